import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, ScanFailure, ScanResult } from '../engine/finding.ts';
import { asId, type DetectorId } from '../ids.ts';
import type { CompiledPolicy } from './compiled.ts';
import { decide } from './decide.ts';
import { parsePolicy } from './parse.ts';
import { actions, channels, failureActions, overrides, siteStatuses, type Channel, type Override } from './policy.ts';
import type { Circumstances } from './verdict.ts';

const ids = ['card', 'key', 'mail'].map((id) => asId<'detector'>(id));
const [card, key, mail] = ids as [DetectorId, DetectorId, DetectorId];

/** Compiled by hand: `decide` needs the rules with their detectors and nothing of the engine. */
function compiled(change: object): CompiledPolicy {
  const raw = {
    schemaVersion: 1,
    id: 'test',
    version: '1',
    title: 'Test',
    effective: '2026-11-01',
    organization: 'Acme',
    rules: [],
    justification: { freeText: 'required' },
    ...change,
  };
  const parsed = parsePolicy(raw, { detectors: new Set(ids) });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return {
    policy: parsed.value,
    detectors: new Map(),
    rules: parsed.value.rules.map((rule) => ({ rule, detectors: new Set(rule.detectors as readonly DetectorId[]) })),
    tables: () => {
      throw new Error('decide does not scan');
    },
  };
}

const rule = (id: string, change: object) => ({ id, title: id, why: id, detectors: ['card'], action: 'warn', ...change });
const find = (detector: DetectorId, start: number, likelihood: Finding['likelihood'] = 'likely'): Finding => ({
  detector,
  span: { start, end: start + 5 },
  likelihood,
  reasons: [{ kind: 'pattern' }],
});
const found = (...findings: Finding[]): ScanResult => ({ findings, failure: null });
const at = (change: { site?: string; channel?: Channel; groups?: string[] } = {}): Circumstances => ({
  site: asId<'site'>(change.site ?? 'chatgpt'),
  channel: change.channel ?? 'paste',
  groups: (change.groups ?? []).map((group) => asId<'group'>(group)),
});

describe('which rule applies', () => {
  it('none: allow, without a rule', () => {
    expect(decide(found(), compiled({ rules: [rule('a', {})] }), at())).toEqual({
      action: 'allow',
      override: 'none',
      rule: null,
      failure: null,
      status: 'unapproved',
      findings: [],
    });
  });

  it.each([
    ['the site is another', { sites: ['claude'] }, at(), false],
    ['the site is named', { sites: ['claude', 'chatgpt'] }, at(), true],
    ['the status is another', { statuses: ['approved'] }, at(), false],
    ['the status is named', { statuses: ['unapproved'] }, at(), true],
    ['the channel is another', { channels: ['drop', 'submit'] }, at(), false],
    ['the channel is named', { channels: ['drop', 'paste'] }, at(), true],
    ['the person is in no group', { groups: ['sales'] }, at(), false],
    ['the person is in one of the groups', { groups: ['sales', 'legal'] }, at({ groups: ['legal'] }), true],
    ['the finding is of another detector', { detectors: ['key'] }, at(), false],
    ['the finding is too unlikely', { threshold: 'very-likely' }, at(), false],
    ['the finding is likelier than asked', { threshold: 'possible' }, at(), true],
    ['there are too few', { minCount: 2 }, at(), false],
  ])('%s', (_name, change, circumstances, applies) => {
    const verdict = decide(found(find(card, 0)), compiled({ rules: [rule('a', change)] }), circumstances);
    expect(verdict.rule).toBe(applies ? 'a' : null);
  });

  it('counts places, not findings', () => {
    const policy = compiled({ rules: [rule('a', { detectors: ['card', 'mail'], minCount: 2 })] });
    expect(decide(found(find(card, 0), find(mail, 0)), policy, at()).rule).toBeNull();
    expect(decide(found(find(card, 0), find(card, 9)), policy, at()).rule).toBe('a');
  });

  it('takes the status from the policy, else the default', () => {
    const policy = compiled({ sites: [{ site: 'claude', status: 'approved' }], defaultStatus: 'tolerated' });
    expect(decide(found(), policy, at({ site: 'claude' })).status).toBe('approved');
    expect(decide(found(), policy, at()).status).toBe('tolerated');
  });
});

describe('which action', () => {
  const three = [
    rule('first', { action: 'warn', override: 'justify' }),
    rule('second', { detectors: ['key'], action: 'block', override: 'acknowledge' }),
    rule('third', { detectors: ['mail'], action: 'block', override: 'none' }),
    rule('fourth', { detectors: ['mail'], action: 'log' }),
  ];

  it('the strictest, whatever the order', () => {
    expect(decide(found(find(card, 0), find(key, 9)), compiled({ rules: three }), at())).toMatchObject({ action: 'block', rule: 'second' });
  });

  it('among equals the first rule', () => {
    expect(decide(found(find(key, 0), find(mail, 9)), compiled({ rules: three }), at()).rule).toBe('second');
  });

  it('lists the findings of every rule that coaches or more, once, in order', () => {
    const rules = [...three, rule('fifth', { detectors: ['mail', 'card'], action: 'coach' })];
    const verdict = decide(found(find(mail, 0), find(card, 9), find(card, 20)), compiled({ rules }), at());
    expect(verdict.findings.map(({ span }) => span.start)).toEqual([0, 9, 20]);
    const logged = decide(found(find(mail, 0)), compiled({ rules: [rule('a', { detectors: ['mail'], action: 'log' })] }), at());
    expect(logged).toMatchObject({ action: 'log', rule: 'a', findings: [] });
  });

  it('never opens by one rule what another keeps closed', () => {
    const open = decide(found(find(key, 0)), compiled({ rules: three }), at());
    expect(open.override).toBe('acknowledge');
    const both = decide(found(find(key, 0), find(mail, 9)), compiled({ rules: three }), at());
    expect(both).toMatchObject({ rule: 'second', override: 'none' });
    const withWarning = decide(found(find(key, 0), find(card, 9)), compiled({ rules: three }), at());
    expect(withWarning).toMatchObject({ rule: 'second', override: 'justify' });
  });
});

