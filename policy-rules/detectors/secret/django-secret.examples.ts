import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const key = `django-insecure-${sample(`${base36}!@#$%^&*(-_=+)`, 49, 511)}a`;
const docs = 'Django, startproject';

export const djangoSecretExamples: DetectorExamples = {
  match: [
    { text: `SECRET_KEY = '${key}'`, value: key, likelihood: 'very-likely', source: docs },
    { text: `DJANGO_SECRET_KEY="${key}"`, value: key, likelihood: 'very-likely', source: docs },
    { text: `"secret": "${key}"`, value: key, likelihood: 'very-likely', source: docs },
  ],
  nearMiss: [
    { text: `django-insecure-${'x'.repeat(50)}`, why: 'filled up by hand' },
    { text: "if key.startswith('django-insecure-'):", why: 'the prefix alone' },
    { text: `django-insecure-${sample(base36, 20, 512)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('django-insecure-', size) }],
};
