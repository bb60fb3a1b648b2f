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
  if (!existsSync(`${builtExtension}/manifest.json`))
    throw new Error('The extension is not built: run `npm run build` first (`npm test` does).');
  return builtExtension;
}

/** Before each message that the worker repeats. */
const heardMark = 'heard by the test: ';

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
  #own: Page | null = null;

  private constructor(context: BrowserContext, id: string) {
    this.#context = context;
    this.id = id;
  }

  /** Waits for the extension's worker and begins to listen. */
  static async attach(context: BrowserContext): Promise<Extension> {
    const worker =
      context.serviceWorkers()[0] ??
      (await context.waitForEvent('serviceworker', { timeout: 15_000 }).catch((cause: unknown) => {
        const hint = 'the browser refuses an extension without a word here; start it with --enable-logging=stderr to read why';
        throw new Error(`The extension’s worker did not start: ${hint}.`, { cause });
      }));
    const extension = new Extension(context, new URL(worker.url()).host);
    // The context's event brings the worker's lines too.
    context.on('console', (message) => extension.#hear(message));
    context.on('weberror', (error) => extension.#said.push(String(error.error())));
    const listen = (one: Worker): void => void extension.#listenIn(one);
    context.on('serviceworker', listen);
    context.serviceWorkers().forEach(listen);
    await extension.#openPage();
    return extension;
  }

  /**
   * Makes the worker repeat every message it gets to its console. The listener answers nothing, so it changes nothing. (A listener in
   * another page would: its silence can close the channel before a worker that is just starting has answered.)
   * In a stopped worker this waits for its next start.
   */
  async #listenIn(worker: Worker): Promise<void> {
    const listen = (mark: string): void => {
      if (Object.hasOwn(globalThis, mark)) return;
      Object.assign(globalThis, { [mark]: true });
      chrome.runtime.onMessage.addListener((message: unknown) => console.debug(mark + JSON.stringify(message)));
    };
    await worker.evaluate(listen, heardMark).catch(() => undefined); // a worker that is gone for good says nothing any more
  }

  #hear(message: ConsoleMessage): void {
    const text = message.text();
    if (text.startsWith(heardMark)) this.#messages.push(text.slice(heardMark.length));
    else this.#said.push(text);
  }

  /** A page of the extension's own origin that runs no code of it: its storage is the extension's. */
  async #openPage(): Promise<void> {
    this.#own = await this.#context.newPage();
    await this.#own.goto(`chrome-extension://${this.id}/manifest.json`);
  }

  #page(): Page {
    if (this.#own === null) throw new Error('the extension has not been attached');
    return this.#own;
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
    await until(
      'the worker has stopped',
      () => Promise.resolve(status),
      (now) => now === 'stopped',
    );
    await session.detach();
    for (const worker of this.#context.serviceWorkers()) void this.#listenIn(worker);
  }

  /** Reloads the extension (the profile must be in developer mode, see `developerProfile`), as an update does: every page that is open keeps its old content scripts. */
  async reload(): Promise<void> {
    const old = this.#page();
    await old.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // the page goes away with the extension
    await until(
      'the old extension page is gone',
      () => Promise.resolve(old.isClosed()),
      (gone) => gone,
    );
    // The worker starts at its next event only, so its start cannot be waited for: the extension is back when it serves its pages.
    const probe = await this.#context.newPage();
    const serves = (): Promise<boolean> =>
      probe.goto(`chrome-extension://${this.id}/manifest.json`).then(
        () => true,
        () => false,
      );
    await until('the extension is back', serves, (back) => back, 10_000);
    await probe.close();
    await this.#openPage();
    await this.policyInForce();
  }
}
