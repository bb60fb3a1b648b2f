import { rm } from 'node:fs/promises';
import { chromium, type BrowserContext } from '@playwright/test';
import { ensureChromium } from '../../scripts/setup/ensure-browser.ts';
import { extensionArguments, replicaArguments } from '../../scripts/setup/launch.ts';
import { developerProfile } from './extension.ts';

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** A headless browser with its own empty profile, pointed at the replica sites, with the unpacked extension or with none. */
export async function openBrowser(proxyPort: number, extension: string | null): Promise<OpenBrowser> {
  const profile = await developerProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(console.log).path,
    // The new headless mode is the real browser; Playwright's own switch would not load extensions.
    headless: false,
    args: ['--headless=new', ...replicaArguments(proxyPort), ...(extension === null ? [] : extensionArguments(extension))],
    ignoreHTTPSErrors: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1100, height: 760 },
  });
  return {
    context,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
