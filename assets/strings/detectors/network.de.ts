import type { DetectorWords } from './words.ts';
import type { networkEn } from './network.en.ts';

/** What the network detectors find, in German. */
export const networkDe = {
  'ipv4-address': { title: 'IP-Adresse (v4)', what: 'Das führt zu einem Rechner, einem Ort oder einer Person.' },
  'ipv6-address': { title: 'IP-Adresse (v6)', what: 'Das führt zu einem Rechner, einem Ort oder einer Person.' },
  'mac-address': { title: 'MAC-Adresse', what: 'Das weist auf ein bestimmtes Gerät hin und damit auf eine Person.' },
  'cidr-range': { title: 'Netzbereich (CIDR)', what: 'Das zeigt, wie das Netz der Firma aufgebaut ist.' },
  'internal-hostname': { title: 'Interner Rechnername', what: 'Das zeigt, wie das Netz der Firma aufgebaut ist.' },
  'internal-url': { title: 'Interne Adresse', what: 'Das zeigt, wie das Netz der Firma aufgebaut ist.' },
  'unc-path': { title: 'Netzwerkpfad', what: 'Das zeigt, wie das Netz der Firma aufgebaut ist.' },
  'service-endpoint': { title: 'Dienstadresse', what: 'Das zeigt, wie das Netz der Firma aufgebaut ist.' },
  imei: { title: 'Gerätenummer (IMEI)', what: 'Das weist auf ein bestimmtes Gerät hin und damit auf eine Person.' },
  imsi: { title: 'Teilnehmerkennung (IMSI)', what: 'Das weist auf ein bestimmtes Gerät hin und damit auf eine Person.' },
  iccid: { title: 'SIM-Kartennummer (ICCID)', what: 'Das weist auf ein bestimmtes Gerät hin und damit auf eine Person.' },
  'windows-sid': { title: 'Windows-Kontokennung (SID)', what: 'Das zeigt, wie das Netz der Firma aufgebaut ist.' },
  'ldap-dn': { title: 'Verzeichniseintrag (LDAP)', what: 'Das zeigt, wie das Netz der Firma aufgebaut ist.' },
  'aws-arn': { title: 'AWS-Ressource (ARN)', what: 'Das zeigt, wie das Netz der Firma aufgebaut ist.' },
  'azure-resource-id': { title: 'Azure-Ressource', what: 'Das zeigt, wie das Netz der Firma aufgebaut ist.' },
  'onion-address': { title: 'Tor-Adresse', what: 'Das führt zu einem Rechner, einem Ort oder einer Person.' },
  'network-scan': { title: 'Netzscan oder Netzkonfiguration', what: 'Das zeigt, wie das Netz der Firma aufgebaut ist.' },
  'wifi-network': { title: 'WLAN', what: 'Das zeigt, wie das Netz der Firma aufgebaut ist.' },
} satisfies Readonly<Record<keyof typeof networkEn, DetectorWords>>;
