import { en } from '../../assets/strings/en.ts';
import { fallbackStringsFor } from '../../assets/strings/fallback.ts';
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

/** One thing in the dialog, by its role and name. */
export interface DialogNode {
  readonly role: string;
  readonly name: string;
  readonly disabled: boolean;
}

/** What is needed of a page to answer its dialog, in whichever browser. */
export interface DialogPage {
  readonly surface: {
    readonly opened: () => Promise<unknown>;
    readonly closed: () => Promise<void>;
    readonly dialog: () => Promise<readonly DialogNode[]>;
    readonly buttons: () => Promise<readonly string[]>;
    readonly press: (name: RegExp) => Promise<void>;
    readonly pick: (name: string) => Promise<void>;
  };
  readonly page: { readonly keyboard: { readonly press: (key: 'Escape') => Promise<void> } };
}

/** The dialog on one page, in the words of the flow. */
export class Dialog {
  readonly #site: DialogPage;

  constructor(site: DialogPage) {
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
    await new Promise((resolve) => setTimeout(resolve, 150));
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
