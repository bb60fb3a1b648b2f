// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../assets/strings/en.ts';
import { at, clearStage, model, setStage, settled } from '../../test/surface/stage.ts';

beforeEach(setStage);
afterEach(clearStage);

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
    const { press, button, root, answers } = settled({
      ...model,
      justification: { ...model.justification, freeText: 'required', kept: true },
    });
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
