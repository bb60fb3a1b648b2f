import { describe, expect, it } from 'vitest';
import type { PolicyState } from '../contract/policy-state.ts';
import { coverageOf, type CoverageFacts } from './coverage.ts';

const sound: CoverageFacts = {
  policy: { problems: [] } as unknown as PolicyState,
  requestLayerJoined: true,
  composerFound: true,
  verified: true,
  orphaned: false,
};

describe('coverageOf', () => {
  it('says protected only after a verified send', () => {
    expect(coverageOf(sound)).toEqual({ coverage: 'protected', reasons: [] });
    expect(coverageOf({ ...sound, verified: false })).toEqual({ coverage: 'watching', reasons: [] });
  });

  it.each([
    ['extension-updated', { orphaned: true }],
    ['no-policy', { policy: null }],
    ['policy-invalid', { policy: { problems: [{}] } as unknown as PolicyState }],
    ['request-layer-missing', { requestLayerJoined: false }],
    ['composer-not-found', { composerFound: false }],
  ] as const)('is degraded with the reason %s', (reason, facts) => {
    expect(coverageOf({ ...sound, ...facts })).toEqual({ coverage: 'degraded', reasons: [reason] });
  });
});
