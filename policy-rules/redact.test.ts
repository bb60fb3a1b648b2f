import { describe, expect, it } from 'vitest';
import { scan } from './engine/scan.ts';
import { asId } from './ids.ts';
import { compile } from './policy/compile.ts';
import { samplePolicy } from './policy/sample-policy.ts';
import { redact } from './redact.ts';

const compiled = compile(samplePolicy());
const redacted = (text: string) => redact(text, scan(text, compiled).findings, compiled);

describe('redact', () => {
  it('puts a numbered placeholder in place of each value and says which span it stands for', () => {
    const text = 'Charge 4111 1111 1111 1111, tell jane@corp.test and joe@corp.test.';
    const { text: result, placeholders } = redacted(text);
    expect(result).toBe('Charge [CARD-1], tell [EMAIL-1] and [EMAIL-2].');
    expect(placeholders.map(({ placeholder, span }) => [placeholder, text.slice(span.start, span.end)])).toEqual([
      ['[CARD-1]', '4111 1111 1111 1111'],
      ['[EMAIL-1]', 'jane@corp.test'],
      ['[EMAIL-2]', 'joe@corp.test'],
    ]);
  });

  it('gives equal values one placeholder, however they are written', () => {
    expect(redacted('4111 1111 1111 1111; 4111-1111-1111-1111; 4111\u200b111111111111; 5555 5555 5555 4444').text).toBe(
      '[CARD-1]; [CARD-1]; [CARD-1]; [CARD-2]',
    );
  });

  it('counts on behind placeholders that the text already holds', () => {
    expect(redacted('[CARD-7] was wrong, 4111111111111111 is right; [EMAIL-1]').text).toBe(
      '[CARD-7] was wrong, [CARD-8] is right; [EMAIL-1]',
    );
  });

  it('replaces only the findings that it is given', () => {
    const text = '4111111111111111 jane@corp.test';
    expect(redact(text, scan(text, compiled).findings.slice(0, 1), compiled).text).toBe('[CARD-1] jane@corp.test');
    expect(redact(text, [], compiled)).toEqual({ text, placeholders: [] });
  });

  it('does not take its own placeholders for values', () => {
    const { text } = redacted('password = "Sommer2026!"; url postgres://app:Sommer2026!@db/x');
    expect(text).toBe('password = "[SECRET-1]"; url postgres://app:[DB-PASSWORD-1]@db/x');
    expect(scan(text, compiled).findings).toEqual([]);
  });

  it('makes one of spans that overlap, and passes over what lies outside of the text', () => {
    const finding = { detector: asId<'detector'>('iban'), likelihood: 'likely', reasons: [] } as const;
    const spans = [
      { start: 1, end: 3 },
      { start: 2, end: 5 },
      { start: 4, end: 9 },
      { start: 5, end: 5 },
    ];
    const { text, placeholders } = redact(
      'abcdef',
      spans.map((span) => ({ ...finding, span })),
      compiled,
    );
    expect(text).toBe('a[IBAN-1]f');
    expect(placeholders).toEqual([{ placeholder: '[IBAN-1]', span: { start: 1, end: 5 } }]);
  });

  it('goes on until nothing comes to light behind a placeholder', () => {
    expect(redacted('TLP:RED536-22-8726').text).toBe('[MARKING-1][SSN-1]');
  });

  it('leaves what it was not given, also where something comes to light', () => {
    const text = 'jane@corp.test TLP:RED536-22-8726';
    const findings = scan(text, compiled).findings.filter(({ span }) => span.start > 0);
    expect(redact(text, findings, compiled).text).toBe('jane@corp.test [MARKING-1][SSN-1]');
  });
});
