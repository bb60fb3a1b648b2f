import { describe, expect, it } from 'vitest';
import type { AssertedContext } from '../contract/asserted-context.ts';
import type { EventRecord } from '../contract/event.ts';
import type { PolicyState } from '../contract/policy-state.ts';
import { examplePolicy, parsePolicy } from '../policy-rules/index.ts';
import { memoryItem } from './memory-item.fixture.ts';
import { makePolicySource, patienceMs, type PolicySource } from './policy-source.ts';

type Managed = Readonly<Record<string, unknown>>;

/** A policy of the customer's, as group policy delivers it. */
const acme = (version: string): string =>
  JSON.stringify({ schemaVersion: 1, id: 'acme', version, title: 'Acme', effective: '2026-11-01', organization: 'Acme', rules: [] });

/** A world in which time passes only when told, and the managed store does what the test says. */
function world(change: { managed?: () => Promise<Managed>; installType?: string; stored?: PolicyState | null } = {}) {
  const stored = memoryItem<PolicyState | null>(change.stored ?? null);
  const context = memoryItem<AssertedContext>({ user: null, device: null, department: null });
  const events: EventRecord[] = [];
  let timers: { readonly due: number; readonly resolve: () => void }[] = [];
  let now = 1_000_000;
  const state = { managed: change.managed ?? (() => Promise.resolve<Managed>({})) };
  const make = (): PolicySource =>
    makePolicySource({
      stored,
      context,
      managed: () => state.managed(),
      installType: () => Promise.resolve(change.installType ?? 'admin'),
      parse: (raw) => parsePolicy(raw),
      example: examplePolicy,
      record: (event) => Promise.resolve(events.push(event)),
      now: () => now,
      wait: (ms) => new Promise((resolve) => timers.push({ due: now + ms, resolve })),
    });
  return {
    stored,
    context,
    events,
    source: make(),
    /** Another worker over the same storage. */
    restart: make,
    set managed(get: () => Promise<Managed>) {
      state.managed = get;
    },
    advance: async (ms: number) => {
      await settled();
      now += ms;
      for (const timer of timers) if (timer.due <= now) timer.resolve();
      timers = timers.filter((timer) => timer.due > now);
      await settled();
    },
  };
}

