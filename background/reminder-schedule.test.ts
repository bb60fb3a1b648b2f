import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../contract/event.ts';
import type { PolicyState } from '../contract/policy-state.ts';
import type { ReminderShown } from '../contract/storage.ts';
import { asId, examplePolicy, reminders, type ContentHash } from '../policy-rules/index.ts';
import { memoryItem } from './memory-item.fixture.ts';
import { makeReminderSchedule } from './reminder-schedule.ts';

const hour = 3_600_000;
// Nine in the morning of the browser's own time zone, so that a day has hours left in every zone.
const morning = new Date(2026, 10, 23, 9).getTime();

function schedule(change: Partial<PolicyState['policy']['reminders']> = {}) {
  const stored = memoryItem<readonly ReminderShown[]>([]);
  const events: EventRecord[] = [];
  const clock = { now: morning };
  const policy = { ...examplePolicy, reminders: { ...examplePolicy.reminders, ...change } };
  const state: PolicyState = {
    source: 'example',
    policy,
    hash: 'a'.repeat(64) as string as ContentHash,
    groups: [],
    problems: [],
    appliedAt: 0,
  };
  const { claim } = makeReminderSchedule({
    stored,
    policy: () => Promise.resolve(state),
    reminders,
    record: (event) => Promise.resolve(events.push(event)),
    now: () => clock.now,
  });
  return {
    stored,
    events,
    clock,
    claim: (reminder: string, site = 'chatgpt') => claim({ reminder: asId<'reminder'>(reminder), site: asId<'site'>(site) }),
  };
}

describe('a claim', () => {
  it('counts as shown', async () => {
    const { claim, events } = schedule();
    expect(await claim('secrets')).toBe(true);
    expect(await claim('secrets')).toBe(false);
    expect(events).toMatchObject([{ kind: 'reminder', reminder: 'secrets', site: 'chatgpt' }]);
  });

  it('is given to one of two tabs that ask at once', async () => {
    const { claim } = schedule();
    expect(await Promise.all([claim('secrets'), claim('secrets')])).toEqual([true, false]);
  });

  it('is refused for a reminder that is not shipped, and where the policy turned reminders off', async () => {
    expect(await schedule().claim('buy-more')).toBe(false);
    expect(await schedule({ enabled: false }).claim('secrets')).toBe(false);
  });
});

describe('the cool-down', () => {
  it('of a warning holds on every site, and ends', async () => {
    const { claim, clock } = schedule();
    expect(await claim('secrets')).toBe(true);
    clock.now += 23 * hour;
    expect(await claim('secrets', 'claude')).toBe(false);
    clock.now += hour;
    expect(await claim('secrets', 'claude')).toBe(true);
  });

  it('of a first visit holds for that site', async () => {
    const { claim, clock } = schedule();
    expect(await claim('first-visit')).toBe(true);
    clock.now += 48 * hour;
    expect(await claim('first-visit')).toBe(false);
    expect(await claim('first-visit', 'claude')).toBe(true);
  });

  it('does not last for years after the clock was set back', async () => {
    const { claim, clock } = schedule();
    expect(await claim('secrets')).toBe(true);
    clock.now -= 365 * 24 * hour;
    expect(await claim('secrets')).toBe(true);
  });
});

describe('the daily cap', () => {
  it('counts all reminders of the day, and starts again at midnight', async () => {
    const { claim, clock } = schedule({ maxPerDay: 2 });
    expect(await claim('secrets')).toBe(true);
    expect(await claim('first-visit')).toBe(true);
    expect(await claim('confidential')).toBe(false);
    clock.now = new Date(2026, 10, 24, 0, 1).getTime();
    expect(await claim('confidential')).toBe(true);
  });
});

describe('the log', () => {
  it('forgets what no cool-down asks for any more', async () => {
    const { claim, clock, stored } = schedule();
    await claim('secrets');
    clock.now += 48 * hour;
    await claim('payment-data');
    expect((await stored.read()).map(({ reminder }) => reminder)).toEqual(['payment-data']);
  });
});
