import { describe, expect, it } from 'vitest';
import type { Acknowledgement } from '../contract/acknowledgement.ts';
import type { EventRecord } from '../contract/event.ts';
import { localeTag } from '../contract/locale.ts';
import type { PolicyState } from '../contract/policy-state.ts';
import { canonicalJson, examplePolicy, policyContent, type Policy } from '../policy-rules/index.ts';
import { makeAcknowledgements } from './acknowledgement.ts';
import { memoryItem } from './memory-item.fixture.ts';
import { sha256 } from './sha256.ts';

const de = localeTag('de-AT');
const stateOf = async (policy: Policy): Promise<PolicyState> => ({
  source: 'managed',
  policy,
  hash: await sha256(canonicalJson(policy)),
  groups: [],
  problems: [],
  appliedAt: 0,
});

async function service(policy: Policy | null = examplePolicy) {
  const stored = memoryItem<readonly Acknowledgement[]>([]);
  const events: EventRecord[] = [];
  let state = policy === null ? null : await stateOf(policy);
  let now = 1_000;
  const acknowledgements = makeAcknowledgements({
    stored,
    policy: () => Promise.resolve(state),
    record: (event) => Promise.resolve(events.push(event)),
    now: () => now++,
  });
  const setPolicy = async (next: Policy): Promise<void> => {
    state = await stateOf(next);
  };
  return { acknowledgements, stored, events, setPolicy };
}

const shown = (policy: Policy, locale = de) => sha256(policyContent(policy, locale));

describe('an acknowledgement', () => {
  it('binds policy, version, the words shown, language and time', async () => {
    const { acknowledgements, stored, events } = await service();
    const contentHash = await shown(examplePolicy);
    const given = { policy: 'acme-ai-use', version: '2026.1', contentHash, locale: 'de-AT', at: 1_000 };
    expect(await acknowledgements.give({ contentHash, locale: de })).toEqual({ ok: true, value: given });
    expect(await stored.read()).toEqual([given]);
    expect(await acknowledgements.read()).toEqual(given);
    expect(events).toMatchObject([{ kind: 'acknowledgement', policy: 'acme-ai-use', policyVersion: '2026.1' }]);
  });

  it('is refused for other words than those in force', async () => {
    const { acknowledgements, stored } = await service();
    const contentHash = await shown(examplePolicy, localeTag('ar'));
    expect(await acknowledgements.give({ contentHash, locale: de })).toEqual({ ok: false, problem: 'policy-changed' });
    expect(await stored.read()).toEqual([]);
    expect(await acknowledgements.read()).toBeNull();
  });

  it('is refused where there is no policy', async () => {
    const { acknowledgements } = await service(null);
    expect(await acknowledgements.give({ contentHash: await shown(examplePolicy), locale: de })).toEqual({
      ok: false,
      problem: 'no-policy',
    });
    expect(await acknowledgements.read()).toBeNull();
  });

  it('given twice is one', async () => {
    const { acknowledgements, stored, events } = await service();
    const contentHash = await shown(examplePolicy);
    const [first, second] = await Promise.all([
      acknowledgements.give({ contentHash, locale: de }),
      acknowledgements.give({ contentHash, locale: de }),
    ]);
    expect(second).toEqual(first);
    expect(await stored.read()).toHaveLength(1);
    expect(events).toHaveLength(1);
  });

  it.each([
    ['a new version', { version: '2026.2' as string as Policy['version'] }],
    ['another policy of the same words', { id: 'acme-other' as string as Policy['id'] }],
    ['other words under the old version', { organization: 'Acme and Sons' }],
  ])('does not hold for %s', async (_name, change) => {
    const { acknowledgements, setPolicy } = await service();
    await acknowledgements.give({ contentHash: await shown(examplePolicy), locale: de });
    await setPolicy({ ...examplePolicy, ...change });
    expect(await acknowledgements.read()).toBeNull();
  });

  it('holds on where only the rules changed', async () => {
    const { acknowledgements, setPolicy } = await service();
    await acknowledgements.give({ contentHash: await shown(examplePolicy), locale: de });
    await setPolicy({ ...examplePolicy, rules: [] });
    expect(await acknowledgements.read()).not.toBeNull();
  });
});
