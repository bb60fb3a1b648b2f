import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const encode = (text: string): string => {
  const bits = [...text].map((one) => one.charCodeAt(0).toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{6}/g) ?? []).map((one) => `${base62.slice(10)}${base62.slice(0, 10)}+/`.charAt(parseInt(one, 2))).join('');
};
const pem = (kind: string): string => encode(`${'-'.repeat(5)}BEGIN ${kind}${'-'.repeat(5)}\n${sample(base62, 120, 67)}`);
const key = pem('RSA PRIVATE KEY');
const pkcs8 = `MIIEvAI${'BADANBgkqhkiG9w0BAQEFAASC'}${sample(base62, 300, 68)}`;
const pkcs1 = `MIIEpAIBAAKC${sample(base62, 300, 69)}`;
const store = `MIIJqQIBAzCC${sample(base62, 300, 70)}`;

export const encodedPrivateKeyExamples: DetectorExamples = {
  match: [
    { text: `    client-key-data: ${key}`, value: key, likelihood: 'very-likely', source: 'kubeconfig' },
    { text: `private_key = "${pkcs8}"`, value: pkcs8, likelihood: 'very-likely', source: 'PKCS #8 in DER' },
    { text: `${pkcs1}`, value: pkcs1, likelihood: 'very-likely', source: 'PKCS #1 in DER' },
    { text: `keystore: ${store}`, value: store, likelihood: 'very-likely', source: 'PKCS #12' },
  ],
  nearMiss: [
    { text: `client-certificate-data: ${pem('CERTIFICATE')}`, why: 'a certificate' },
    { text: `MIIEvAI${sample(base62, 300, 71)}`, why: 'another structure' },
    { text: 'LS0tLS1CRUdJTi is how it begins', why: 'the beginning alone' },
  ],
  pathological: [
    { name: 'beginnings', make: (size) => fill('LS0tLS1CRUdJTi', size) },
    { name: 'others', make: (size) => fill('MII', size) },
  ],
};
