// @vitest-environment happy-dom
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ar } from '../../assets/strings/ar.ts';
import { de } from '../../assets/strings/de.ts';
import { en } from '../../assets/strings/en.ts';
import type { DialogModel, SurfaceAnswer, SurfaceModel } from '../../contract/surface.ts';
import { asId } from '../../policy-rules/index.ts';
import { doubleClickMs, keySettleMs, renderer } from './renderer.tsx';

const model: DialogModel = {
  kind: 'verdict',
  locale: 'en',
  siteName: 'ChatGPT',
  status: 'tolerated',
  layer: 'composer',
  channel: 'paste',
  act: 'insert',
  action: 'warn',
  rule: { title: { en: 'Payment data', de: 'Zahlungsdaten' }, why: { en: 'Cards fall under PCI DSS.', de: 'Karten unterliegen PCI DSS.' } },
  failure: null,
  groups: [
    {
      detector: asId<'detector'>('payment-card'),
      title: null,
      category: 'financial',
      likelihood: 'very-likely',
      count: 2,
      masked: ['•••• 4242'],
      reasons: [{ kind: 'check', name: 'luhn', result: 'pass' }],
    },
  ],
  offers: ['redact', 'edit', 'cancel', 'send-anyway'],
  override: 'justify',
  justification: {
    reasons: [
      { id: asId<'reason'>('test-data'), label: { en: 'Test data' } },
      { id: asId<'reason'>('public'), label: { en: 'Public already' } },
    ],
    freeText: 'optional',
    kept: false,
  },
  policyTitle: { en: 'AI policy' },
  policyVersion: '2026.1',
  fullText: 'https://intranet.example/ai',
  contacts: [],
};

interface Mounted {
  readonly root: ShadowRoot;
  readonly answers: SurfaceAnswer[];
  readonly unmount: () => void;
  readonly dialog: HTMLDialogElement;
  readonly buttons: () => readonly HTMLButtonElement[];
  readonly button: (name: string) => HTMLButtonElement;
  readonly press: (name: string) => void;
}

let clock = 0;
let trusted = true;
let unmounts: (() => void)[] = [];

function mount(shown: SurfaceModel): Mounted {
  const host = document.createElement('parapet-test');
  document.documentElement.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const answers: SurfaceAnswer[] = [];
  const unmount = renderer.mount(root, shown, (answer) => answers.push(answer), () => trusted);
  unmounts.push(() => {
    unmount();
    host.remove();
  });
  const buttons = (): readonly HTMLButtonElement[] => [...root.querySelectorAll('button')];
  const button = (name: string): HTMLButtonElement => {
    const found = buttons().find(({ textContent }) => textContent === name);
    if (!found) throw new Error(`no button "${name}" among ${buttons().map(({ textContent }) => textContent).join(', ')}`);
    return found;
  };
  const dialog = root.querySelector('dialog') ?? document.createElement('dialog');
  return { root, answers, unmount, dialog, buttons, button, press: (name) => at(() => button(name).click()) };
}

beforeEach(() => {
  clock = 0;
  trusted = true;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  // happy-dom 21 has no popovers.
  Object.assign(HTMLElement.prototype, { showPopover: vi.fn(), hidePopover: vi.fn() });
});

afterEach(() => {
  for (const unmount of unmounts) unmount();
  unmounts = [];
});

/** React draws what an event changed at the end of the task; a test wants to see it at once. */
function at(act: () => void): void {
  flushSync(act);
}

/** Mounts and lets the settling time pass. */
function settled(shown: SurfaceModel): Mounted {
  const mounted = mount(shown);
  clock = doubleClickMs;
  return mounted;
}