describe('a failed scan', () => {
  const failed: ScanResult = { findings: [find(card, 0)], failure: 'budget-spent' };

  it.each([
    ['block', 'block', 'none'],
    ['warn', 'warn', 'acknowledge'],
    ['allow', 'log', 'none'],
  ] as const)('onFailure %s', (onFailure, action, override) => {
    expect(decide(failed, compiled({ onFailure }), at())).toMatchObject({ action, override, rule: null, failure: 'budget-spent' });
  });

  it('gives way to a stricter rule, and says that it failed all the same', () => {
    const policy = compiled({ onFailure: 'warn', rules: [rule('a', { action: 'block' })] });
    expect(decide(failed, policy, at())).toMatchObject({ action: 'block', rule: 'a', failure: 'budget-spent' });
  });

  it('wins over a milder rule', () => {
    const policy = compiled({ onFailure: 'block', rules: [rule('a', { action: 'warn' })] });
    expect(decide(failed, policy, at())).toMatchObject({ action: 'block', override: 'none', rule: null });
  });

  it('leaves the word to a rule that is as strict', () => {
    const policy = compiled({ onFailure: 'warn', rules: [rule('a', { action: 'warn', override: 'justify' })] });
    expect(decide(failed, policy, at())).toMatchObject({ action: 'warn', override: 'justify', rule: 'a' });
  });
});

describe('a prohibited site', () => {
  const policy = compiled({ defaultStatus: 'prohibited' });

  it.each([
    ['paste', 'block'],
    ['drop', 'block'],
    ['submit', 'block'],
    ['request', 'block'],
  ] as const)('%s: %s, whatever was found', (channel, action) => {
    expect(decide(found(), policy, at({ channel }))).toMatchObject({ action, override: 'none', rule: null, status: 'prohibited' });
  });
});

describe('laws', () => {
  const anyRule = fc.record({
    detectors: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
    action: fc.constantFrom(...actions),
    override: fc.constantFrom(...overrides),
    threshold: fc.constantFrom('possible', 'likely', 'very-likely'),
    minCount: fc.integer({ min: 1, max: 3 }),
    channels: fc.uniqueArray(fc.constantFrom(...channels), { maxLength: 2 }),
  });
  const anyPolicy = fc
    .record({
      rules: fc.array(anyRule, { maxLength: 6 }).map((rules) => rules.map((each, index) => rule(`r${String(index)}`, each))),
      onFailure: fc.constantFrom(...failureActions),
      defaultStatus: fc.constantFrom(...siteStatuses),
    })
    .map(compiled);
  const anyFinding = fc
    .tuple(fc.constantFrom(...ids), fc.nat({ max: 50 }), fc.constantFrom<Finding['likelihood'][]>('possible', 'likely', 'very-likely'))
    .map(([detector, start, likelihood]) => find(detector, start, likelihood));
  const anyFailure = fc.constantFrom<(ScanFailure | null)[]>(null, null, 'budget-spent', 'too-long');
  const anyCircumstances = fc.constantFrom(...channels).map((channel) => at({ channel }));
  // Only a verdict that stops the person has an override worth comparing.
  const openness = (override: Override): number => ({ none: 0, justify: 1, acknowledge: 2 })[override];

  it('more findings never make the verdict milder, nor easier to pass', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        fc.array(anyFinding),
        fc.array(anyFinding),
        anyFailure,
        anyCircumstances,
        (policy, some, more, failure, where) => {
          const before = decide({ findings: some, failure }, policy, where);
          const after = decide({ findings: [...some, ...more], failure }, policy, where);
          expect(actions.indexOf(after.action)).toBeGreaterThanOrEqual(actions.indexOf(before.action));
          if (actions.indexOf(before.action) >= actions.indexOf('warn'))
            expect(openness(after.override)).toBeLessThanOrEqual(openness(before.override));
          expect(new Set(after.findings)).toEqual(new Set([...after.findings, ...before.findings]));
        },
      ),
    );
  });

  it('a failure never makes the verdict milder', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(anyFinding), anyCircumstances, (policy, findings, where) => {
        const whole = decide({ findings, failure: null }, policy, where);
        const failed = decide({ findings, failure: 'engine-error' }, policy, where);
        expect(actions.indexOf(failed.action)).toBeGreaterThanOrEqual(actions.indexOf(whole.action));
        expect(failed.failure).toBe('engine-error');
      }),
    );
  });
});
