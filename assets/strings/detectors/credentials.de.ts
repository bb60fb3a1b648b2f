import type { DetectorWords } from './words.ts';
import type { credentialsEn } from './credentials.en.ts';

/** What the detectors of credentials that belong to no provider find, in German. */
export const credentialsDe = {
  'url-password': { title: 'Webadresse mit Passwort', what: 'Wer die Adresse hat, kann sich damit anmelden.' },
  'curl-credentials': { title: 'Anmeldung in einem curl-Befehl', what: 'Der Befehl enthält Namen und Passwort.' },
  'basic-auth-header': { title: 'Anmeldung in einer Webanfrage', what: 'Es sind Name und Passwort, nur anders geschrieben.' },
  'session-cookie': { title: 'Sitzungs-Cookie', what: 'Damit kommen andere in eine bereits angemeldete Sitzung.' },
  'npmrc-credentials': {
    title: 'Anmeldung an einer Paketquelle',
    what: 'Andere können damit Pakete laden oder im Namen Ihrer Firma veröffentlichen.',
  },
  'netrc-password': {
    title: 'Passwort in einer .netrc-Datei',
    what: 'Programme melden sich damit an Servern an, und jeder andere kann es auch.',
  },
  'pgpass-password': {
    title: 'Passwort in einer .pgpass-Datei',
    what: 'Sie enthält alles, was man zur Anmeldung an einer Datenbank braucht.',
  },
  'password-hash': { title: 'Gespeicherte Form eines Passworts', what: 'Mit Zeit und Rechenkraft lässt sich das Passwort daraus erraten.' },
  'docker-auth': {
    title: 'Anmeldung an einer Container-Registry',
    what: 'Damit kommt man an die Abbilder, aus denen Ihre Systeme laufen.',
  },
  'encoded-private-key': {
    title: 'Kodierter privater Schlüssel',
    what: 'Er weist Sie gegenüber Servern aus und darf nie aus der Hand gegeben werden.',
  },
  'kubernetes-secret': { title: 'Kubernetes-Secret', what: 'Seine Werte sind nur kodiert, nicht verschlüsselt.' },
  'putty-key': { title: 'Privater PuTTY-Schlüssel', what: 'Er weist Sie gegenüber Servern aus und darf nie aus der Hand gegeben werden.' },
  'wireguard-key': { title: 'WireGuard-Schlüssel', what: 'Andere kommen damit in das Netz Ihrer Firma.' },
  'openvpn-static-key': { title: 'OpenVPN-Schlüssel', what: 'Andere kommen damit in das Netz Ihrer Firma.' },
  'connection-string': {
    title: 'Verbindungszeichenfolge mit Passwort',
    what: 'Sie enthält alles, was man zur Anmeldung an einer Datenbank braucht.',
  },
  'jdbc-password': { title: 'JDBC-Adresse mit Passwort', what: 'Sie enthält alles, was man zur Anmeldung an einer Datenbank braucht.' },
  'bitcoin-private-key': {
    title: 'Privater Bitcoin-Schlüssel',
    what: 'Wer ihn hat, kann die Coins ausgeben, und niemand macht das rückgängig.',
  },
  'seed-phrase': { title: 'Wiederherstellungswörter einer Wallet', what: 'Wer die Wörter kennt, dem gehört die Wallet.' },
  'totp-secret': { title: 'Geheimnis einer Authenticator-App', what: 'Daraus entstehen die Einmalcodes Ihres zweiten Faktors.' },
  'recovery-codes': { title: 'Wiederherstellungscodes', what: 'Sie öffnen das Konto ohne den zweiten Faktor.' },
  'command-password': { title: 'Passwort in einem Befehl', what: 'Der Befehl enthält ein Passwort.' },
  'sentry-dsn': { title: 'Sentry-DSN', what: 'Andere können damit Meldungen an Ihr Projekt senden.' },
  'signed-url': { title: 'Signatur einer Download-Adresse', what: 'Sie öffnet die Datei jedem, der die Adresse hat.' },
  'labelled-password': { title: 'Passwort', what: 'Es schützt ein Konto oder ein System.' },
  'ethereum-private-key': {
    title: 'Privater Ethereum-Schlüssel',
    what: 'Wer ihn hat, verfügt über die Wallet, und niemand macht das rückgängig.',
  },
  'wifi-password': { title: 'WLAN-Passwort', what: 'Andere kommen damit in Ihr WLAN.' },
} satisfies Readonly<Record<keyof typeof credentialsEn, DetectorWords>>;
