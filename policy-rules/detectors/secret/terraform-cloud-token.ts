import { entropy } from '../../checks/entropy.ts';
import { isFiller } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

export const terraformCloudToken = defineDetector({
  id: 'terraform-cloud-token',
  category: 'secret',
  references: ['https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens'],
  anchors: [{ literal: '.atlasv1.', back: { over: 'word', max: 14, min: 14 } }],
  pattern: /(?<![A-Za-z0-9_-])[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}(?![A-Za-z0-9_=-])/,
  base: 'very-likely',
  checkName: 'key-shape',
  check: (value) => (entropy(value) < 3.5 ? 'fail' : 'pass'),
  exclude: (value) => isFiller(value.slice(23)),
  redactAs: 'TERRAFORM-TOKEN',
});
