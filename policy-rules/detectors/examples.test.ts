import { describe, expect, it } from 'vitest';
import { detectorShelf } from '../../scripts/docs/shelf.ts';
import { newSweep, sweep } from '../engine/sweep.ts';
import { normalize } from '../engine/normalize.ts';
import { scan } from '../engine/scan.ts';
import { compile } from '../policy/compile.ts';
import { samplePolicy } from '../policy/sample-policy.ts';
import { redact } from '../redact.ts';
import { detectors } from './index.ts';

const shelf = await detectorShelf(new URL('../..', import.meta.url).pathname);
const all = compile(samplePolicy());

it('every detector of the registry has examples', () => {
  expect(
    shelf
      .filter(({ examples }) => examples !== null)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(detectors.map(({ id }) => id).sort());
});

describe.each(shelf)('$id', ({ id, examples }) => {
  const { match = [], nearMiss = [], pathological = [] } = examples ?? {};
  const alone = compile(samplePolicy({ detectors: [id] }));

  it.each(match)('finds $value in: $text', ({ text, value, likelihood }) => {
    const start = text.indexOf(value);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(scan(text, alone)).toMatchObject({
      failure: null,
      findings: [{ detector: id, span: { start, end: start + value.length }, likelihood }],
    });
  });

  it.each(match)('finds it among all detectors too: $text', ({ text, value, likelihood }) => {
    const start = text.indexOf(value);
    const found = scan(text, all).findings.find(({ span }) => span.start < start + value.length && span.end > start);
    if (likelihood !== 'possible') expect(found).toMatchObject({ detector: id, span: { start, end: start + value.length } });
    else expect(found).toBeDefined();
  });

  it.each(match)('finds nothing once it is redacted: $text', ({ text }) => {
    const redacted = redact(text, scan(text, all).findings, all).text;
    expect(scan(redacted, all)).toEqual({ findings: [], failure: null });
  });

  it.each(nearMiss)('finds nothing, for $why: $text', ({ text }) => {
    expect(scan(text, alone)).toEqual({ findings: [], failure: null });
  });

  it.each(pathological)('costs no more per character on more of: $name', ({ make }) => {
    const cost = (size: number): number => {
      const found = newSweep();
      sweep(normalize(make(size)).text, all.tables(), found, () => false);
      return found.trials / size;
    };
    const small = cost(4_000);
    expect(small).toBeLessThanOrEqual(3);
    expect(cost(16_000)).toBeLessThanOrEqual(small * 1.1 + 0.01);
  });
});
