import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, ConsoleMessage, Page, Worker } from '@playwright/test';

/** Where `npm run build` puts the extension. `PARAPET_EXTENSION` names another unpacked one. */
export const builtExtension = process.env['PARAPET_EXTENSION'] ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** Says what to do where the extension has not been built. */
export function needBuiltExtension(): string {
  if (!existsSync(`${builtExtension}/manifest.json`)) throw new Error('The extension is not built: run `npm run build` first (`npm test` does).');
  return builtExtension;
}

/** The extension in one browser: its worker, and everything it stores, says and is told. */
export class Extension {
  readonly id: string;
  readonly #context: BrowserContext;
  readonly #said: string[] = [];
  readonly #messages: string[] = [];

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
    const listen = async (one: Worker): Promise<void> => {
      one.on('console', hear);
      await extension.#listenIn(one);
    };
    context.on('serviceworker', (one) => void listen(one).catch(() => undefined)); // it may be gone again already
    await listen(worker);
    return extension;
  }

  /** Adds a listener in the worker which keeps each message as JSON. It answers nothing, so it changes nothing. */
  async #listenIn(worker: Worker): Promise<void> {
    await worker.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { __heard: heard });
      chrome.runtime.onMessage.addListener((message: unknown) => {
        heard.push(JSON.stringify(message));
      });
    });
  }

  /** The worker that runs now, or null while it sleeps. */
  worker(): Worker | null {
    return this.#context.serviceWorkers().find((one) => one.url().includes(this.id)) ?? null;
  }

  /** A page of the extension's own origin that runs no code of it, to read its storage from. */
  async #withPage<Value>(read: (page: Page) => Promise<Value>): Promise<Value> {
    const page = await this.#context.newPage();
    try {
      await page.goto(`chrome-extension://${this.id}/manifest.json`);
      return await read(page);
    } finally {
      await page.close();
    }
  }

  /** Everything in the extension's storage areas and databases, as one text. */
  async stored(): Promise<string> {
    return this.#withPage((page) =>
      page.evaluate(async () => {
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
      }),
    );
  }

  /** Every message the worker has heard, as JSON. */
  async messages(): Promise<readonly string[]> {
    const heard = await this.worker()?.evaluate(() => (globalThis as { __heard?: string[] }).__heard?.splice(0) ?? []);
    this.#messages.push(...(heard ?? []));
    return this.#messages;
  }

  /** What pages and worker wrote to the console, and errors nobody caught. */
  said(): readonly string[] {
    return this.#said;
  }

  /** Ends the worker as the browser does when it is idle. */
  async killWorker(): Promise<void> {
    await this.messages();
    const page = await this.#context.newPage();
    try {
      const session = await this.#context.newCDPSession(page);
      const { targetInfos } = await session.send('Target.getTargets');
      const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(this.id));
      if (target !== undefined) await session.send('Target.closeTarget', { targetId: target.targetId });
    } finally {
      await page.close();
    }
  }

  /** Reloads the extension, as an update does: every page that is open keeps its old content scripts. */
  async reload(): Promise<void> {
    await this.messages();
    const again = this.#context.waitForEvent('serviceworker', { timeout: 15_000 });
    const page = await this.#context.newPage();
    await page.goto(`chrome-extension://${this.id}/manifest.json`);
    await page.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // the page goes away with the extension
    await again;
    await page.close().catch(() => undefined); // it may have gone already
  }
}
