import { describe, expect, it } from 'vitest';
import type { Category } from '../engine/detector.ts';
import { asId } from '../ids.ts';
import { dueReminder, reminders } from './index.ts';
import { defineReminder } from './reminder.ts';

const warned = (...categories: Category[]) => ({
  moment: 'after-warning' as const,
  status: 'tolerated' as const,
  findings: categories.map((category) => ({ category, detector: asId<'detector'>(`some-${category}`) })),
});

describe('the reminder that is due', () => {
  it.each([
    ['secret', 'secrets'],
    ['financial', 'payment-data'],
    ['pii', 'customer-data'],
    ['marking', 'confidential'],
  ] as const)('after a warning about %s: %s', (category, id) => {
    expect(dueReminder(warned(category))?.id).toBe(id);
  });

  it('on a first visit', () => {
    expect(dueReminder({ moment: 'first-visit', status: 'approved' })?.id).toBe('first-visit');
  });

  it('none, where no reminder has anything to say', () => {
    expect(dueReminder(warned('network'))).toBeNull();
    expect(dueReminder(warned())).toBeNull();
  });

  it('the one that names most of the moment', () => {
    const when = { moment: 'after-warning' } as const;
    const general = defineReminder({ id: 'general', when, coolDownHours: 1 });
    const category = defineReminder({ id: 'category', when: { ...when, categories: ['pii'] }, coolDownHours: 1 });
    const detector = defineReminder({ id: 'detector', when: { ...when, detectors: ['some-pii'] }, coolDownHours: 1 });
    const status = defineReminder({ id: 'status', when: { ...when, statuses: ['prohibited'] }, coolDownHours: 1 });
    expect(dueReminder(warned('pii'), [general, category, detector, status])?.id).toBe('detector');
    expect(dueReminder(warned('pii'), [general, category, status])?.id).toBe('category');
    expect(dueReminder(warned('code'), [general, category, status])?.id).toBe('general');
    expect(dueReminder(warned('code'), [category, status])).toBeNull();
  });
});

it('no two reminders share an id', () => {
  expect(new Set(reminders.map(({ id }) => id)).size).toBe(reminders.length);
});
