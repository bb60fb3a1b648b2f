import { describe, expect, it } from 'vitest';
import { detectors } from '../detectors/index.ts';
import { defineDetector, type Detector, type DetectorSpec } from './detector.ts';
import { weigh, likelihoods } from './likelihood.ts';
import { fill, sample } from './sample.ts';
import { newSweep, sweep } from './sweep.ts';
import { buildTables } from './tables.ts';

const shipped = (id: string): Detector[] => detectors.filter((detector) => detector.id === id);
const own = (spec: Partial<DetectorSpec>): Detector =>
  defineDetector({
    id: 'own',
    category: 'code',
    references: ['x'],
    anchors: [{ literal: 'key' }],
    pattern: /key-\d{3}/,
    redactAs: 'OWN',
    ...spec,
  });

function run(used: readonly Detector[], text: string) {
  const tables = buildTables(used);
  const found = newSweep();
  sweep(text, tables, found, () => false);
  const weighed = found.matches.map((match) => weigh(match, found, tables)).filter((one) => one !== null);
  return {
    ...found,
    values: weighed.map(({ match: { start, end } }) => text.slice(start, end)),
    likelihood: weighed.map(({ weight }) => likelihoods[weight]),
  };
}

describe('trials', () => {
  it('are not made inside a match of the same detector', () => {
    const { trials, values } = run(shipped('classification-marking'), `${fill('SECRET//', 160)}\n`);
    expect(values).toHaveLength(1);
    expect(trials).toBe(1);
  });

  it('are made once where two anchors walk back to the same place', () => {
    expect(run(shipped('generic-secret'), 'secret_access_token_key = 1').trials).toBe(1);
  });

  it('are not made where too few digits follow', () => {
    expect(run(shipped('phone-number'), '12, 4711 and 2026').trials).toBe(0);
    expect(run(shipped('phone-number'), '1   2   3   4   5   6   7   8').trials).toBe(0);
    expect(run(shipped('payment-card'), '4111 1111 1111').trials).toBe(0);
  });

  it('are made at the first digit of a run only', () => {
    expect(run(shipped('phone-number'), sample('0123456789', 400)).trials).toBe(1);
    expect(run(shipped('payment-card'), sample('0123456789', 400)).trials).toBe(0);
  });

  it('are not made where more digits stand together than the anchor allows', () => {
    const nine = [own({ anchors: [{ class: 'digits', atLeast: 9, atMost: 9 }], pattern: /\d{9}(?!\d)/ })];
    expect(run(nine, '12345678 1234567890').trials).toBe(1);
    expect(run(nine, '123456789, 1234567890, 123456789').values).toEqual(['123456789', '123456789']);
  });

  it('are not made behind a character that the pattern forbids there, unless it has another branch', () => {
    const guarded = (pattern: RegExp): Detector[] => [own({ pattern })];
    expect(run(guarded(/(?<![a-z\]_])key-\d/), 'akey-1 ]key-1 _key-1 Akey-1 -key-1')).toMatchObject({
      trials: 2,
      values: ['key-1', 'key-1'],
    });
    expect(run(guarded(/(?<![a-z])key-\d/i), 'Akey-1')).toMatchObject({ trials: 0, values: [] });
    expect(run(guarded(/(?<![a-z])key-\d|key-2/), 'akey-2')).toMatchObject({ trials: 1, values: ['key-2'] });
    expect(run(guarded(/(?<![a-z])(?:key-[(|]|key-1)/), 'akey-1')).toMatchObject({ trials: 0, values: [] });
  });

  it('are not made where fewer characters stand before than the anchor asks for', () => {
    expect(run(shipped('iban'), '89 3704 0044').trials).toBe(0);
  });
});

it('asks for the time after so many trials, not only at a block of text', () => {
  const text = fill('card 4111 1111 1111 1111, ', 8000);
  let asked = 0;
  const found = newSweep();
  sweep(text, buildTables(detectors), found, () => ++asked > 1);
  expect(found.spent).toBe(true);
  expect(found.matches.length).toBeGreaterThan(10);
});