/** Lets every promise that can settle settle; `crypto.subtle` needs real turns of the loop. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}

const giving = (values: Managed) => () => Promise.resolve(values);
const forever = () => new Promise<Managed>(() => undefined);

describe('what comes into force', () => {
  it('the managed policy', async () => {
    const { source, stored, events, context } = world({
      managed: giving({ policy: acme('1'), groups: 'sales, sales-emea', contextUser: 'a@acme.example' }),
    });
    const state = await source.refresh();
    expect(state).toMatchObject({ source: 'managed', policy: { id: 'acme', version: '1' }, groups: ['sales', 'sales-emea'], problems: [] });
    expect(state?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await stored.read()).toEqual(state);
    expect(await context.read()).toEqual({ user: 'a@acme.example', device: null, department: null });
    expect(events).toMatchObject([{ kind: 'policy', policy: 'acme', policyVersion: '1', policyHash: state?.hash, failure: null }]);
  });

  it('a policy that came as an object, as Firefox allows', async () => {
    expect(await world({ managed: giving({ policy: JSON.parse(acme('1')) as unknown }) }).source.refresh()).toMatchObject({
      source: 'managed',
    });
  });

  it('the example at once, where nobody forced the installation', async () => {
    expect(await world({ installType: 'normal' }).source.refresh()).toMatchObject({ source: 'example', policy: { id: 'acme-ai-use' } });
  });

  it('the example at once, where Firefox says that there is no policy', async () => {
    const managed = (): Promise<Managed> => Promise.reject(new Error('Managed storage manifest not found'));
    expect(await world({ managed }).source.refresh()).toMatchObject({ source: 'example', problems: [] });
  });

  it('the example with the groups, where IT set only these', async () => {
    expect(await world({ managed: giving({ policy: ' ', groups: '["legal"]' }) }).source.refresh()).toMatchObject({
      source: 'example',
      groups: ['legal'],
    });
  });
});

describe('right after a forced installation the store is empty for some seconds', () => {
  it('waits, and takes what then comes', async () => {
    const there = world();
    const first = there.source.refresh();
    await there.advance(3_000);
    expect(await there.stored.read()).toBeNull();
    there.managed = giving({ policy: acme('1') });
    void there.source.changed();
    expect(await first).toMatchObject({ source: 'managed' });
    await there.advance(0);
    expect(there.events).toHaveLength(1);
  });

  it('takes the example after ten seconds, and the policy whenever it comes', async () => {
    const there = world();
    const first = there.source.refresh();
    await there.advance(patienceMs);
    expect(await first).toMatchObject({ source: 'example' });
    there.managed = giving({ policy: acme('1') });
    expect(await there.source.changed()).toMatchObject({ source: 'managed' });
  });

  it('lets whoever asks for the policy wait for it, once', async () => {
    const there = world();
    void there.source.refresh();
    const asked = there.source.read();
    await there.advance(patienceMs);
    expect(await asked).toMatchObject({ source: 'example' });
  });
});

describe('a managed store that keeps silent', () => {
  it('gives the example after ten seconds, and its answer counts when it comes after all', async () => {
    let answer: (values: Managed) => void = () => undefined;
    const there = world({ managed: () => new Promise((resolve) => (answer = resolve)) });
    const first = there.source.refresh();
    await there.advance(patienceMs - 1);
    expect(await there.stored.read()).toBeNull();
    await there.advance(1);
    expect(await first).toMatchObject({ source: 'example' });
    answer({ policy: acme('1') });
    await there.advance(0);
    expect(await there.stored.read()).toMatchObject({ source: 'managed' });
  });

  it('takes no good policy away', async () => {
    const there = world({ managed: giving({ policy: acme('1') }) });
    const good = await there.source.refresh();
    there.managed = forever;
    const later = there.restart();
    const refreshed = later.refresh();
    expect(await later.read()).toEqual(good);
    await there.advance(patienceMs);
    expect(await refreshed).toEqual(good);
  });

  it('that fails leaves the last good policy and says so', async () => {
    const there = world({ managed: giving({ policy: acme('1') }) });
    await there.source.refresh();
    there.managed = () => Promise.reject(new Error('disk on fire'));
    expect(await there.source.refresh()).toMatchObject({ source: 'managed', policy: { version: '1' }, problems: [{ path: '' }] });
  });
});

describe('a malformed policy', () => {
  const broken = acme('2').replace('"acme"', '"Acme"');

  it('leaves the last good one in force, says what is wrong, and reports it once', async () => {
    const there = world({ managed: giving({ policy: acme('1') }) });
    const good = await there.source.refresh();
    there.managed = giving({ policy: broken });
    const after = await there.source.changed();
    expect(after).toMatchObject({ source: 'managed', policy: { version: '1' }, hash: good?.hash, problems: [{ path: 'id' }] });
    await there.restart().refresh();
    expect(there.events.map(({ failure }) => failure)).toEqual([null, 'policy-invalid']);
  });

  it('gives the example where there is no last good one', async () => {
    const there = world({ managed: giving({ policy: '{' }) });
    expect(await there.source.refresh()).toMatchObject({ source: 'example', problems: [{ path: '' }] });
    expect(there.events.map(({ failure }) => failure)).toEqual([null, 'policy-invalid']);
  });

  it('is forgotten when it was mended', async () => {
    const there = world({ managed: giving({ policy: broken }) });
    await there.source.refresh();
    there.managed = giving({ policy: acme('2') });
    expect(await there.source.changed()).toMatchObject({ source: 'managed', policy: { version: '2' }, problems: [] });
  });

  it('a wrong group list takes neither the policy nor the last good groups', async () => {
    const there = world({ managed: giving({ policy: acme('1'), groups: 'sales' }) });
    await there.source.refresh();
    there.managed = giving({ policy: acme('2'), groups: 'Sales EMEA', polcy: '' });
    expect(await there.source.changed()).toMatchObject({
      policy: { version: '2' },
      groups: ['sales'],
      problems: [{ path: 'polcy' }, { path: 'groups[0]' }],
    });
  });
});

it('a problem that stays while the policy changes is reported once', async () => {
  const there = world({ managed: giving({ policy: acme('1'), groups: 'Sales EMEA' }) });
  await there.source.refresh();
  there.managed = giving({ policy: acme('2'), groups: 'Sales EMEA' });
  await there.source.changed();
  expect(there.events.map(({ policyVersion, failure }) => [policyVersion, failure])).toEqual([
    ['1', null],
    ['1', 'policy-invalid'],
    ['2', null],
  ]);
});

describe('a key that was removed', () => {
  it('ends the managed policy, after the patience an empty store asks for', async () => {
    const there = world({ managed: giving({ policy: acme('1'), contextUser: 'a@acme.example' }) });
    await there.source.refresh();
    there.managed = giving({});
    const after = there.source.changed();
    await there.advance(patienceMs - 1);
    expect(await there.stored.read()).toMatchObject({ source: 'managed' });
    await there.advance(1);
    expect(await after).toMatchObject({ source: 'example' });
    expect(await there.context.read()).toEqual({ user: null, device: null, department: null });
  });
});

describe('what did not change', () => {
  it('is neither written nor reported again', async () => {
    const there = world({ managed: giving({ policy: acme('1') }) });
    await there.source.refresh();
    await there.restart().refresh();
    await there.source.changed();
    expect(there.stored.writes).toBe(1);
    expect(there.events).toHaveLength(1);
  });
});
