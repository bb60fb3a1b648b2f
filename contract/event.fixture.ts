import { asId, type ContentHash, type VersionLabel } from '../policy-rules/index.ts';
import type { EventId, EventRecord } from './event.ts';

/** An event for tests: a blocked paste, changed as told. */
export function anEvent(change: Partial<EventRecord> = {}): EventRecord {
  return {
    id: '2f6f1e0a-6b1c-4c8e-9d6e-0a1b2c3d4e5f' as string as EventId,
    at: Date.UTC(2026, 10, 23, 9),
    kind: 'decision',
    site: asId<'site'>('chatgpt'),
    layer: 'composer',
    channel: 'paste',
    policy: asId<'policy'>('acme-ai-use'),
    policyVersion: '2026.1' as string as VersionLabel,
    policyHash: 'b'.repeat(64) as string as ContentHash,
    rule: asId<'rule'>('payment-data'),
    action: 'warn',
    choice: 'cancel',
    reason: null,
    note: 'none',
    findings: [{ detector: asId<'detector'>('payment-card'), likelihood: 'very-likely', count: 1 }],
    failure: null,
    reminder: null,
    characters: 120,
    tookMs: 1.2,
    ...change,
  };
}
