import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, ConsoleMessage, Page, Worker } from '@playwright/test';
import { until } from './until.ts';

/** Where `npm run build` puts the extension. `PARAPET_EXTENSION` names another unpacked one. */
export const builtExtension = process.env['PARAPET_EXTENSION'] ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** Says what to do where the extension has not been built. */
export function needBuiltExtension(): string {
  if (!existsSync(`${builtExtension}/manifest.json`)) throw new Error('The extension is not built: run `npm run build` first (`npm test` does).');
  return builtExtension;
}

/** An empty profile in developer mode: without it, Chromium disables an unpacked extension that reloads itself. */
export async function developerProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'parapet-profile-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  return profile;
}

/** The extension in one browser: its worker, and everything it stores, says and is told. */
export class Extension {
  readonly id: string;
  readonly #context: BrowserContext;
  readonly #said: string[] = [];
  readonly #messages: string[] = [];
  #ear: Page | null = null;

  private constructor(context: BrowserContext, id: string) {
    this.#context = context;
    this.id = id;
  }

  /** Waits for the extension's worker and begins to listen. */
  static async attach(context: BrowserContext): Promise<Extension> {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
    const extension = new Extension(context, new URL(worker.url()).host);
    const hear = (message: ConsoleMessage): void => void extension.#said.push(message.text());
    context.on('console', hear);
    context.on('weberror', (error) => extension.#said.push(String(error.error())));
    const listen = (one: Worker): void => void one.on('console', hear);
    context.on('serviceworker', listen);
    context.serviceWorkers().forEach(listen);
    await extension.#listen();
    return extension;
  }

  /**
   * A page of the extension's own origin that runs no code of it. It hears every message that a content script sends, as the worker does,
   * and answers none, so it changes nothing; its storage is the extension's.
   */
  async #listen(): Promise<Page> {
    const page = await this.#context.newPage();
    this.#ear = page;
    await page.goto(`chrome-extension://${this.id}/manifest.json`);
    await page.exposeFunction('hear', (message: string) => this.#messages.push(message));
    await page.evaluate(() => {
      const { hear } = globalThis as unknown as { hear: (message: string) => void };
      chrome.runtime.onMessage.addListener((message: unknown) => hear(JSON.stringify(message)));
    });
    return page;
  }

  #page(): Page {
    if (this.#ear === null) throw new Error('the extension has not been attached');
    return this.#ear;
  }

  /** Waits until the worker has found out which policy is in force: after an installation the managed store may take seconds. */
  async policyInForce(): Promise<void> {
    const keys = (): Promise<readonly string[]> => this.#page().evaluate(async () => Object.keys(await chrome.storage.local.get()));
    await until('the worker has stored a policy', keys, (all) => all.includes('policyState'), 20_000);
  }

  /** Everything in the extension's storage areas and databases, as one text. */
  async stored(): Promise<string> {
    return this.#page().evaluate(async () => {
      const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(new Error(String(request.error)));
        });
      const all: unknown[] = [await chrome.storage.local.get(), await chrome.storage.sync.get(), await chrome.storage.session.get()];
      for (const { name } of await indexedDB.databases()) {
        if (name === undefined) continue;
        const database = await done(indexedDB.open(name));
        for (const store of database.objectStoreNames) {
          const objects = database.transaction(store).objectStore(store);
          all.push(name, store, await done(objects.getAllKeys()), await done(objects.getAll()));
        }
        database.close();
      }
      return JSON.stringify(all);
    });
  }

  /** Every message that content scripts have sent, as JSON. */
  messages(): readonly string[] {
    return this.#messages;
  }

  /** What pages and worker wrote to the console, and errors nobody caught. */
  said(): readonly string[] {
    return this.#said;
  }

  /** Stops the worker, as the browser does when it is idle. (Closing its target does nothing while Playwright is attached to it.) */
  async killWorker(): Promise<void> {
    const session = await this.#context.newCDPSession(this.#page());
    let status = 'unknown';
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      status = versions.find(({ scriptURL }) => scriptURL.includes(this.id))?.runningStatus ?? status;
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await until('the worker has stopped', () => Promise.resolve(status), (now) => now === 'stopped');
    await session.detach();
  }

  /** Reloads the extension (the profile must be in developer mode, see `developerProfile`), as an update does: every page that is open keeps its old content scripts. */
  async reload(): Promise<void> {
    const old = this.#page();
    await old.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // the page goes away with the extension
    await until('the old extension page is gone', () => Promise.resolve(old.isClosed()), (gone) => gone);
    // The worker starts at its next event only, so its start cannot be waited for: the extension is back when it serves its pages.
    const probe = await this.#context.newPage();
    const serves = (): Promise<boolean> => probe.goto(`chrome-extension://${this.id}/manifest.json`).then(() => true, () => false);
    await until('the extension is back', serves, (back) => back, 10_000);
    await probe.close();
    await this.#listen();
    await this.policyInForce();
  }
}