describe('verdict dialog', () => {
  it('is an open alert dialog, named and described', () => {
    const { dialog, root } = mount(model);
    expect(dialog.open).toBe(true);
    expect(dialog.getAttribute('role')).toBe('alertdialog');
    const described = (attribute: string): string => root.getElementById(dialog.getAttribute(attribute) ?? '')?.textContent ?? '';
    expect(described('aria-labelledby')).toBe(en.verdict.title.warn('ChatGPT'));
    expect(described('aria-describedby')).toBe(`${en.verdict.found(2)} ${en.verdict.held.insert}`);
  });

  it('says what was found, why it matters, and which rule of which policy says so', () => {
    const text = mount(model).dialog.textContent;
    for (const part of ['Payment card number', '•••• 4242', 'Cards fall under PCI DSS.', 'Rule: Payment data', 'AI policy, version 2026.1', en.verdict.recorded.never]) expect(text).toContain(part);
  });

  it('offers in the given order, the first as primary and with the focus', () => {
    const { buttons, root } = mount(model);
    expect(buttons().map(({ textContent }) => textContent)).toEqual(['Redact and insert', 'Edit first', 'Don’t insert', 'Insert anyway']);
    expect(buttons()[0]?.className).toContain('press-primary');
    expect(root.activeElement).toBe(buttons()[0]);
  });

  it('speaks of sending where a send is held', () => {
    expect(mount({ ...model, act: 'send' }).buttons().map(({ textContent }) => textContent)).toEqual(['Redact and send', 'Edit', 'Don’t send', 'Send anyway']);
  });

  it('never offers a way past a rule without override', () => {
    const { buttons } = mount({ ...model, action: 'block', override: 'none' });
    expect(buttons().map(({ textContent }) => textContent)).not.toContain('Insert anyway');
  });

  it('with no offers focuses the heading and can only be closed', () => {
    const { root, buttons, press, answers } = settled({ ...model, action: 'block', offers: [], override: 'none' });
    expect(root.activeElement?.tagName).toBe('H2');
    expect(buttons()).toHaveLength(1);
    press(en.verdict.close);
    expect(answers).toEqual([{ kind: 'cancel' }]);
  });

  it('explains a failure in words', () => {
    const text = mount({ ...model, failure: 'too-long', rule: null, groups: [] }).dialog.textContent;
    expect(text).toContain(en.verdict.title.failure);
    expect(text).toContain(en.failures['too-long'].todo);
  });

  it('answers once, however often it is pressed', () => {
    const { press, answers } = settled(model);
    press('Redact and insert');
    press('Don’t insert');
    expect(answers).toEqual([{ kind: 'redact' }]);
  });

  it('does nothing for a press that is not the person’s', () => {
    const { press, answers, root } = settled(model);
    trusted = false;
    press('Redact and insert');
    press('Insert anyway');
    expect(answers).toEqual([]);
    expect(root.querySelector('textarea')).toBeNull();
  });

  it('takes no key that was meant for the page, and no second half of a double click', () => {
    const { button, answers } = mount(model);
    clock = keySettleMs - 1;
    button('Redact and insert').click();
    button('Redact and insert').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    expect(answers).toEqual([]);
    button('Redact and insert').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    expect(answers).toEqual([{ kind: 'redact' }]);
  });

  it('is cancelled by Escape and does not close by itself', () => {
    const { dialog, answers } = mount(model);
    const escape = new Event('cancel', { cancelable: true });
    dialog.dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    expect(dialog.open).toBe(true);
    expect(answers).toEqual([{ kind: 'cancel' }]);
  });

  it('keeps a forged Escape out, and answers cancel when something closed it', () => {
    const { dialog, answers } = mount(model);
    trusted = false;
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(answers).toEqual([]);
    dialog.dispatchEvent(new Event('close'));
    expect(answers).toEqual([{ kind: 'cancel' }]);
  });

  it('says nothing more once it is unmounted', () => {
    const { unmount, dialog, answers, root } = mount(model);
    unmount();
    dialog.dispatchEvent(new Event('close'));
    expect(answers).toEqual([]);
    expect(root.querySelector('dialog')).toBeNull();
  });

  it.each([
    ['de', 'ltr', de],
    ['ar', 'rtl', ar],
  ] as const)('speaks %s, written %s', (locale, dir, strings) => {
    const { dialog, buttons } = mount({ ...model, locale });
    expect(dialog.dir).toBe(dir);
    expect(dialog.lang).toBe(locale);
    expect(buttons()[0]?.textContent).toBe(strings.verdict.offers.redact.insert);
    expect([...dialog.querySelectorAll('.masked')].every((value) => value.getAttribute('dir') === 'ltr')).toBe(true);
  });
});

