import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { findFirefox } from '../../scripts/setup/find-browser.ts';
import { startReplicas, type ReplicaServer } from '../server/server.ts';
import { canariesIn } from './canary.ts';
import { Firefox, type FirefoxPage } from './firefox-page.ts';
import type { ReplicaId } from './site-page.ts';

/** The Firefox to test in; null where there is none. */
export const firefoxPath = findFirefox()?.path ?? null;

/** Where `npm run build:firefox` puts the extension. */
export function builtForFirefox(): string {
  const folder = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
  if (!existsSync(`${folder}/manifest.json`)) throw new Error('The extension is not built for Firefox: run `npm run build:firefox` first.');
  return folder;
}

interface WorkerFixtures {
  readonly replicas: ReplicaServer;
  readonly firefox: Firefox;
}

interface TestFixtures {
  readonly server: ReplicaServer;
  readonly openSite: (site: ReplicaId) => Promise<FirefoxPage>;
}

/** One Firefox for a worker. Its event page may sleep after two idle seconds, so that every test also meets a sleeping one. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  replicas: [
    // Playwright reads the first parameter's pattern: it must be an object pattern even where nothing is needed.
    async ({}, use) => {
      const server = await startReplicas();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  firefox: [
    async ({ replicas }, use) => {
      const preferences = { 'extensions.background.idle.timeout': 2000 };
      const firefox = await Firefox.open(firefoxPath ?? '', replicas, builtForFirefox(), { preferences });
      await use(firefox);
      const found = canariesIn(await firefox.extension.stored());
      await firefox.browser.close();
      if (found.length > 0) throw new Error(`Content was found in the extension's storage: ${JSON.stringify(found)}`);
    },
    { scope: 'worker', timeout: 90_000 },
  ],

  server: async ({ replicas }, use) => {
    replicas.reset();
    await use(replicas);
  },

  openSite: async ({ firefox, server }, use) => {
    // Named so that each test has it: the server starts empty.
    void server;
    const opened: FirefoxPage[] = [];
    await use(async (site) => {
      const page = await firefox.openSite(site);
      opened.push(page);
      return page;
    });
    for (const { page } of opened) await page.close();
  },
});

export { expect } from '@playwright/test';
