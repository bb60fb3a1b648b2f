import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../policy/compile.ts';
import { samplePolicy, sampleTerms } from '../policy/sample-policy.ts';
import { redact } from '../redact.ts';
import { base32, base62, fill, sample } from './sample.ts';
import { scan } from './scan.ts';

const all = compile(samplePolicy({ terms: [sampleTerms(['Project Zürich', 'ФЕНИКС', '半導体計画'])] }));
const found = (text: string): string[] =>
  scan(text, all).findings.map(({ detector, span }) => `${detector} ${text.slice(span.start, span.end)}`);

const values: Readonly<Record<string, string>> = {
  'payment-card': '4111111111111111',
  iban: 'DE89370400440532013000',
  'us-ssn': '536-22-8726',
  'email-address': 'jane.doe@corp.test',
  'aws-access-key': `AKIA${sample(base32, 16, 3)}`,
  'term-sample': 'Project Zürich',
};

const between = (mark: string) => (value: string) => [...value].join(mark);
const shift = (from: number, to: number, by: number) => (value: string) =>
  [...value]
    .map((character) =>
      character >= String.fromCharCode(from) && character <= String.fromCharCode(to)
        ? String.fromCodePoint((character.codePointAt(0) ?? 0) + by)
        : character,
    )
    .join('');

const disguises: Readonly<Record<string, (value: string) => string>> = {
  'zero-width space': between('\u200b'),
  'zero-width joiner': between('\u200d'),
  'word joiner': between('\u2060'),
  'soft hyphen': between('\u00ad'),
  'byte order mark': between('\ufeff'),
  'left-to-right mark': between('\u200e'),
  'bidi overrides': (value) => `\u202d${between('\u2066')(value)}\u202c`,
  'combining grapheme joiner': between('\u034f'),
  'variation selectors': between('\ufe0f'),
  'tag characters': between('\u{e0020}'),
  'fullwidth forms': shift(33, 126, 0xfee0),
  'mathematical digits': shift(48, 57, 0x1d7ce - 48),
  'Arabic-Indic digits': shift(48, 57, 0x660 - 48),
  'Devanagari digits': shift(48, 57, 0x966 - 48),
  'non-breaking hyphens and spaces': (value) => value.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0'),
  'minus signs and thin spaces': (value) => value.replaceAll('-', '\u2212').replaceAll(' ', '\u2009'),
};

describe('disguises', () => {
  const cases = Object.entries(disguises).flatMap(([name, disguise]) =>
    Object.entries(values).map(([detector, value]) => ({ name, detector, hidden: disguise(value) })),
  );
  it.each(cases)('$detector behind $name', ({ detector, hidden }) => {
    const text = `see ${hidden}, please`;
    const { findings } = scan(text, all);
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(finding?.detector).toBe(detector);
    // The whole value, and nothing else but ignorables at its edges.
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe(hidden.replace(/^[\u202d]|[\u202c]$/g, ''));
  });

  it('says that a value was disguised', () => {
    expect(scan('4111\u200b111111111111', all).findings[0]?.reasons).toContainEqual({ kind: 'disguise', layer: 'characters' });
    expect(scan('\u200b4111111111111111', all).findings[0]?.reasons).not.toContainEqual({ kind: 'disguise', layer: 'characters' });
  });

  it('does not take a harmless text for a value because it is disguised', () => {
    for (const disguise of Object.values(disguises)) expect(found(disguise('Please read page 41 of the report'))).toEqual([]);
  });
});

describe('likelihood', () => {
  it('rises by one step for a hotword before or after, and says which', () => {
    expect(scan('4000000000000000006', all).findings[0]?.likelihood).toBe('possible');
    for (const text of ['credit card: 4000000000000000006', '4000000000000000006 (KREDITKARTE)']) {
      expect(scan(text, all).findings[0]).toMatchObject({ likelihood: 'likely' });
      expect(scan(text, all).findings[0]?.reasons.map(({ kind }) => kind)).toEqual(['pattern', 'check', 'hotword']);
    }
  });

  it('does not hear a hotword that is far away, or part of another word', () => {
    expect(scan(`card ${'and so on '.repeat(8)}4000000000000000006`, all).findings[0]?.likelihood).toBe('possible');
    expect(scan('discard 4000000000000000006', all).findings[0]?.likelihood).toBe('possible');
    expect(scan('my cardNumber 4000000000000000006', all).findings[0]?.likelihood).toBe('likely');
  });
});

