import { findChromium } from '../../scripts/setup/find-browser.ts';
import type { PolicyState } from '../../contract/policy-state.ts';
import {
  firstPolicy,
  firstVersion,
  inForce,
  lastGood,
  malformedPolicy,
  otherKeys,
  projectName,
  secondPolicy,
  secondVersion,
} from '../policy/lighthouse.ts';
import { chromiumPlace, whyNoMachine } from '../policy/machine.ts';
import { expect, test, type ManagedBrowser, type ManagedKeys } from '../policy/managed-browser.ts';
import { cloudKey } from './canary.ts';
import { Dialog } from './dialog.ts';
import { until } from './until.ts';

// The packed extension, installed and configured by real group policy: policy files in the folder where Chromium looks for them, a
// self-hosted update manifest, and the managed store between them and the extension. What decides a paste is what IT wrote there.

const chromium = findChromium();
const browserPath = chromium?.name === 'Chromium' ? chromium.path : null;
const reason = whyNoMachine(chromiumPlace, browserPath);
if (reason !== null) console.warn(`GROUP POLICY IS NOT TESTED HERE: ${reason}.`);

const keys = (policy: object | string): ManagedKeys => ({
  ...otherKeys,
  policy: typeof policy === 'string' ? policy : JSON.stringify(policy),
});

/** Waits for the policy that the worker keeps. */
async function policyIs({ policyState }: ManagedBrowser, awaited: string, fits: (state: PolicyState | null) => boolean): Promise<void> {
  await until(awaited, policyState, fits, 40_000);
}

async function expectBlocked({ open, server }: ManagedBrowser, text: string): Promise<void> {
  server.reset();
  const page = await open('chatgpt');
  await page.paste(`about ${text}`);
  expect(await new Dialog(page).offers()).not.toContain('send-anyway');
  await new Dialog(page).choose('cancel');
  expect(await page.modelText()).toBe('');
  await page.page.waitForTimeout(150);
  expect(server.receivedText()).not.toContain(text);
  await page.page.close();
}

async function expectSent({ open, server }: ManagedBrowser, text: string): Promise<void> {
  server.reset();
  const page = await open('chatgpt');
  await page.paste(`about ${text}`);
  await page.modelBecomes(`about ${text}`);
  await page.send('enter');
  await page.replyDone();
  expect(
    server
      .prompts()
      .filter(({ draft }) => !draft)
      .map((prompt) => prompt.text),
  ).toEqual([`about ${text}`]);
  await page.page.close();
}

test.describe.configure({ mode: 'serial', timeout: 90_000 });
test.use({ browserPath: browserPath ?? '', firstPolicy: keys(firstPolicy) });

test.describe('group policy', () => {
  test.skip(reason !== null, `${reason}`);

  test('installs the extension from the company’s server, and its managed policy comes into force', async ({ managed }) => {
    expect(managed.asked()).toEqual(['/update.xml', '/parapet.crx']);
    expect(await managed.installType()).toBe('admin');
    await policyIs(managed, 'the managed policy is in force', inForce(firstVersion));
  });

  test('decides a paste: blocks what only the managed policy names', ({ managed }) => expectBlocked(managed, projectName));

  test('decides a paste: lets go what the example policy would block', ({ managed }) => expectSent(managed, cloudKey()));

  test('takes a change while the browser runs, in pages that are already open', async ({ managed }) => {
    const page = await managed.open('chatgpt');
    managed.setPolicy(keys(secondPolicy));
    await policyIs(managed, 'the changed policy is in force', inForce(secondVersion));
    const key = cloudKey();
    await page.paste(key);
    await new Dialog(page).choose('cancel');
    expect(await page.modelText()).toBe('');
    expect(managed.server.receivedText()).not.toContain(key);
    await page.page.close();
    await expectSent(managed, projectName);
  });

  test('keeps the last good policy where the new one is malformed, and says so', async ({ managed }) => {
    managed.setPolicy(keys(malformedPolicy));
    await policyIs(managed, 'the problem is known', lastGood(secondVersion));
    const popup = await managed.openPopup();
    await expect(popup.getByText('The last good one is in force')).toBeVisible();
    await popup.close();
    await expectBlocked(managed, cloudKey());
  });

  test('keeps the last good policy over a restart of the browser', async ({ managed }) => {
    await managed.restart();
    await expectBlocked(managed, cloudKey());
    expect(lastGood(secondVersion)(await managed.policyState())).toBe(true);
  });

  test('reads at its start what IT changed while the browser was closed', async ({ managed }) => {
    await managed.restart(() => managed.setPolicy(keys(firstPolicy)));
    await policyIs(managed, 'the newest policy is in force', inForce(firstVersion));
    await expectBlocked(managed, projectName);
  });

  test('goes by the example policy again where IT takes its own away', async ({ managed }) => {
    managed.setPolicy(null);
    await policyIs(managed, 'the example policy is in force', (state) => state?.source === 'example');
    await expectSent(managed, projectName);
    await expectBlocked(managed, cloudKey());
  });
});
