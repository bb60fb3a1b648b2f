import { describe, expect, it } from 'vitest';
import { anEvent } from './event.fixture.ts';
import { newEventId, parseEventRecord } from './event-parse.ts';

const read = (change: object) => parseEventRecord({ ...anEvent(), ...change });

describe('parseEventRecord', () => {
  it('reads what a page reports', () => {
    expect(parseEventRecord(anEvent())).toEqual({ ok: true, value: anEvent() });
    expect(read({ id: newEventId(), findings: [{ detector: 'term-project-names', likelihood: 'likely', count: 2 }] }).ok).toBe(true);
  });

  it('leaves behind what it does not know', () => {
    const event = read({ text: 'canary', findings: [{ ...anEvent().findings[0], text: 'canary' }] });
    expect(JSON.stringify(event)).not.toContain('canary');
    expect(event.ok).toBe(true);
  });

  it.each([
    ['an id of another form', { id: 'paste-1' }],
    ['a UUID that is not random', { id: '2f6f1e0a-6b1c-1c8e-9d6e-0a1b2c3d4e5f' }],
    ['a sentence for a site', { site: 'My card is 4111' }],
    ['a card number for a rule', { rule: '4111111111111111' }],
    ['an id of 65 letters', { rule: 'a'.repeat(65) }],
    ['a sentence for a version', { policyVersion: 'version one of the policy' }],
    ['a short hash', { policyHash: 'abc' }],
    ['an unknown detector', { findings: [{ detector: 'my-own-text', likelihood: 'likely', count: 1 }] }],
    ['an unknown kind', { kind: 'paste' }],
    ['an unknown choice', { choice: 'allow' }],
    ['no findings', { findings: null }],
    ['very many findings', { findings: Array.from({ length: 501 }, () => anEvent().findings[0]) }],
    ['a negative count', { characters: -1 }],
    ['a time without end', { tookMs: Number.POSITIVE_INFINITY }],
    ['no number', { tookMs: Number.NaN }],
    ['a time in a far century', { at: 1e15 }],
    ['a text for a number', { characters: '120' }],
    ['a missing field', { reason: undefined }],
  ])('refuses %s, and does not repeat it', (_name, change) => {
    const event = read(change);
    expect(event.ok).toBe(false);
    if (!event.ok) expect(event.problem).not.toMatch(/4111|card is|my-own/);
  });

  it('rounds numbers, so that none can carry text in its digits', () => {
    const event = read({ tookMs: 1.23456789, characters: 12.7, at: 1_790_000_000_000.25 });
    expect(event.ok && [event.value.tookMs, event.value.characters, event.value.at]).toEqual([1.2, 13, 1_790_000_000_000]);
  });
});