describe('overlaps', () => {
  it('lets the specific detector win over the generic one', () => {
    expect(found(`aws_access_key_id = ${values['aws-access-key'] ?? ''}`)).toEqual([`aws-access-key ${values['aws-access-key'] ?? ''}`]);
  });

  it('lets the specific one win at the same likelihood too', () => {
    const key = `sk-${sample(base62, 48, 18)}`;
    for (const text of [`api_key: ${key}`, `token = "${key}"`]) expect(found(text)).toEqual([`openai-key ${key}`]);
    expect(scan(`api_key: ${key}`, all).findings[0]?.likelihood).toBe('likely');
  });

  it('takes the one whose check said more, of two over the same span', () => {
    expect(found('tel 536-22-8726')).toEqual(['us-ssn 536-22-8726']);
  });

  it('keeps neighbours apart', () => {
    expect(found('4111111111111111,5500005555555559;jane@corp.test')).toEqual([
      'payment-card 4111111111111111',
      'payment-card 5500005555555559',
      'email-address jane@corp.test',
    ]);
  });
});

describe('limits', () => {
  it('scans the beginning of what is too long, and says so', () => {
    const short = compile(samplePolicy({ limits: { maxCharacters: 40, budgetMs: 1000 } }));
    const { findings, failure } = scan(`4111111111111111 ${fill('x ', 60)} 5500005555555559`, short);
    expect(failure).toBe('too-long');
    expect(findings.map(({ span }) => span)).toEqual([{ start: 0, end: 16 }]);
  });

  it('keeps the time budget, and what was found until it was spent', () => {
    const hurried = compile(samplePolicy({ limits: { maxCharacters: 1e9, budgetMs: 5 } }));
    const text = `4111111111111111 ${fill('and so on ', 100_000)} 5500005555555559`;
    let clock = 0;
    const { findings, failure } = scan(text, hurried, { now: () => clock++ });
    expect(failure).toBe('budget-spent');
    expect(findings.map(({ span }) => span.start)).toEqual([0]);
    expect(scan(text, hurried, { now: () => 0 })).toMatchObject({ failure: null, findings: [{}, {}] });
  });

  it('turns an error into a failure and keeps what was found before it', () => {
    const broken = compile(samplePolicy({ detectors: ['payment-card', 'email-address'] }));
    const tables = broken.tables();
    const throwing = tables.probes.map((probe) =>
      probe.detector.category === 'pii'
        ? {
            ...probe,
            detector: {
              ...probe.detector,
              check: (): never => {
                throw new Error('x');
              },
            },
          }
        : probe,
    );
    const compiled = { ...broken, tables: () => ({ ...tables, probes: throwing }) };
    expect(scan('4111111111111111 jane@corp.test', compiled)).toMatchObject({
      failure: 'engine-error',
      findings: [{ detector: 'payment-card' }],
    });
    const worse = {
      ...broken,
      tables: (): never => {
        throw new Error('x');
      },
    };
    expect(scan('text', worse)).toEqual({ failure: 'engine-error', findings: [] });
  });
});

describe('laws', () => {
  const pieces = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...Object.values(values),
          'password = "',
          'Passwort: Sommer2026!',
          'TLP:RED',
          'SECRET//NOFORN',
          '-----BEGIN PRIVATE KEY-----',
          'eyJhbGciOiJIUzI1NiJ9.',
          'postgres://a:',
          '@',
          ' ',
          '\n',
          ',',
          '"',
          '\u200b',
          '\ud800',
          'tel ',
          '+49 30 1234567',
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.string({ unit: 'binary-ascii', maxLength: 12 }),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''));

  it('never throws, and gives spans in range, in order, without overlaps', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const { findings, failure } = scan(text, all);
        expect(failure).toBeNull();
        let before = 0;
        for (const { span, reasons } of findings) {
          expect(span.start).toBeGreaterThanOrEqual(before);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(reasons.length).toBeGreaterThan(0);
          before = span.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds nothing once everything is redacted, and each placeholder stands for its own span', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const redaction = redact(text, scan(text, all).findings, all);
        expect(scan(redaction.text, all).findings).toEqual([]);
        let rest = 0;
        const rebuilt = redaction.placeholders.map(({ placeholder, span }) => {
          const kept = text.slice(rest, span.start);
          rest = span.end;
          return kept + placeholder;
        });
        expect(rebuilt.join('') + text.slice(rest)).toBe(redaction.text);
      }),
      { numRuns: 400 },
    );
  });

  it('does not lose a finding because a paragraph follows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(values)), pieces, (value, text) => {
        const alone = scan(`${value}\n\n`, all).findings[0];
        expect(scan(`${value}\n\n\n${text}`, all).findings[0]).toMatchObject({ detector: alone?.detector, span: alone?.span });
      }),
      { numRuns: 100 },
    );
  });
});
