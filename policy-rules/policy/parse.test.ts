import { describe, expect, it } from 'vitest';
import { parsePolicy, type PolicyProblem } from './parse.ts';

// Names of the test's own: what is read must not depend on which detectors happen to be shipped.
const known = {
  detectors: new Set(['payment-card', 'iban', 'email-address']),
  categories: new Set(['secret', 'financial', 'pii']),
  sites: new Set(['chatgpt', 'claude', 'm365-copilot']),
};

const rule = { id: 'cards', title: 'Cards', why: 'PCI DSS.', detectors: ['payment-card'], action: 'warn' };
const least = {
  schemaVersion: 1,
  id: 'acme',
  version: '1.0',
  title: 'Policy',
  effective: '2026-11-01',
  organization: 'Acme',
  rules: [rule],
};

function problemsOf(raw: unknown): readonly PolicyProblem[] {
  const parsed = parsePolicy(raw, known);
  return parsed.ok ? [] : parsed.problem;
}

function read(raw: unknown) {
  const parsed = parsePolicy(raw, known);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value;
}

const withRule = (change: object) => ({ ...least, rules: [{ ...rule, ...change }] });
const withTerms = (...terms: object[]) => ({ ...least, terms });
const termList = { id: 'projects', title: 'Projects', terms: ['Nightingale'] };