describe('justification', () => {
  const write = (root: ShadowRoot, text: string): void => {
    const area = root.querySelector('textarea');
    if (!area) throw new Error('no note');
    // React hears of a value only when it was set behind its back, as the browser does.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
    at(() => area.dispatchEvent(new Event('input', { bubbles: true })));
  };

  it('asks for a reason before it lets the person on', () => {
    const { press, button, root, answers } = settled(model);
    press('Insert anyway');
    expect(root.activeElement).toBe(root.querySelector('input[type=radio]'));
    expect(button('Insert anyway').disabled).toBe(true);
    at(() => root.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click());
    expect(button('Insert anyway').disabled).toBe(false);
    press('Insert anyway');
    expect(answers).toEqual([{ kind: 'send-anyway', reason: 'public', note: null }]);
  });

  it('asks for a note where the policy requires one, and hands it over trimmed', () => {
    const { press, button, root, answers } = settled({ ...model, justification: { ...model.justification, freeText: 'required', kept: true } });
    press('Insert anyway');
    expect(root.querySelector('dialog')?.textContent).toContain(en.justification.kept);
    at(() => root.querySelector<HTMLInputElement>('input[type=radio]')?.click());
    write(root, '   ');
    expect(button('Insert anyway').disabled).toBe(true);
    write(root, ' agreed with legal ');
    press('Insert anyway');
    expect(answers).toEqual([{ kind: 'send-anyway', reason: 'test-data', note: 'agreed with legal' }]);
  });

  it('says when the note is not kept, and has none where the policy wants none', () => {
    const optional = settled(model);
    optional.press('Insert anyway');
    expect(optional.dialog.textContent).toContain(en.justification.notKept);
    const off = settled({ ...model, justification: { ...model.justification, freeText: 'off' } });
    off.press('Insert anyway');
    expect(off.root.querySelector('textarea')).toBeNull();
  });

  it('goes back to the button that led there', () => {
    const { press, button, root } = settled(model);
    press('Insert anyway');
    press(en.justification.back);
    expect(root.activeElement).toBe(button('Insert anyway'));
  });

  it('is skipped where a click is enough', () => {
    const { press, answers } = settled({ ...model, override: 'acknowledge' });
    press('Insert anyway');
    expect(answers).toEqual([{ kind: 'send-anyway', reason: null, note: null }]);
  });
});

describe('acknowledgement and reminder', () => {
  const policy: SurfaceModel = {
    kind: 'acknowledge',
    locale: 'en',
    organization: 'Acme',
    title: { en: 'AI policy' },
    version: '2026.1',
    effective: '2026-11-01',
    summary: [{ en: 'No card numbers.' }],
    fullText: 'https://intranet.example/ai',
    contacts: [{ label: { en: 'Ask us' }, href: 'mailto:ai@acme.example' }],
  };

  it('shows the policy with its date and takes the acceptance', () => {
    const { dialog, press, answers } = settled(policy);
    for (const part of ['AI policy', '2026.1', 'November 1, 2026', 'No card numbers.', 'Ask us']) expect(dialog.textContent).toContain(part);
    press(en.acknowledge.accept);
    expect(answers).toEqual([{ kind: 'acknowledged' }]);
  });

  it('takes no for an answer', () => {
    const { press, answers } = settled(policy);
    press(en.acknowledge.later);
    expect(answers).toEqual([{ kind: 'cancel' }]);
  });

  it('links to nothing but https, mail and phone', () => {
    const { root } = mount({ ...policy, fullText: 'http://intranet.example', contacts: [{ label: { en: 'Trap' }, href: 'javascript:alert(1)' }] });
    expect(root.querySelectorAll('a')).toHaveLength(0);
  });

  const reminder: SurfaceModel = {
    kind: 'reminder',
    locale: 'en',
    reminder: asId<'reminder'>('payment-data'),
    siteName: 'ChatGPT',
    status: 'tolerated',
    rule: model.rule,
    organization: 'Acme',
    fullText: null,
  };

  it('teaches without taking the focus, and goes when it is understood', async () => {
    const composer = document.createElement('textarea');
    document.body.append(composer);
    composer.focus();
    const { root, press, answers } = mount(reminder);
    await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent).toContain(en.reminders['payment-data'].title()));
    expect(document.activeElement).toBe(composer);
    press(en.reminder.gotIt);
    expect(answers).toEqual([{ kind: 'dismissed' }]);
  });

  it('goes by Escape when it has the focus', () => {
    const { root, answers } = mount(reminder);
    root.querySelector('button')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(answers).toEqual([{ kind: 'dismissed' }]);
  });

  it('speaks by its rule where it has no words of its own', async () => {
    const { root } = mount({ ...reminder, reminder: asId<'reminder'>('brand-new') });
    await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent).toContain('Cards fall under PCI DSS.'));
  });
});
