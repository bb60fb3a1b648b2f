import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = `${sample(base62, 22, 72)}==`;
const block = `  token: ${value}\n  user: ${sample(base62, 11, 73)}=`;

export const kubernetesSecretExamples: DetectorExamples = {
  match: [
    {
      text: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: login\ntype: Opaque\ndata:\n${block}\n`,
      value: block,
      likelihood: 'likely',
      source: 'Kubernetes, Secrets',
    },
    { text: `apiVersion: v1\ndata:\n${block}\nkind: Secret\n`, value: block, likelihood: 'likely', source: 'in the order of the alphabet' },
    {
      text: `kind: Secret\nmetadata:\n  name: login\nstringData:\n${block}\n---\n`,
      value: block,
      likelihood: 'likely',
      source: 'one of several',
    },
  ],
  nearMiss: [
    { text: 'kind: Secret\nmetadata:\n  name: login\n', why: 'no data' },
    { text: 'kind: Secret\ndata:\n  token: {{ .Values.token }}\n', why: 'a template' },
    { text: `apiVersion: v1\nkind: ConfigMap\ndata:\n${block}\n`, why: 'not a secret' },
  ],
  pathological: [
    { name: 'kinds', make: (size) => fill('kind: Secret\n', size) },
    { name: 'versions', make: (size) => fill('apiVersion: v1\n', size) },
  ],
};