describe('matches', () => {
  it('take the group "value" for their span', () => {
    expect(run([own({ pattern: /key-(?<value>\d{3})/ })], 'key-123').values).toEqual(['123']);
  });

  it('are let go where the value is a placeholder, whatever a detector says', () => {
    expect(run([own({ anchors: [{ literal: '[CARD-1]', whole: true }] })], 'see [CARD-1]').values).toEqual([]);
    expect(run([own({ anchors: [{ literal: '[CARD-x]', whole: true }] })], 'see [CARD-x]').values).toEqual(['[CARD-x]']);
  });

  it('are let go where the exclusion or the check says so', () => {
    expect(run([own({ exclude: (value) => value === 'key-123' })], 'key-123 key-124').values).toEqual(['key-124']);
    expect(run([own({ check: (value) => (value === 'key-123' ? 'fail' : 'unknown') })], 'key-123 key-124').values).toEqual(['key-124']);
  });

  it('show a check what it asks for', () => {
    const seen: unknown[] = [];
    const check: DetectorSpec['check'] = (value, whole, around) => (seen.push([value, whole, around]), 'unknown');
    run([own({ pattern: /key-(?<value>\d{3})/, check })], 'a key-123 b');
    expect(seen).toEqual([['123', 'key-123', { before: 'a key-', after: ' b' }]]);
  });
});

describe('numbers that need a hotword', () => {
  const weak = (id: string, hotwords: readonly string[]): Detector =>
    own({
      id,
      anchors: [{ class: 'digits', atLeast: 9, atMost: 9, nearHotword: true }],
      pattern: /(?<!\d)\d{9}(?!\d)/,
      hotwords,
      hotwordReach: 20,
    });

  it('are found with one, before or after, and are likelier by it', () => {
    for (const text of ['tax id 123456789', '123456789 (tax id)', '1, 22, 123456789 tax id 7'])
      expect(run([weak('a', ['tax id'])], text)).toMatchObject({ values: ['123456789'], likelihood: ['likely'] });
  });

  it('are not found without one, or with another detector\u2019s, or out of reach', () => {
    const two = [weak('a', ['tax id']), weak('b', ['passport'])];
    expect(run(two, '123456789')).toMatchObject({ values: [], trials: 0 });
    expect(run(two, 'passport 123456789').matches.map(({ probe }) => probe.detector.id)).toEqual(['b']);
    expect(run(two, `tax id ${fill('and so on ', 60)} 123456789`).values).toEqual([]);
    expect(run(two, `123456789 ${fill('and so on ', 21)} passport`).values).toEqual([]);
  });

  it('are tried once each, however many hotwords stand there', () => {
    const text = fill('passport tax id 123456789 ', 2600);
    expect(run([weak('a', ['tax id', 'passport'])], text).trials).toBe(100);
    expect(run([weak('a', ['tax id', 'passport'])], text).values).toHaveLength(100);
  });

  it('cost nothing where there is no hotword, however many detectors there are', () => {
    const many = Array.from({ length: 200 }, (_, index) => weak(`d-${String(index)}`, [`word${String(index)}`]));
    expect(run(many, fill('123456789, 987654321, word, ', 2800)).trials).toBe(0);
  });

  it('are found beside the same detector\u2019s strong form', () => {
    const both = own({
      anchors: [{ literal: 'DE' }, { class: 'digits', nearHotword: true }],
      pattern: /(?:DE)?\d{9}/,
      hotwords: ['vat'],
    });
    expect(run([both], 'vat 123456789, DE123456789').values.sort()).toEqual(['123456789', '123456789', 'DE123456789']);
  });

  it('stop when the time is spent', () => {
    const text = fill('tax id 123456789 ', 17000);
    let asked = 0;
    const found = newSweep();
    sweep(text, buildTables([weak('a', ['tax id'])]), found, () => ++asked > 4);
    expect(found.spent).toBe(true);
    expect(found.matches.length).toBeGreaterThan(200);
  });
});

describe('hotwords', () => {
  const hot = [own({ hotwords: ['key', '\u095e\u094b\u0928'], hotwordReach: 10 })];

  it('count outside of the value only', () => {
    expect(run(hot, 'key-123').likelihood).toEqual(['possible']);
    expect(run(hot, 'key: key-123').likelihood).toEqual(['likely']);
    expect(run(hot, 'key-123 (key)').likelihood).toEqual(['likely']);
  });

  it('count within their reach only', () => {
    expect(run(hot, 'key         key-123').likelihood).toEqual(['likely']);
    expect(run(hot, 'key          key-123').likelihood).toEqual(['possible']);
  });

  it('are folded as texts are: the letter with its dot, composed or not', () => {
    expect(run(hot, '\u092b\u093c\u094b\u0928 key-123').likelihood).toEqual(['likely']);
  });

  it('are whole words where they are short', () => {
    expect(run(hot, 'keyed key-123').likelihood).toEqual(['possible']);
    expect(run(hot, 'monkey key-123').likelihood).toEqual(['possible']);
    expect(run(hot, 'apiKey key-123').likelihood).toEqual(['likely']);
  });
});
