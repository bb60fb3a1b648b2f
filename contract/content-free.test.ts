import { describe, expectTypeOf, it } from 'vitest';
import type { DetectorId, RuleId } from '../policy-rules/index.ts';
import type { ContentFree, EventRecord } from './event.ts';
import type { MessageName, Messages, PersonNote } from './messages.ts';
import type { protocol } from './protocol.ts';

// These run in the type checker (`tsc -p .`): a record that could hold content turns the check red, not the test run.

/** The messages which the guard of an AI page may send, as the protocol record says. */
type FromPage = { [Name in MessageName]: 'page' extends (typeof protocol)[Name]['from'][number] ? Name : never }[MessageName];

describe('what leaves a page holds no content', () => {
  it('the event record', () => {
    expectTypeOf<ContentFree<EventRecord>>().toEqualTypeOf<EventRecord>();
  });

  it('every request that a page may send, but for the note a person wrote', () => {
    type Open = { [Name in FromPage]: [ContentFree<Messages[Name]['request']>] extends [never] ? Name : never }[FromPage];
    expectTypeOf<Open>().toEqualTypeOf<'note.keep'>();
    expectTypeOf<Messages['note.keep']['request']['note']>().toEqualTypeOf<PersonNote>();
    expectTypeOf<ContentFree<Omit<Messages['note.keep']['request'], 'note'>>>().not.toBeNever();
  });
});

describe('ContentFree', () => {
  it('lets ids, numbers and literals pass', () => {
    expectTypeOf<
      ContentFree<{ rule: RuleId | null; count: number; kind: 'a' | 'b'; found: readonly { detector: DetectorId }[] }>
    >().not.toBeNever();
  });

  it('refuses every place that could hold text', () => {
    expectTypeOf<ContentFree<{ text: string }>>().toBeNever();
    expectTypeOf<ContentFree<{ text?: string }>>().toBeNever();
    expectTypeOf<ContentFree<{ text: string | null }>>().toBeNever();
    expectTypeOf<ContentFree<{ deep: readonly { deeper: { text: string } }[] }>>().toBeNever();
    expectTypeOf<ContentFree<{ either: { text: string } | null }>>().toBeNever();
    expectTypeOf<ContentFree<{ either: { text: string } | { count: number } }>>().toBeNever();
    expectTypeOf<ContentFree<{ template: `card ${string}` }>>().toBeNever();
    expectTypeOf<ContentFree<{ note: PersonNote }>>().toBeNever();
    expectTypeOf<ContentFree<Record<string, number>>>().toBeNever();
    expectTypeOf<ContentFree<{ anything: unknown }>>().toBeNever();
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the guard must refuse exactly this
    expectTypeOf<ContentFree<{ anything: any }>>().toBeNever();
    expectTypeOf<ContentFree<{ run: () => string }>>().toBeNever();
  });
});
