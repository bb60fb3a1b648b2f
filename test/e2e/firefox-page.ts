import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { sites } from '../../sites/index.ts';
import { entryPages } from '../server/hosts.ts';
import type { ReplicaServer } from '../server/server.ts';
import { extensionArgument, extensionPreferences, FirefoxExtension } from './firefox-extension.ts';
import { FirefoxSurface } from './firefox-surface.ts';
import type { ReplicaId } from './site-page.ts';
import { until } from './until.ts';

export interface FirefoxOptions {
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** A profile that outlives the browser; otherwise each has its own. */
  readonly profile?: string;
}

/** Firefox with the built extension, pointed at the replica sites, driven over WebDriver BiDi with real keys. */
export class Firefox {
  readonly browser: Browser;
  readonly extension: FirefoxExtension;
  readonly #plain: Page;

  private constructor(browser: Browser, plain: Page) {
    this.browser = browser;
    this.extension = new FirefoxExtension(browser);
    this.#plain = plain;
  }

  /** `extension` null: none is loaded, because group policy brings it. */
  static async open(path: string, server: ReplicaServer, extension: string | null, more: FirefoxOptions = {}): Promise<Firefox> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: path,
      headless: true,
      acceptInsecureCerts: true,
      args: [extensionArgument],
      ...(more.profile === undefined ? {} : { userDataDir: more.profile }),
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': server.port,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': server.port,
        ...extensionPreferences,
        ...more.preferences,
      },
    });
    if (extension !== null) await browser.installExtension(extension);
    const plain = await browser.newPage();
    await plain.goto(entryPages['plain'] ?? '');
    return new Firefox(browser, plain);
  }

  async openSite(site: ReplicaId): Promise<FirefoxPage> {
    const page = await this.browser.newPage();
    await page.goto(entryPages[site] ?? '');
    await page.waitForFunction('window.__replica !== undefined');
    return new FirefoxPage(page, site, this);
  }

  /** Puts text on the real clipboard: typed into a page of no interest, selected, copied. */
  async copy(text: string): Promise<void> {
    await this.#plain.bringToFront();
    await this.#plain.focus('#notes');
    await this.#plain.evaluate((content) => {
      const notes = document.querySelector<HTMLTextAreaElement>('#notes');
      if (notes === null) return;
      notes.value = content;
      notes.select();
    }, text);
    await chord(this.#plain, 'c');
  }
}

async function chord(page: Page, key: 'c' | 'v'): Promise<void> {
  const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}

/**
 * One replica in Firefox. `dialogOpens` and `dialogCloses` go by the focus alone, for tests that drive the dialog as a keyboard user has
 * it: the safe choice has the focus, Enter takes it, Escape leaves. `surface` reads and presses.
 */
export class FirefoxPage {
  readonly page: Page;
  readonly site: ReplicaId;
  readonly surface: FirefoxSurface;
  readonly #firefox: Firefox;
  readonly #composer: string;

  constructor(page: Page, site: ReplicaId, firefox: Firefox) {
    this.page = page;
    this.site = site;
    this.surface = new FirefoxSurface(page);
    this.#firefox = firefox;
    this.#composer = sites.find(({ id }) => id === site)?.composer[0] ?? '';
  }

  async paste(text: string): Promise<void> {
    await this.#firefox.copy(text);
    await this.page.bringToFront();
    await this.page.focus(this.#composer);
    await chord(this.page, 'v');
  }

  async type(text: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.focus(this.#composer);
    await this.page.keyboard.type(text);
  }

  async modelText(): Promise<string> {
    return this.page.evaluate(() => window.__replica?.modelText() ?? '');
  }

  async modelBecomes(text: string, timeout = 5000): Promise<void> {
    await until(
      `the editor holds ${text}`,
      () => this.modelText(),
      (seen) => seen === text,
      timeout,
    );
  }

  /** Waits for the dialog: while it is open the page's own focus lies on our host. Then for the time in which it takes no key. */
  async dialogOpens(): Promise<void> {
    const focused = (): Promise<string> => this.page.evaluate(() => document.activeElement?.localName ?? '');
    await until('the dialog has the focus', focused, (name) => name === 'parapet-surface', 8000);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }

  /** Waits until the page has the focus again. */
  async dialogCloses(): Promise<void> {
    const focused = (): Promise<string> => this.page.evaluate(() => document.activeElement?.localName ?? '');
    await until('the dialog has given the focus back', focused, (name) => name !== 'parapet-surface');
    await this.aMoment();
  }

  /** What a person needs from an answer to the next key; the guard still reads back what it inserted. */
  async aMoment(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }

  async replyDone(): Promise<void> {
    const done = (): Promise<boolean> =>
      this.page.evaluate(() => (window.__replica?.sent.length ?? 0) > 0 && window.__replica?.busy() === false);
    await until('the reply has come', done, (yes) => yes, 8000);
  }
}