/** What is wrong, where the problem must point, and what its mend must say. */
const malformed: readonly (readonly [name: string, raw: unknown, path: string, mend: RegExp])[] = [
  ['not JSON', '{"schemaVersion": 1,', '', /commas, quotes/],
  ['a list', [], '', /write an object/],
  ['nothing', null, '', /write an object/],
  ['another schema', { ...least, schemaVersion: 2 }, 'schemaVersion', /update Parapet/],
  ['no schema', { ...least, schemaVersion: undefined }, 'schemaVersion', /"schemaVersion": 1/],
  ['a misspelt key', { ...least, acknowledgment: 'ask' }, 'acknowledgment', /did you mean "acknowledgement"/],
  ['an unknown key', { ...least, somethingElse: 1 }, 'somethingElse', /use one of/],
  ['a missing id', { ...least, id: undefined }, 'id', /an id of its own/],
  ['an id with a space', { ...least, id: 'Acme AI' }, 'id', /"acme-ai"/],
  ['an id of 65 letters', { ...least, id: 'a'.repeat(65) }, 'id', /at most 64/],
  ['a number for a version', { ...least, version: 2026.1 }, 'version', /in quotes/],
  ['a day that does not exist', { ...least, effective: '2026-02-30' }, 'effective', /YYYY-MM-DD/],
  ['a date in another form', { ...least, effective: '1.11.2026' }, 'effective', /YYYY-MM-DD/],
  ['an empty title', { ...least, title: ' ' }, 'title', /1 to 200/],
  ['a title without English', { ...least, title: { de: 'Richtlinie' } }, 'title.en', /English/],
  ['a title with a wrong tag', { ...least, title: { en: 'Policy', German: 'R' } }, 'title.German', /pt-BR/],
  ['a title that is a number', { ...least, title: 7 }, 'title', /text per language/],
  ['a link over http', { ...least, fullText: 'http://acme.example' }, 'fullText', /https/],
  ['a link that runs code', { ...least, fullText: 'javascript:alert(1)' }, 'fullText', /https/],
  ['a link that hides its host', { ...least, fullText: 'https://acme.example@evil.example/' }, 'fullText', /https/],
  ['a mail link for the full text', { ...least, fullText: 'mailto:a@acme.example' }, 'fullText', /https/],
  ['a contact by telephone', { ...least, contacts: [{ label: 'Us', href: 'tel:1' }] }, 'contacts[0].href', /mailto:/],
  ['a contact without link', { ...least, contacts: [{ label: 'Us' }] }, 'contacts[0].href', /write the link/],
  ['a word of no set', { ...least, acknowledgement: 'Hold' }, 'acknowledgement', /did you mean "hold"/],
  ['a truth for a word', { ...least, onFailure: true }, 'onFailure', /block, warn, allow/],
  ['a limit out of bounds', { ...least, limits: { maxCharacters: 10 } }, 'limits.maxCharacters', /1000 to/],
  ['a limit that is no number', { ...least, limits: { budgetMs: 'soon' } }, 'limits.budgetMs', /whole number/],
  ['a site that nobody knows', { ...least, sites: [{ site: 'chatgtp', status: 'approved' }] }, 'sites[0].site', /did you mean "chatgpt"/],
  [
    'one site twice',
    {
      ...least,
      sites: [
        { site: 'claude', status: 'approved' },
        { site: 'claude', status: 'tolerated' },
      ],
    },
    'sites[1].site',
    /different one/,
  ],
  ['a status misspelt', { ...least, sites: [{ site: 'claude', status: 'aproved' }] }, 'sites[0].status', /did you mean "approved"/],
  ['no rules', { ...least, rules: undefined }, 'rules', /list of rules/],
  ['rules that are an object', { ...least, rules: {} }, 'rules', /square brackets/],
  ['a rule that is a text', { ...least, rules: ['block'] }, 'rules[0]', /write an object/],
  ['two rules of one id', { ...least, rules: [rule, rule] }, 'rules[1].id', /different one/],
  ['a detector misspelt', withRule({ detectors: ['payment-crad'] }), 'rules[0].detectors[0]', /did you mean "payment-card"/],
  ['a detector by its title', withRule({ detectors: ['Payment Card'] }), 'rules[0].detectors[0]', /did you mean "payment-card"/],
  ['a category without its prefix', withRule({ detectors: ['secret'] }), 'rules[0].detectors[0]', /did you mean "category:secret"/],
  ['a category that nobody detects', withRule({ detectors: ['category:health'] }), 'rules[0].detectors[0]', /category:secret/],
  [
    'a term list without its prefix',
    { ...withTerms(termList), rules: [{ ...rule, detectors: ['projects'] }] },
    'rules[0].detectors[0]',
    /"term-projects"/,
  ],
  ['a term list that is not there', withRule({ detectors: ['term-projects'] }), 'rules[0].detectors[0]', /use one of/],
  ['a rule without detectors', withRule({ detectors: [] }), 'rules[0].detectors', /at least 1/],
  ['an action misspelt', withRule({ action: 'blok' }), 'rules[0].action', /did you mean "block"/],
  ['no action', withRule({ action: undefined }), 'rules[0].action', /allow, log/],
  ['a negative count', withRule({ minCount: -1 }), 'rules[0].minCount', /from 1/],
  ['half a count', withRule({ minCount: 1.5 }), 'rules[0].minCount', /whole number/],
  ['a wrong channel', withRule({ channels: ['pasted'] }), 'rules[0].channels[0]', /did you mean "paste"/],
  ['a group that is no id', withRule({ groups: ['Sales EMEA'] }), 'rules[0].groups[0]', /"sales-emea"/],
  ['a rule for an unknown site', withRule({ sites: ['perplexity'] }), 'rules[0].sites[0]', /chatgpt/],
  ['a term of one letter', withTerms({ ...termList, terms: ['x'] }), 'terms[0].terms[0]', /2 to 200/],
  ['a term with a space at its end', withTerms({ ...termList, terms: ['ok', 'Falcon '] }), 'terms[0].terms[1]', /without spaces/],
  ['two term lists of one id', withTerms(termList, termList), 'terms[1].id', /different one/],
  ['a term list whose detector has no name left', withTerms({ ...termList, id: 'a'.repeat(60) }), 'terms[0].id', /an id is/],
  ['a reason asked for where there is none', withRule({ override: 'justify' }), 'justification.reasons', /at least one reason/],
  ['an empty number of days', { ...least, events: { keepDays: 0 } }, 'events.keepDays', /from 1/],
  ['neither yes nor no', { ...least, reminders: { enabled: 'perhaps' } }, 'reminders.enabled', /true or false/],
];

