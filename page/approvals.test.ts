import { describe, expect, it } from 'vitest';
import type { ContentHash } from '../policy-rules/index.ts';
import { type Claim, makeApprovals } from './approvals.ts';

const policy = 'a'.repeat(64) as ContentHash;
const claim = (text: string, ...values: string[]): Claim => ({ text, values, policy });
const endpoint = 'fetch https://chatgpt.com/backend-api/f/conversation';

describe('an approval of values', () => {
  it('covers the values whatever stands around them', () => {
    const approvals = makeApprovals();
    approvals.grant('values', claim('t1', 'v1'), 0);
    expect(approvals.covers(claim('other text', 'v1'), 1, 10)).toBe(true);
  });

  it('does not cover a value that was not approved', () => {
    const approvals = makeApprovals();
    approvals.grant('values', claim('t1', 'v1'), 0);
    expect(approvals.covers(claim('t1', 'v1', 'v2'), 1, 10)).toBe(false);
  });

  it('covers two pastes that were approved one by one', () => {
    const approvals = makeApprovals();
    approvals.grant('values', claim('t1', 'v1'), 0);
    approvals.grant('values', claim('t2', 'v2'), 0);
    expect(approvals.covers(claim('t3', 'v1', 'v2'), 1, 10)).toBe(true);
  });

  it('belongs to the first gesture that used it', () => {
    const approvals = makeApprovals();
    approvals.grant('values', claim('t1', 'v1'), 0);
    expect(approvals.covers(claim('t1', 'v1'), 1, 10)).toBe(true);
    expect(approvals.covers(claim('t1', 'v1'), 1, 11)).toBe(true);
    expect(approvals.covers(claim('t1', 'v1'), 2, 12)).toBe(false);
  });
});

describe('an approval of a text', () => {
  it('covers that text only, at the composer', () => {
    const approvals = makeApprovals();
    approvals.grant('text', claim('t1', 'v1'), 0);
    expect(approvals.covers(claim('t2', 'v1'), 1, 10)).toBe(false);
    expect(approvals.covers(claim('t1', 'v1'), 1, 10)).toBe(true);
  });

  it('covers a verdict without values (a failed scan)', () => {
    const approvals = makeApprovals();
    approvals.grant('text', claim('t1'), 0);
    expect(approvals.covers(claim('t1'), 1, 10)).toBe(true);
    expect(approvals.covers(claim('t2'), 1, 10)).toBe(false);
  });
});

describe('spending', () => {
  it('is possible once for each endpoint of one send', () => {
    const approvals = makeApprovals();
    approvals.grant('text', claim('t1', 'v1'), 0);
    expect(approvals.spend(claim('t1', 'v1'), `${endpoint}/prepare`, 10)).toBe(true);
    expect(approvals.spend(claim('t1', 'v1'), endpoint, 20)).toBe(true);
    expect(approvals.spend(claim('t1', 'v1'), endpoint, 30)).toBe(false);
  });

  it('ends soon after the first request', () => {
    const approvals = makeApprovals();
    approvals.grant('values', claim('t1', 'v1'), 0);
    expect(approvals.spend(claim('t1', 'v1'), endpoint, 10)).toBe(true);
    expect(approvals.spend(claim('t1', 'v1'), `${endpoint}/other`, 20_000)).toBe(false);
  });

  it('refuses an expired approval, and another rule set', () => {
    const approvals = makeApprovals();
    approvals.grant('text', claim('t1', 'v1'), 0);
    expect(approvals.spend({ ...claim('t1', 'v1'), policy: 'b'.repeat(64) as ContentHash }, endpoint, 10)).toBe(false);
    expect(approvals.spend(claim('t1', 'v1'), endpoint, 60_001)).toBe(false);
  });
});
