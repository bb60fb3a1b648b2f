import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, sample } from '../../engine/sample.ts';

const service = `hvs.${sample(base64url, 95, 501)}`;
const batch = `hvb.${sample(base64url, 140, 502)}`;
const older = `s.${sample(base62, 24, 503)}`;
const docs = 'Vault, prefixes of tokens';

export const vaultTokenExamples: DetectorExamples = {
  match: [
    { text: `VAULT_TOKEN=${service}`, value: service, likelihood: 'very-likely', source: docs },
    { text: `X-Vault-Token: ${batch}`, value: batch, likelihood: 'very-likely', source: docs },
    { text: `export VAULT_TOKEN="${older}"`, value: older, likelihood: 'likely', source: 'the form before 1.10' },
  ],
  nearMiss: [
    { text: `hvs.${'x'.repeat(95)}`, why: 'filled up by hand' },
    { text: 'the prefix hvs. marks a service token', why: 'the prefix alone' },
    { text: older, why: 'no name before it' },
    { text: 'VAULT_TOKEN=${VAULT_DEV_ROOT_TOKEN_ID}', why: 'a variable' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('hvs.', size) },
    { name: 'names without a value', make: (size) => fill('VAULT_TOKEN = ', size) },
  ],
};
