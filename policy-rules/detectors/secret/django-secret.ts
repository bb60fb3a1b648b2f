import { entropy } from '../../checks/entropy.ts';
import { defineDetector } from '../../engine/detector.ts';

/** What `startproject` writes: the prefix, and 50 characters of an alphabet of small letters, digits and signs. */
export const djangoSecret = defineDetector({
  id: 'django-secret',
  category: 'secret',
  references: ['https://docs.djangoproject.com/en/stable/ref/settings/#secret-key'],
  anchors: [{ literal: 'django-insecure-' }],
  pattern: /(?<![A-Za-z0-9_-])django-insecure-[a-z0-9!@#$%^&*(_=+)-]{40,60}(?![A-Za-z0-9_])/,
  base: 'very-likely',
  checkName: 'key-shape',
  check: (value) => (entropy(value.slice(16)) < 3.5 ? 'fail' : 'pass'),
  redactAs: 'DJANGO-SECRET',
});
