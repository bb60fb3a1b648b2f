import type { DetectorWords } from './words.ts';

/** What the detectors of credentials that belong to no provider find, in English. */
export const credentialsEn = {
  'url-password': { title: 'Web address with password', what: 'Whoever has the address can log in with it.' },
  'curl-credentials': { title: 'Login in a curl command', what: 'The command carries a name and a password.' },
  'basic-auth-header': { title: 'Login in a web request', what: 'It is a name and a password, only written in another way.' },
  'session-cookie': { title: 'Session cookie', what: 'It lets others into a session that is already signed in.' },
  'npmrc-credentials': { title: 'Login of a package registry', what: 'It lets others take or publish packages in your company’s name.' },
  'netrc-password': { title: 'Password in a .netrc file', what: 'Programs log in to servers with it, and so can anyone else.' },
  'pgpass-password': { title: 'Password in a .pgpass file', what: 'It holds everything needed to log in to a database.' },
  'password-hash': { title: 'Stored form of a password', what: 'With time and a computer the password can be guessed from it.' },
  'docker-auth': { title: 'Login of a container registry', what: 'It gives access to the images your systems run on.' },
  'encoded-private-key': { title: 'Encoded private key', what: 'It proves who you are to servers; it must never leave your hands.' },
  'kubernetes-secret': { title: 'Kubernetes secret', what: 'Its values are only encoded, not encrypted.' },
  'putty-key': { title: 'PuTTY private key', what: 'It proves who you are to servers; it must never leave your hands.' },
  'wireguard-key': { title: 'WireGuard key', what: 'It lets others into your company’s network.' },
  'openvpn-static-key': { title: 'OpenVPN key', what: 'It lets others into your company’s network.' },
  'connection-string': { title: 'Connection string with password', what: 'It holds everything needed to log in to a database.' },
  'jdbc-password': { title: 'JDBC address with password', what: 'It holds everything needed to log in to a database.' },
  'bitcoin-private-key': { title: 'Bitcoin private key', what: 'Whoever has it can spend the coins, and nobody can undo it.' },
  'seed-phrase': { title: 'Seed phrase of a wallet', what: 'Whoever knows the words owns the wallet.' },
  'totp-secret': { title: 'Secret of an authenticator app', what: 'It makes the one-time codes of your second factor.' },
  'recovery-codes': { title: 'Recovery codes', what: 'They open the account without the second factor.' },
  'command-password': { title: 'Password in a command', what: 'The command carries a password as its argument.' },
  'sentry-dsn': { title: 'Sentry DSN', what: 'It lets others send reports to your project.' },
  'signed-url': { title: 'Signature of a download address', what: 'It opens the file to whoever has the address.' },
  'labelled-password': { title: 'Password', what: 'It protects an account or a system.' },
  'ethereum-private-key': {
    title: 'Ethereum private key',
    what: 'Whoever has it can spend what the wallet holds, and nobody can undo it.',
  },
  'wifi-password': { title: 'Wi-Fi password', what: 'It lets others into your wireless network.' },
} satisfies Readonly<Record<string, DetectorWords>>;
