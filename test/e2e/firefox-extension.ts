import type { Browser } from 'puppeteer-core';
import type { PolicyState } from '../../contract/policy-state.ts';
import { Bidi } from './firefox-bidi.ts';
import { until } from './until.ts';

/** Firefox gives each installation an origin at random, unless the profile already names one. */
const origin = '8d2f0f4e-6c1b-4b6e-9d55-2f6d3c9a7e10';

/** What Firefox must be started with, so that a test may open the extension's own pages. */
export const extensionPreferences = { 'extensions.webextensions.uuids': JSON.stringify({ 'parapet@parapet.example': origin }) };
export const extensionArgument = '--remote-allow-system-access';

/** Runs in a page of the extension's origin: everything in its storage areas and databases. */
const readStores = `async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const all = [await browser.storage.local.get(), await browser.storage.session.get()];
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      all.push(name, store, await done(objects.getAllKeys()), await done(objects.getAll()));
    }
    database.close();
  }
  return JSON.stringify(all);
}`;

/** The extension in one Firefox, read from a page of its own origin. */
export class FirefoxExtension {
  readonly #bidi: Bidi;
  #still: string | null = null;

  constructor(browser: Browser) {
    this.#bidi = new Bidi(browser);
  }

  async #open(path: string): Promise<string> {
    const { context } = await this.#bidi.send<{ readonly context: string }>('browsingContext.create', { type: 'tab', background: true });
    const url = `moz-extension://${origin}/${path}`;
    // Without waiting: the page changes its process on the way, and Firefox then never reports that it has loaded.
    await this.#bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    const there = (): Promise<boolean> =>
      this.#bidi.call<boolean>(context, `() => location.href === ${JSON.stringify(url)}`).catch(() => false); // it is on its way
    await until(`${path} is open`, there, (yes) => yes);
    return context;
  }

  /** Runs in the page's own world, where the extension's interfaces are. */
  async #run<Value>(context: string, code: string): Promise<Value> {
    const answer = await this.#bidi.send<{ readonly result?: { readonly value: string } }>('script.evaluate', {
      expression: `(${code})()`,
      target: { context },
      awaitPromise: true,
    });
    return JSON.parse(answer.result?.value ?? 'null') as Value;
  }

  /** An image of the extension: a page of its origin that runs no code of it. */
  async #quiet(): Promise<string> {
    this.#still ??= await this.#open('icon/16.png');
    return this.#still;
  }

  async stored(): Promise<string> {
    return JSON.stringify(await this.#run<unknown>(await this.#quiet(), readStores));
  }

  /** The policy in force; null before the first. */
  async policyState(): Promise<PolicyState | null> {
    const code = `async () => JSON.stringify((await browser.storage.local.get('policyState')).policyState?.value ?? null)`;
    return this.#run<PolicyState | null>(await this.#quiet(), code);
  }

  /** True while the event page is not running. Does not wake it. */
  async asleep(): Promise<boolean> {
    return this.#run<boolean>(await this.#quiet(), 'async () => JSON.stringify(browser.extension.getBackgroundPage() === null)');
  }

  async installType(): Promise<string> {
    return this.#run<string>(await this.#quiet(), `async () => JSON.stringify((await browser.management.getSelf()).installType)`);
  }

  /** What the popup says, opened in a tab of its own. */
  async popupText(fits: (text: string) => boolean): Promise<string> {
    const context = await this.#open('popup.html');
    const text = await until('the popup says it', () => this.#bidi.call<string>(context, "() => document.body?.innerText ?? ''"), fits);
    await this.#bidi.send('browsingContext.close', { context });
    return text;
  }
}
