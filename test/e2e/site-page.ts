import type { Page } from '@playwright/test';
import { sites } from '../../sites/index.ts';
import { entryPages } from '../server/hosts.ts';
import { Surface } from './surface.ts';
import { until } from './until.ts';

export const siteIds = sites.map(({ id }) => id);
export type ReplicaId = (typeof siteIds)[number];

export const channels = ['paste', 'type', 'drop'] as const;
export type EntryChannel = (typeof channels)[number];

export const sendWays = ['enter', 'click', 'keyboard'] as const;
export type SendWay = (typeof sendWays)[number];

/** One replica in one tab, driven as a person would: real clipboard, real keys, real mouse. */
export class SitePage {
  readonly page: Page;
  readonly site: ReplicaId;
  readonly surface: Surface;
  readonly #composer: string;
  readonly #send: string;

  constructor(page: Page, site: ReplicaId) {
    const record = sites.find(({ id }) => id === site);
    if (record === undefined) throw new Error(`no site record for ${site}`);
    this.page = page;
    this.site = site;
    this.surface = new Surface(page);
    // The first selector of each list must be the one that matches: the replica mirrors today's site.
    this.#composer = record.composer[0];
    this.#send = record.send[0];
  }

  /** Opens the site's page, with variants such as `hostile=remove-host`, and waits until its composer stands. */
  async open(variants = ''): Promise<void> {
    await this.page.goto(`${entryPages[this.site]}${variants === '' ? '' : `?${variants}`}`);
    await this.page.waitForFunction(() => window.__replica !== undefined);
    await this.page.locator(this.#composer).waitFor();
  }

  async focusComposer(): Promise<void> {
    await this.page.locator(this.#composer).focus();
  }

  /** Brings `text` into the composer by the given way. */
  async enter(channel: EntryChannel, text: string): Promise<void> {
    if (channel === 'paste') await this.paste(text);
    else if (channel === 'drop') await this.drop(text);
    else await this.type(text);
  }

  async type(text: string): Promise<void> {
    await this.focusComposer();
    await this.page.keyboard.type(text);
  }

  /** Puts the text on the real clipboard and presses the real shortcut. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((content) => navigator.clipboard.writeText(content), text);
    await this.focusComposer();
    await this.page.keyboard.press('ControlOrMeta+v');
  }

  /** Drags the page's draggable text into the composer with the mouse. */
  async drop(text: string): Promise<void> {
    const source = this.page.locator('#drag-source');
    await source.evaluate((element, content) => element.setAttribute('data-text', content), text);
    const from = await this.#middle('#drag-source');
    const to = await this.#middle(this.#composer);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + 8, from.y + 8);
    await this.page.mouse.move(to.x, to.y, { steps: 2 });
    await this.page.mouse.up();
  }

  /** Sends what is in the composer. */
  async send(way: SendWay): Promise<void> {
    if (way === 'enter') {
      await this.focusComposer();
      await this.page.keyboard.press('Enter');
    } else if (way === 'click') {
      // Not locator.click(): Playwright's own listeners in the page would stand before ours.
      const { x, y } = await this.#middle(this.#send);
      await this.page.mouse.click(x, y);
    } else {
      await this.page.locator(this.#send).first().focus();
      // Both keys press a button; the sites take turns.
      await this.page.keyboard.press(siteIds.indexOf(this.site) % 2 === 0 ? 'Enter' : 'Space');
    }
  }

  async #middle(selector: string): Promise<{ x: number; y: number }> {
    const box = await this.page.locator(selector).first().boundingBox();
    if (box === null) throw new Error(`${selector} is not shown`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** The editor's own state. */
  async modelText(): Promise<string> {
    return this.page.evaluate(() => window.__replica?.modelText() ?? '');
  }

  /** Waits until the editor's own state is, or matches, what is expected. */
  async modelBecomes(expected: string | RegExp): Promise<void> {
    const fits = (text: string): boolean => (typeof expected === 'string' ? text === expected : expected.test(text));
    await until(`the editor holds ${String(expected)}`, () => this.modelText(), fits);
  }

  /** Waits until the reply has come, so that a next message can be sent. */
  async replyDone(): Promise<void> {
    const state = async (): Promise<{ sent: number; busy: boolean; dialog: readonly string[] }> => ({
      ...(await this.page.evaluate(() => ({ sent: window.__replica?.sent.length ?? 0, busy: window.__replica?.busy() ?? true }))),
      dialog: await this.surface.buttons(),
    });
    await until('the message was sent and its reply has come', state, ({ sent, busy }) => sent > 0 && !busy, 8000);
  }

  async failures(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.__replica?.failures ?? []);
  }
}
