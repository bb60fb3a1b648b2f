import { describe, expect, it } from 'vitest';
import type { PolicyState } from '../contract/policy-state.ts';
import { asId, compile, type ContentHash, examplePolicy } from '../policy-rules/index.ts';
import type { InForce } from './context.ts';
import { makeDigests } from './digest.ts';
import { approvable, claimOf, judge, judgeUnreadable, passes, strictest } from './judge.ts';

const compiled = compile(examplePolicy);
const state: PolicyState = {
  source: 'example',
  policy: examplePolicy,
  hash: '0'.repeat(64) as ContentHash,
  groups: [asId<'group'>('staff')],
  problems: [],
  appliedAt: 0,
};
const inForce: InForce = { compiled, state };
const digests = makeDigests();
const look = (text: string) => judge(text, 'submit', 'chatgpt', compiled, state);

const card = '4111 1111 1111 1111';
const people = ['ann', 'bob', 'cid', 'dan', 'eve', 'fay'].map((name) => `${name}@firm.example`).join(', ');
const key = `AK${'IA'}QYLPMN5HHHFPZAM2`;

describe('claimOf', () => {
  it('is bound to what a rule holds, not to what one merely coaches about', () => {
    expect(claimOf(look(`${card} for ${people}`), digests, inForce).values).toEqual(claimOf(look(card), digests, inForce).values);
    expect(look(people).verdict.action).toBe('coach');
  });

  it('is the same for the same value however it is separated, and another for another value', () => {
    expect(claimOf(look('4111-1111-1111-1111'), digests, inForce).values).toEqual(claimOf(look(card), digests, inForce).values);
    expect(claimOf(look('5555 5555 5555 4444'), digests, inForce).values).not.toEqual(claimOf(look(card), digests, inForce).values);
  });

  it('says nothing to a page with another key', () => {
    expect(claimOf(look(card), makeDigests(), inForce).values).not.toEqual(claimOf(look(card), digests, inForce).values);
  });
});

describe('approvable', () => {
  it('is not what a rule blocks, even beside what it would let a person decide', () => {
    expect(approvable(look(card))).toBe(true);
    expect(approvable(look(`${card} ${key}`))).toBe(false);
  });
});

describe('judge', () => {
  it('lets harmless text pass and holds the rest', () => {
    expect(passes(look('a poem about rain'))).toBe(true);
    expect(passes(look(card))).toBe(false);
  });

  it('takes the strictest of several', () => {
    const judgements = [look('rain'), look(`key ${key}`), look(card)];
    expect(strictest(judgements)?.verdict.action).toBe('block');
    expect(strictest([])).toBeNull();
  });

  it('makes a body that nobody can read a failure, which the policy names', () => {
    expect(judgeUnreadable('request', 'chatgpt', compiled, state).verdict).toMatchObject({ failure: 'unreadable', action: 'warn' });
  });
});
