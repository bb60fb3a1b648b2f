import { describe, expect, it, vi } from 'vitest';
import { anEvent } from '../contract/event.fixture.ts';
import type { PersonNote } from '../contract/messages.ts';
import type { PolicyState } from '../contract/policy-state.ts';
import type { Origin } from '../contract/transport.ts';
import { asId, compile, examplePolicy, type ContentHash, type Policy } from '../policy-rules/index.ts';
import type { EventLog } from './event-log.ts';
import { makeHandlers, type Services } from './handlers.ts';

const page: Origin = { from: 'page', tabId: 7, frameId: 3, incognito: false };
const privatePage: Origin = { ...page, incognito: true };
const note = (text: string) => ({ event: anEvent().id, note: text as string as PersonNote });

function handlersUnder(justification: Partial<Policy['justification']> = {}) {
  const policy: Policy = { ...examplePolicy, justification: { ...examplePolicy.justification, ...justification } };
  const state: PolicyState = {
    source: 'example',
    policy,
    hash: 'a'.repeat(64) as string as ContentHash,
    groups: [],
    problems: [],
    appliedAt: 0,
  };
  const eventLog = { record: vi.fn(), readAll: vi.fn(), keepNote: vi.fn(), readNotes: vi.fn(), prune: vi.fn() } satisfies EventLog;
  const run = vi.fn<Services['surface']['run']>(() => Promise.resolve());
  const claim = vi.fn(() => Promise.resolve(true));
  const read = (): Promise<PolicyState> => Promise.resolve(state);
  const handlers = makeHandlers({
    policySource: { read, refresh: read, changed: read },
    eventLog,
    acknowledgements: { give: vi.fn(), read: vi.fn() },
    reminderSchedule: { claim },
    surface: { run },
    compile,
  });
  return { handlers, eventLog, run, claim };
}

describe('a private window', () => {
  it('leaves nothing behind: no event, no note, no reminder', async () => {
    const { handlers, eventLog, claim } = handlersUnder({ keepFreeText: true });
    expect(await handlers['event.record'](anEvent(), privatePage)).toBeNull();
    await handlers['note.keep'](note('The customer asked.'), privatePage);
    expect(await handlers['reminder.claim']({ reminder: asId<'reminder'>('secrets'), site: asId<'site'>('claude') }, privatePage)).toBe(
      false,
    );
    expect(eventLog.record).not.toHaveBeenCalled();
    expect(eventLog.keepNote).not.toHaveBeenCalled();
    expect(claim).not.toHaveBeenCalled();
  });

  it('is the exception: others are recorded', async () => {
    const { handlers, eventLog } = handlersUnder();
    await handlers['event.record'](anEvent(), page);
    expect(eventLog.record).toHaveBeenCalledWith(anEvent());
  });
});

describe('a note', () => {
  it('is kept where the policy keeps notes', async () => {
    const { handlers, eventLog } = handlersUnder({ keepFreeText: true });
    await handlers['note.keep'](note('The customer asked.'), page);
    expect(eventLog.keepNote).toHaveBeenCalledWith(note('The customer asked.'));
  });

  it.each([
    ['the policy keeps none', { keepFreeText: false }, 'The customer asked.'],
    ['the policy asks for none', { keepFreeText: true, freeText: 'off' as const }, 'The customer asked.'],
    ['it holds what the policy guards', { keepFreeText: true }, `card ${['4111', '1111', '1111', '1111'].join(' ')}`],
  ])('is dropped where %s', async (_name, justification, text) => {
    const { handlers, eventLog } = handlersUnder(justification);
    await handlers['note.keep'](note(text), page);
    expect(eventLog.keepNote).not.toHaveBeenCalled();
  });
});

describe('the surface', () => {
  it('is brought into the frame that asks, and no other', async () => {
    const { handlers, run } = handlersUnder();
    expect(await handlers['surface.load'](null, page)).toBe(true);
    expect(run).toHaveBeenCalledWith('/surface.js', 7, 3);
  });

  it('says so where the frame is gone', async () => {
    const { handlers, run } = handlersUnder();
    run.mockRejectedValueOnce(new Error('No tab with id: 7'));
    expect(await handlers['surface.load'](null, page)).toBe(false);
    expect(await handlers['surface.load'](null, { ...page, tabId: null })).toBe(false);
  });
});
