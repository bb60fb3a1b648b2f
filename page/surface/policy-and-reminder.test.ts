// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../assets/strings/en.ts';
import type { SurfaceModel } from '../../contract/surface.ts';
import { asId } from '../../policy-rules/index.ts';
import { clearStage, model, mount, setStage, settled } from '../../test/surface/stage.ts';

beforeEach(setStage);
afterEach(clearStage);

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
    for (const part of ['AI policy', '2026.1', 'November 1, 2026', 'No card numbers.', 'Ask us'])
      expect(dialog.textContent).toContain(part);
    press(en.acknowledge.accept);
    expect(answers).toEqual([{ kind: 'acknowledged' }]);
  });

  it('takes no for an answer', () => {
    const { press, answers } = settled(policy);
    press(en.acknowledge.later);
    expect(answers).toEqual([{ kind: 'cancel' }]);
  });

  it('links to nothing but https, mail and phone', () => {
    const { root } = mount({
      ...policy,
      fullText: 'http://intranet.example',
      contacts: [{ label: { en: 'Trap' }, href: 'javascript:alert(1)' }],
    });
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
