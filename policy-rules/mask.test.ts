import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectorById, detectors } from './detectors/index.ts';
import type { Detector } from './engine/detector.ts';
import { base32, base62, sample } from './engine/sample.ts';
import { mask } from './mask.ts';

function by(id: string): Detector {
  const found = [...detectorById.values()].find((detector) => detector.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('mask', () => {
  it.each([
    ['payment-card', '4111 1111-1111\u200b 1111', '•••• 1111'],
    ['email-address', 'jane.doe@corp.test', 'j•••@corp.test'],
    ['iban', 'DE89 3704 0044 0532 0130 00', 'DE89 •••• 00'],
    ['us-ssn', '536-22-8726', '•••-••-8726'],
    ['phone-number', '+49 30 230125432', '+49•••••32'],
    ['aws-access-key', `AKIA${sample(base32, 16, 3)}`, 'AKIA••••••••'],
    ['github-token', `ghp_${sample(base62, 36, 3)}`, 'ghp_••••••••'],
    ['generic-secret', 'Sommer2026!x', 'So••••••••'],
    ['generic-secret', 'hunter22', 'h••••••••'],
    ['generic-secret', 'pass1', '••••••••'],
    ['database-url', 'geheim', '••••••••'],
    ['private-key', `${'-'.repeat(5)}BEGIN`, 'PRIVATE KEY ••••••••'],
    ['classification-marking', 'TLP:RED', 'TLP:RED'],
  ])('%s: %s', (id, value, shown) => {
    expect(mask(value, by(id))).toBe(shown);
  });

  it('shortens what is long, in the middle', () => {
    expect(mask('jane@a-very-long-subdomain.of-a-company.test', by('email-address'))).toBe('j•••@a-very-lon…any.test');
  });

  it('is one short line and shows at most a third of a secret', () => {
    const secrets = detectors.filter(({ category }) => category === 'secret');
    fc.assert(
      fc.property(
        fc.constantFrom(...secrets),
        fc.string({ unit: fc.constantFrom('a', 'Z', '4', '-', '\n', '\u200b', '😀'), maxLength: 60 }),
        (detector, value) => {
          const shown = mask(value, detector);
          expect([...shown].length).toBeLessThanOrEqual(24);
          expect(shown).not.toContain('\n');
          const letters = shown.replaceAll('•', '').replace(/^PRIVATE KEY /, '');
          expect(letters.length).toBeLessThanOrEqual(Math.max(2, value.length / 3));
        },
      ),
    );
  });
});
