import { test as base, type BrowserContext } from '@playwright/test';
import { startReplicas, type ReplicaServer } from '../server/server.ts';
import { openBrowser } from './browser.ts';
import { canariesIn } from './canary.ts';
import { Extension, needBuiltExtension } from './extension.ts';
import { SitePage, type ReplicaId } from './site-page.ts';

interface WorkerFixtures {
  /** False: a bare browser, to test the replicas themselves. */
  readonly guarded: boolean;
  /**
   * Name of the browser profile. A file that changes the policy, counts reminders or ends the extension says `test.use({ profile: … })`:
   * it then has a worker, a browser and a profile of its own.
   */
  readonly profile: string;
  /** The replica sites, one set per worker. */
  readonly replicas: ReplicaServer;
  /** One browser with its own profile per worker. */
  readonly browserContextOfWorker: BrowserContext;
  /** The extension in that browser; null in a bare one. */
  readonly extensionOrNone: Extension | null;
}

interface TestFixtures {
  readonly server: ReplicaServer;
  readonly extension: Extension;
  /** Opens a replica in a new tab of the worker's browser. */
  readonly openSite: (site: ReplicaId, variants?: string) => Promise<SitePage>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  guarded: [true, { scope: 'worker', option: true }],
  profile: ['shared', { scope: 'worker', option: true }],

  replicas: [
    // Playwright reads the first parameter's pattern: it must be an object pattern even where nothing is needed.
    async ({}, use) => {
      const server = await startReplicas();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  browserContextOfWorker: [
    async ({ replicas, guarded }, use) => {
      const browser = await openBrowser(replicas.port, guarded ? needBuiltExtension() : null);
      await use(browser.context);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  extensionOrNone: [
    async ({ browserContextOfWorker, guarded }, use) => {
      const extension = guarded ? await Extension.attach(browserContextOfWorker) : null;
      await extension?.policyInForce();
      await use(extension);
      if (extension === null) return;
      if (extension.messages().length === 0) throw new Error('No message was heard at all: the search for content would prove nothing.');
      const found = {
        storage: canariesIn(await extension.stored()),
        messages: canariesIn(extension.messages().join('\n')),
        console: canariesIn(extension.said().join('\n')),
      };
      const places = Object.entries(found).filter(([, canaries]) => canaries.length > 0);
      if (places.length > 0) throw new Error(`Content was found where none may be: ${JSON.stringify(Object.fromEntries(places))}`);
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  server: async ({ replicas }, use) => {
    replicas.reset();
    await use(replicas);
  },

  extension: async ({ extensionOrNone }, use) => {
    if (extensionOrNone === null) throw new Error('this test runs without the extension');
    await use(extensionOrNone);
  },

  openSite: async ({ browserContextOfWorker, server, extensionOrNone }, use) => {
    // Named so that each test has them: the server starts empty, the extension listens.
    void server;
    void extensionOrNone;
    const opened: SitePage[] = [];
    await use(async (site, variants) => {
      const page = new SitePage(await browserContextOfWorker.newPage(), site);
      opened.push(page);
      await page.open(variants);
      return page;
    });
    for (const { page } of opened) await page.close();
  },
});

export { expect } from '@playwright/test';
