import type { Policy } from '../../policy-rules/index.ts';
import type { BrowserContext, Page } from '@playwright/test';

/**
 * Changes the policy in force the way the worker does: by writing the stored state, which every open guard watches. `page`
 * is one of the extension's own. The group-policy test goes the whole way through the managed store; this is for the tests of what a policy does.
 */
export async function patchPolicy(
  page: Page,
  patch: Partial<Policy>,
  problems: readonly { readonly path: string; readonly problem: string; readonly mend: string }[] = [],
): Promise<void> {
  await page.evaluate(
    async ([changes, wrong]) => {
      interface Stored {
        readonly policyState: { readonly version: number; readonly value: { readonly policy: object; readonly hash: string } };
      }
      const { policyState } = (await chrome.storage.local.get('policyState')) as unknown as Stored;
      const policy = { ...policyState.value.policy, ...(changes as object) };
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(policy)));
      const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
      await chrome.storage.local.set({ policyState: { ...policyState, value: { ...policyState.value, policy, hash, problems: wrong } } });
    },
    [patch, problems] as const,
  );
}

/** A page of the extension's own origin that runs none of its code, for looking into its storage and its tabs. */
export async function ownPage(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  return page;
}
