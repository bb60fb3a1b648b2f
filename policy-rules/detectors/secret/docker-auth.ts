import { decodeBase64 } from '../../checks/base64.ts';
import { isPlaceholder } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** Docker's login to a registry: name and password in base64 under `auth`, or the whole file in base64 as Kubernetes keeps it. */
export const dockerAuth = defineDetector({
  id: 'docker-auth',
  category: 'secret',
  references: [
    'https://docs.docker.com/reference/cli/docker/login/#credential-stores',
    'https://kubernetes.io/docs/concepts/configuration/secret/#docker-config-secrets',
  ],
  anchors: [{ literal: '"auth"' }, { literal: 'eyJhdXRocyI6' }, { literal: 'ewogICJhdXRocyI6' }, { literal: 'ewoJImF1dGhzIjog' }],
  pattern:
    /"auth"\s{0,4}:\s{0,4}"(?<value>[A-Za-z0-9+/]{8,4000}={0,2}(?="))|(?<![A-Za-z0-9+/])(?:eyJhdXRocyI6|ewogICJhdXRocyI6|ewoJImF1dGhzIjog)[A-Za-z0-9+/]{16,8000}={0,2}/,
  checkName: 'name-and-password',
  check: (value) => {
    const plain = decodeBase64(value) ?? '';
    if (plain.startsWith('{')) return /"(?:auth|password)"/.test(plain) ? 'pass' : 'fail';
    const [, password] = /^[\x20-\x7e]{1,400}?:([\x20-\x7e]{3,4000})$/.exec(plain) ?? [];
    return password === undefined || isPlaceholder(password) ? 'fail' : 'pass';
  },
  redactAs: 'DOCKER-AUTH',
});
