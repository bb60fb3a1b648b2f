import { describe, expect, it } from 'vitest';
import { everyReading } from './decode.ts';

// The oracle says "the value is nowhere". That is worth what it would find.
const value = 'blue heron 42';

const disguises: Readonly<Record<string, string>> = {
  'as it is': value,
  'percent-encoded': encodeURIComponent(value),
  'as a form field': new URLSearchParams({ q: value }).toString(),
  'JSON with unicode escapes': `{"text":"${[...value].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"}`,
  base64: Buffer.from(`say ${value}!`).toString('base64'),
  base64url: Buffer.from(`say ${value}!`).toString('base64url'),
  'a Gemini request': new URLSearchParams({ 'f.req': JSON.stringify([null, JSON.stringify([[`"${value}"`]])]) }).toString(),
  'base64 in JSON in a query': encodeURIComponent(JSON.stringify({ hidden: btoa(JSON.stringify({ value })) })),
};

describe('everyReading', () => {
  for (const [name, text] of Object.entries(disguises)) {
    it(`finds a value ${name}`, () => {
      expect(everyReading(text).some((reading) => reading.includes(value))).toBe(true);
    });
  }

  it('finds nothing where nothing is', () => {
    expect(everyReading('{"messages":[]}').some((reading) => reading.includes(value))).toBe(false);
  });

  it('reads 5 MB in time', () => {
    const started = performance.now();
    everyReading(`${'The quick brown fox. '.repeat(240_000)}%20`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
