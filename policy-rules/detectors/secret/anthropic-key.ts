import { entropy } from '../../checks/entropy.ts';
import { isFiller } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

export const anthropicKey = defineDetector({
  id: 'anthropic-key',
  category: 'secret',
  references: ['https://docs.anthropic.com/en/api/overview#authentication', 'https://docs.anthropic.com/en/api/administration-api'],
  anchors: [{ literal: 'sk-ant-' }],
  pattern: /(?<![A-Za-z0-9_-])sk-ant-(?:api|admin|sid|oat|ort)\d{2,3}-[A-Za-z0-9_-]{60,180}(?![A-Za-z0-9_-])/,
  base: 'very-likely',
  checkName: 'key-shape',
  check: (value) => (entropy(value.slice(13)) < 3.2 ? 'fail' : 'unknown'),
  exclude: (value) => isFiller(value.slice(13)),
  redactAs: 'ANTHROPIC-KEY',
});
