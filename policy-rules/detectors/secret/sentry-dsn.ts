import { defineDetector } from '../../engine/detector.ts';

/** It names a project and lets others send it reports; the old form with a second number after the colon lets them do more. */
export const sentryDsn = defineDetector({
  id: 'sentry-dsn',
  category: 'secret',
  references: ['https://docs.sentry.io/concepts/key-terms/dsn-explainer/'],
  anchors: [{ literal: 'https://' }],
  pattern: /(?<![a-z0-9])https:\/\/[0-9a-f]{32}(?::[0-9a-f]{32})?@(?:[\w-]{1,60}\.){0,4}(?:sentry|ingest)\.[\w.-]{2,80}\/\d{1,20}(?![\w/])/,
  base: 'possible',
  checkName: 'old-form',
  check: (value) => (/:[0-9a-f]{32}@/.test(value) ? 'pass' : 'unknown'),
  redactAs: 'SENTRY-DSN',
});
