import type { DetectorWords } from './words.ts';

/** What the network detectors find, in English. */
export const networkEn = {
  'ipv4-address': { title: 'IP address (v4)', what: 'It leads to a computer, a site or a person.' },
  'ipv6-address': { title: 'IP address (v6)', what: 'It leads to a computer, a site or a person.' },
  'mac-address': { title: 'MAC address', what: 'It identifies one device, and so its owner.' },
  'cidr-range': { title: 'Network range (CIDR)', what: 'It shows how the company’s network is built.' },
  'internal-hostname': { title: 'Internal host name', what: 'It shows how the company’s network is built.' },
  'internal-url': { title: 'Internal address', what: 'It shows how the company’s network is built.' },
  'unc-path': { title: 'Network path', what: 'It shows how the company’s network is built.' },
  'service-endpoint': { title: 'Service endpoint', what: 'It shows how the company’s network is built.' },
  imei: { title: 'Device number (IMEI)', what: 'It identifies one device, and so its owner.' },
  imsi: { title: 'Subscriber number (IMSI)', what: 'It identifies one device, and so its owner.' },
  iccid: { title: 'SIM number (ICCID)', what: 'It identifies one device, and so its owner.' },
  'windows-sid': { title: 'Windows account identifier (SID)', what: 'It shows how the company’s network is built.' },
  'ldap-dn': { title: 'Directory entry (LDAP)', what: 'It shows how the company’s network is built.' },
  'aws-arn': { title: 'AWS resource (ARN)', what: 'It shows how the company’s network is built.' },
  'azure-resource-id': { title: 'Azure resource', what: 'It shows how the company’s network is built.' },
  'onion-address': { title: 'Tor address', what: 'It leads to a computer, a site or a person.' },
  'network-scan': { title: 'Network scan or configuration', what: 'It shows how the company’s network is built.' },
  'wifi-network': { title: 'Wi-Fi network', what: 'It shows how the company’s network is built.' },
} satisfies Readonly<Record<string, DetectorWords>>;
