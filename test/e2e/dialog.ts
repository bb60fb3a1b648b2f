import { en } from '../../assets/strings/en.ts';
import { fallbackStringsFor } from '../../assets/strings/fallback.ts';
import type { SitePage } from './site-page.ts';
import { until } from './until.ts';

const plain = fallbackStringsFor('en');
const { offers } = en.verdict;

/** One way out of the dialog, by every name it may have: at an insertion, at a send, in the plain dialog. */
const names = {
  redact: [offers.redact.insert, offers.redact.send, plain.redact],
  edit: [offers.edit.insert, offers.edit.send],
  cancel: [offers.cancel.insert, offers.cancel.send, plain.cancel],
  'send-anyway': [offers['send-anyway'].insert, offers['send-anyway'].send, plain.sendAnyway],
} as const;

export type Offer = keyof typeof names;

function named(offer: Offer): RegExp {
  const escaped = names[offer].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^(?:${escaped.join('|')})$`);
}

/** The dialog on one page, in the words of the flow. */
export class Dialog {
  readonly #site: SitePage;

  constructor(site: SitePage) {
    this.#site = site;
  }

  /** Waits for the dialog and says what it offers. */
  async offers(): Promise<readonly Offer[]> {
    await this.#site.surface.opened();
    const buttons = await this.#site.surface.buttons();
    return (Object.keys(names) as Offer[]).filter((offer) => buttons.some((button) => named(offer).test(button)));
  }

  /**
   * Waits until the dialog is gone, and the moment that a person needs from there to the next key: while the guard still reads back what it
   * inserted, it holds further sends as belonging to the act before.
   */
  async #answered(): Promise<void> {
    await this.#site.surface.closed();
    await this.#site.page.waitForTimeout(150);
  }

  /** Chooses with the mouse and waits until the dialog is gone. */
  async choose(offer: Exclude<Offer, 'send-anyway'>): Promise<void> {
    await this.#site.surface.press(named(offer));
    await this.#answered();
  }

  /** Leaves by the keyboard alone. */
  async escape(): Promise<void> {
    await this.#site.surface.opened();
    await this.#site.page.keyboard.press('Escape');
    await this.#answered();
  }

  /** Chooses "send anyway" and gives the first reason. */
  async sendAnyway(): Promise<void> {
    const { surface } = this.#site;
    await surface.press(named('send-anyway'));
    const nodes = await until(
      'the dialog asks for a reason',
      () => surface.dialog(),
      (all) => all.some(({ role }) => role === 'radio'),
    );
    const open = nodes.some(({ role, name, disabled }) => role === 'button' && !disabled && named('send-anyway').test(name));
    if (open) throw new Error('the dialog lets the person on without a reason');
    await surface.pick(nodes.find(({ role }) => role === 'radio')?.name ?? '');
    await surface.press(named('send-anyway'));
    await this.#answered();
  }
}
