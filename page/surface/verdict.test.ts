// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ar } from '../../assets/strings/ar.ts';
import { de } from '../../assets/strings/de.ts';
import { en } from '../../assets/strings/en.ts';
import { keySettleMs } from './renderer.tsx';
import { clearStage, model, mount, setStage, settled, world } from '../../test/surface/stage.ts';

beforeEach(setStage);
afterEach(clearStage);

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
    for (const part of [
      'Payment card number',
      '•••• 4242',
      'Cards fall under PCI DSS.',
      'Rule: Payment data',
      'AI policy, version 2026.1',
      en.verdict.recorded.never,
    ])
      expect(text).toContain(part);
  });

  it('offers in the given order, the first as primary and with the focus', () => {
    const { buttons, root } = mount(model);
    expect(buttons().map(({ textContent }) => textContent)).toEqual(['Redact and insert', 'Edit first', 'Don’t insert', 'Insert anyway']);
    expect(buttons()[0]?.className).toContain('press-primary');
    expect(root.activeElement).toBe(buttons()[0]);
  });

  it('speaks of sending where a send is held', () => {
    expect(
      mount({ ...model, act: 'send' })
        .buttons()
        .map(({ textContent }) => textContent),
    ).toEqual(['Redact and send', 'Edit', 'Don’t send', 'Send anyway']);
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
    world.trusted = false;
    press('Redact and insert');
    press('Insert anyway');
    expect(answers).toEqual([]);
    expect(root.querySelector('textarea')).toBeNull();
  });

  it('takes no key that was meant for the page, and no second half of a double click', () => {
    const { button, answers } = mount(model);
    world.clock = keySettleMs - 1;
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
    world.trusted = false;
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
