import { describe, expect, it } from 'vitest';
import { detectors } from '../detectors/index.ts';
import { scan } from '../engine/scan.ts';
import { compile } from './compile.ts';
import { samplePolicy, sampleTerms } from './sample-policy.ts';

const ids = (names: readonly string[]): string[] => [...compile(samplePolicy({ detectors: names })).detectors.keys()];
const terms = (words: readonly string[], caseSensitive = false) => {
  const compiled = compile(samplePolicy({ detectors: [], terms: [sampleTerms(words, caseSensitive)] }));
  return (text: string): string[] => scan(text, compiled).findings.map(({ span }) => text.slice(span.start, span.end));
};

describe('compile', () => {
  it('keeps exactly the detectors that a rule names', () => {
    expect(ids(['iban', 'us-ssn'])).toEqual(['iban', 'us-ssn']);
  });

  it('spells categories out and names a detector once', () => {
    const secrets = detectors.filter(({ category }) => category === 'secret').map(({ id }) => id);
    expect(ids(['category:secret', 'jwt'])).toEqual(secrets);
  });

  it('leaves out what this version does not know', () => {
    expect(ids(['iban', 'no-such-detector', 'category:weather', 'term-missing'])).toEqual(['iban']);
    expect(scan('DE89370400440532013000', compile(samplePolicy({ detectors: ['no-such-detector'] })))).toEqual({
      findings: [],
      failure: null,
    });
  });

  it('resolves each rule by itself, in order', () => {
    const policy = samplePolicy({ detectors: ['iban'] });
    const [rule] = policy.rules;
    if (rule === undefined) throw new Error('the sample has a rule');
    const compiled = compile({ ...policy, rules: [rule, { ...rule, detectors: ['category:pii'] }] });
    expect(compiled.rules.map(({ detectors: set }) => [...set])).toEqual([
      ['iban'],
      detectors.filter(({ category }) => category === 'pii').map(({ id }) => id),
    ]);
  });

  it('builds the tables at the first scan and not before, once', () => {
    const compiled = compile(samplePolicy());
    expect(compiled.tables()).toBe(compiled.tables());
  });
});

describe('terms', () => {
  it('are whole words in any script, in any case', () => {
    const find = terms(['Apollo', 'ФЕНИКС', 'Zürich-West', 'çelik']);
    expect(find('Apollo, apollo; (APOLLO)')).toEqual(['Apollo', 'apollo', 'APOLLO']);
    expect(find('Apollon and Hapollo, Apollo11')).toEqual([]);
    expect(find('Феникс фениксом Зфеникс')).toEqual(['Феникс']);
    expect(find('zürich-west ZÜRICH-WEST Çelik')).toEqual(['zürich-west', 'ZÜRICH-WEST', 'Çelik']);
  });

  it('need no blanks in scripts that have none, and none before a Korean particle', () => {
    const find = terms(['半導体計画', '나이팅게일']);
    expect(find('これは半導体計画です')).toEqual(['半導体計画']);
    expect(find('나이팅게일은 비밀')).toEqual(['나이팅게일']);
  });

  it('can insist on their case', () => {
    const find = terms(['ATLAS'], true);
    expect(find('ATLAS atlas Atlas')).toEqual(['ATLAS']);
  });

  it('are found as they were meant, however they were typed', () => {
    expect(terms(['Projekt\u00a0Zu\u0308rich'])('projekt zürich')).toEqual(['projekt zürich']);
    expect(terms(['  Apollo '])('apollo')).toEqual(['apollo']);
  });

  it('that hold one another give the longer one', () => {
    expect(terms(['Apollo', 'Apollo Nine'])('Apollo Nine and Apollo')).toEqual(['Apollo Nine', 'Apollo']);
  });

  it('without any content find nothing', () => {
    expect(terms(['', ' ', '\u200b'])('anything at all')).toEqual([]);
  });

  it('become TERM placeholders of the list', () => {
    const compiled = compile(samplePolicy({ detectors: [], terms: [sampleTerms(['x1'], false, 'my-list')] }));
    expect([...compiled.detectors.values()]).toMatchObject([{ id: 'term-my-list', redactAs: 'TERM' }]);
  });
});
