import type { Page } from 'puppeteer-core';
import type { DialogNode } from './dialog.ts';
import { Bidi, type SharedNode } from './firefox-bidi.ts';
import { until } from './until.ts';

interface Seen extends DialogNode {
  readonly x: number;
  readonly y: number;
}

/** Runs in the browser: what a person sees and can press in an open dialog. */
const look = `(dialog) => [...dialog.querySelectorAll('button, input[type="radio"]')].map((element) => {
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const radio = element.localName === 'input';
  return {
    role: radio ? 'radio' : 'button',
    name: (radio ? element.closest('label') : element)?.textContent?.trim() ?? '',
    disabled: element.disabled,
    x: x + width / 2,
    y: y + height / 2,
  };
})`;

/**
 * Parapet's dialog in Firefox. No script of the page can enter the closed root; WebDriver names it all the same, so the dialog is read
 * there, and pressed with the mouse as a person would.
 */
export class FirefoxSurface {
  readonly #page: Page;
  readonly #bidi: Bidi;

  constructor(page: Page) {
    this.#page = page;
    this.#bidi = new Bidi(page.browser());
  }

  async #open(): Promise<SharedNode | null> {
    const context = Bidi.contextOf(this.#page);
    for (const { root } of await this.#bidi.locate(context, 'parapet-surface')) {
      const [dialog] = root === null ? [] : await this.#bidi.locate(context, 'dialog[open]', root);
      if (dialog !== undefined) return { sharedId: dialog.sharedId };
    }
    return null;
  }

  async #read<Value>(code: string, otherwise: Value): Promise<Value> {
    const dialog = await this.#open();
    return dialog === null ? otherwise : this.#bidi.call<Value>(Bidi.contextOf(this.#page), code, [dialog]);
  }

  async dialog(): Promise<readonly Seen[]> {
    return this.#read<readonly Seen[]>(look, []);
  }

  /** All text of the dialog. */
  async text(): Promise<string> {
    return this.#read('(dialog) => dialog.innerText', '');
  }

  async buttons(): Promise<readonly string[]> {
    return (await this.dialog()).filter(({ role, disabled }) => role === 'button' && !disabled).map(({ name }) => name);
  }

  async isOpen(): Promise<boolean> {
    return (await this.#open()) !== null;
  }

  async opened(timeout = 8000): Promise<readonly Seen[]> {
    return until(
      'the dialog is open',
      () => this.dialog(),
      (nodes) => nodes.length > 0,
      timeout,
    );
  }

  async closed(): Promise<void> {
    await until(
      'the dialog is closed',
      () => this.isOpen(),
      (open) => !open,
    );
  }

  async press(name: string | RegExp): Promise<void> {
    await this.#press('button', name);
  }

  async pick(name: string | RegExp): Promise<void> {
    await this.#press('radio', name);
  }

  async #press(role: string, name: string | RegExp): Promise<void> {
    const fits = (node: Seen): boolean =>
      node.role === role && !node.disabled && (typeof name === 'string' ? node.name === name : name.test(node.name));
    const nodes = await until(
      `the dialog has an enabled ${role} ${String(name)}`,
      () => this.dialog(),
      (all) => all.some(fits),
    );
    const target = nodes.find(fits);
    if (target !== undefined) await this.#page.mouse.click(target.x, target.y);
  }
}