describe('a malformed policy', () => {
  it.each(malformed)('%s: names the place and the mend', (_name, raw, path, mend) => {
    const problems = problemsOf(raw);
    expect(problems.map((problem) => problem.path)).toContain(path);
    expect(problems.find((problem) => problem.path === path)?.mend).toMatch(mend);
  });

  it('tells all problems at once', () => {
    const raw = {
      ...least,
      id: 'Acme',
      onFailure: 'stop',
      rules: [
        { ...rule, why: '' },
        { ...rule, id: 'b', action: 'blok', detectors: ['ibna'] },
      ],
    };
    expect(problemsOf(raw).map(({ path }) => path)).toEqual([
      'id',
      'onFailure',
      'rules[0].why',
      'rules[1].detectors[0]',
      'rules[1].action',
    ]);
  });

  it('is not confused by keys that every object has', () => {
    expect(
      problemsOf(JSON.parse(JSON.stringify(least).replace('{', '{"__proto__":{"id":"x"},"constructor":1,')) as unknown).map(
        ({ path }) => path,
      ),
    ).toEqual(['"__proto__"', 'constructor']);
  });

  it('quotes little of a wrong value', () => {
    expect(problemsOf({ ...least, id: 'x'.repeat(5_000) })[0]?.problem.length).toBeLessThan(80);
  });
});

describe('a good policy', () => {
  it('gets the defaults', () => {
    expect(read(least)).toEqual({
      ...least,
      title: { en: 'Policy' },
      summary: [],
      fullText: null,
      contacts: [],
      acknowledgement: 'ask',
      onFailure: 'warn',
      limits: { maxCharacters: 10_000_000, budgetMs: 2_000 },
      sites: [],
      defaultStatus: 'unapproved',
      terms: [],
      rules: [
        {
          ...rule,
          title: { en: 'Cards' },
          why: { en: 'PCI DSS.' },
          threshold: 'likely',
          minCount: 1,
          sites: [],
          statuses: [],
          channels: [],
          groups: [],
          override: 'acknowledge',
        },
      ],
      justification: { reasons: [], freeText: 'off', keepFreeText: false },
      reminders: { enabled: true, maxPerDay: 4 },
      events: { keepDays: 90 },
    });
  });

  it('gives a final action its final override', () => {
    expect(read(withRule({ action: 'block' })).rules[0]?.override).toBe('none');
    expect(read(withRule({ action: 'redact' })).rules[0]?.override).toBe('none');
  });

  it('reads the same from an object, from JSON, and from its own result', () => {
    const once = read(least);
    expect(read(JSON.stringify(least))).toEqual(once);
    expect(read(`\uFEFF${JSON.stringify(least)}`)).toEqual(once);
    expect(read(once)).toEqual(once);
  });

  it('straightens what group policy bends', () => {
    const bent = {
      ...least,
      schemaVersion: '1',
      reminders: JSON.stringify({ enabled: 0, maxPerDay: '7' }),
      justification: { reasons: '[{"id":"test","label":"Test"}]', keepFreeText: '1' },
      rules: JSON.stringify([{ ...rule, minCount: '3', title: '{"en":"Cards","de":"Karten"}' }]),
      terms: [{ ...termList, caseSensitive: 'true' }],
    };
    const policy = read(bent);
    expect(policy.reminders).toEqual({ enabled: false, maxPerDay: 7 });
    expect(policy.justification).toMatchObject({ reasons: [{ id: 'test', label: { en: 'Test' } }], keepFreeText: true });
    expect(policy.rules[0]).toMatchObject({ minCount: 3, title: { en: 'Cards', de: 'Karten' } });
    expect(policy.terms[0]?.caseSensitive).toBe(true);
  });

  it('lets rules name categories and the lists of the policy itself', () => {
    const detectors = ['category:secret', 'term-projects'];
    expect(read({ ...withTerms(termList), rules: [{ ...rule, detectors }] }).rules[0]?.detectors).toEqual(detectors);
  });

  it('checks only the form of sites where no sites are known', () => {
    const raw = { ...least, sites: [{ site: 'new-site', status: 'approved' }] };
    expect(parsePolicy(raw, { detectors: known.detectors }).ok).toBe(true);
  });
});
