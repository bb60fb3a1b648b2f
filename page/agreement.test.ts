import { describe, expect, it, vi } from 'vitest';
import { makeAgreement } from './agreement.ts';

describe('the agreement of the layers', () => {
  it('is verified once a request carries what the composer let go', () => {
    const agreement = makeAgreement();
    expect(agreement.requestSaw('hello world', 0)).toBe(false);
    expect(agreement.verified()).toBe(false);
    agreement.composerPassed('hello world', 10);
    const seen = vi.fn();
    agreement.onSeen(seen);
    expect(agreement.requestSaw('hello\u00a0world\n', 20)).toBe(true);
    expect(seen).toHaveBeenCalledOnce();
    expect(agreement.verified()).toBe(true);
  });

  it('does not take a text of long ago for the same send', () => {
    const agreement = makeAgreement();
    agreement.composerPassed('hello', 0);
    expect(agreement.requestSaw('hello', 31_000)).toBe(false);
  });

  it('tells texts apart that differ in one character', () => {
    const agreement = makeAgreement();
    agreement.composerPassed('4111 1111 1111 1111', 0);
    expect(agreement.requestSaw('4111 1111 1111 1112', 1)).toBe(false);
  });
});
