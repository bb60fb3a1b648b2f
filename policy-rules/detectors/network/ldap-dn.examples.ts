import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const ldapDnExamples: DetectorExamples = {
  match: [
    { text: 'CN=Jane Roe,OU=Finance,DC=acme,DC=local', value: 'CN=Jane Roe,OU=Finance,DC=acme,DC=local', likelihood: 'likely', source },
    { text: 'bind uid=svc-app,ou=people,dc=acme,dc=corp', value: 'uid=svc-app,ou=people,dc=acme,dc=corp', likelihood: 'likely', source },
    { text: 'OU=Servers, DC=ad, DC=acme, DC=net', value: 'OU=Servers, DC=ad, DC=acme, DC=net', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'cn=admin,dc=example,dc=com', why: 'an example' },
    { text: 'CN=Root CA, O=Org', why: 'a certificate' },
    { text: 'cn=x', why: 'too short' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('cn=', size) }],
};
