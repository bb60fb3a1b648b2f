import { decodeBase64 } from '../../checks/base64.ts';
import { defineDetector } from '../../engine/detector.ts';

/**
 * Private keys in base64 without the lines of PEM around them: a PEM file encoded once more (`client-key-data` of a kubeconfig, `tls.key`
 * of a Kubernetes secret), PKCS #8 and PKCS #1 in DER, and key stores (PKCS #12, JKS). What they begin with is fixed by their formats.
 */
export const encodedPrivateKey = defineDetector({
  id: 'encoded-private-key',
  category: 'secret',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5958#section-2',
    'https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2',
    'https://www.rfc-editor.org/rfc/rfc7292#section-4',
    'https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/',
  ],
  anchors: [
    { literal: 'LS0tLS1CRUdJTi' },
    { literal: 'ADANBgkqhkiG9w0BAQEFAASC', back: { over: 'word', max: 12 } },
    { literal: 'MII' },
    { literal: '/u3+7QAAAAI' },
  ],
  pattern:
    /(?<![A-Za-z0-9+/])(?:LS0tLS1CRUdJTi[A-Za-z0-9+/]{80,12000}={0,2}|MII[A-Za-z0-9+/]{3,5}(?:ADANBgkqhkiG9w0BAQEFAASC|IBAAKC)[A-Za-z0-9+/\s]{200,6000}={0,2}|MII[A-Za-z0-9+/]{2,4}IBAz(?:CC|CA)[A-Za-z0-9+/\s]{200,12000}={0,2}|\/u3\+7QAAAAI[A-Za-z0-9+/\s]{200,12000}={0,2})/,
  base: 'very-likely',
  checkName: 'key-header',
  check: (value) => (value.startsWith('LS0t') && !(decodeBase64(value.slice(0, 64)) ?? '').includes('PRIVATE KEY') ? 'fail' : 'pass'),
  redactAs: 'PRIVATE-KEY',
});
