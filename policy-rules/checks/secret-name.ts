// Which names promise a secret. Names are taken apart into words first, so that camelCase, snake_case, kebab-case and
// CONSTANT_CASE are one.

const passwords = new Set([
  ...['password', 'passwd', 'passphrase', 'passcode', 'pass', 'pwd', 'psw', 'pw', 'secrete'],
  ...[
    'passwort',
    'kennwort',
    'contraseña',
    'contrasena',
    'wachtwoord',
    'senha',
    'passord',
    'lösenord',
    'hasło',
    'heslo',
    'parola',
    'пароль',
  ],
]);
const secrets = new Set([
  'secret',
  'secrets',
  'token',
  'tokens',
  'credential',
  'credentials',
  'cred',
  'creds',
  'auth',
  'authorization',
  'bearer',
]);
/** Words behind which `key` is a secret for sure; before any other name it must look more like one. */
const keyOwners = new Set([
  ...[
    'api',
    'access',
    'secret',
    'auth',
    'private',
    'encryption',
    'signing',
    'master',
    'account',
    'service',
    'app',
    'admin',
    'client',
    'shared',
    'license',
    'deploy',
    'session',
  ],
  ...['ssh', 'jwt', 'hmac', 'aes', 'storage', 'subscription', 'consumer', 'integration', 'write', 'read', 'security'],
]);
/** Words before `key`, `token` or `secret` that make it something else. */
const harmlessOwners = new Set([
  ...[
    'public',
    'pub',
    'primary',
    'foreign',
    'sort',
    'cache',
    'partition',
    'idempotency',
    'translation',
    'page',
    'next',
    'cursor',
    'continuation',
    'max',
    'min',
    'site',
    'publishable',
    'object',
    'row',
    'column',
  ],
  ...[
    'map',
    'group',
    'hot',
    'short',
    'query',
    'lookup',
    'index',
    'i18n',
    'message',
    'component',
    'unique',
    'design',
    'color',
    'theme',
    'syntax',
    'gpg',
    'recv',
    'pgp',
    'host',
    'fingerprint',
    'unexpected',
    'cancel',
    'last',
    'significant',
  ],
]);
/** What may follow the word that counts without changing its sense. */
const neutral = new Set([
  ...[
    'prod',
    'production',
    'dev',
    'development',
    'test',
    'staging',
    'stage',
    'live',
    'value',
    'string',
    'str',
    'backup',
    'secure',
    'base64',
    'b64',
    'data',
    'default',
    'old',
    'new',
    'current',
    'text',
    'plain',
  ],
  ...['raw', 'api', 'access', 'code', 'account', 'user', 'root', 'admin', 'db', 'json', 'server', 'main', 'myservice', 'env', 'ini'],
]);

export type NameKind = 'password' | 'secret' | 'key' | null;

// A file says the same few names over and over. A mere cache.
const known = new Map<string, NameKind>();

/** What a variable's or a field's name promises; null where nothing secret is to be expected under it. */
export function nameKind(name: string): NameKind {
  let kind = known.get(name);
  if (kind === undefined) {
    if (known.size >= 256) known.clear();
    known.set(name, (kind = judgeName(name)));
  }
  return kind;
}

function judgeName(name: string): NameKind {
  if (/^identified by$/i.test(name)) return 'password';
  const words = name
    .split(/[^\p{L}\p{N}]+|(?<=\p{Ll}|\p{N})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
    .map((word) => word.toLowerCase().replace(/\d+$/, ''))
    .filter((word) => word !== '');
  while (words.length > 1 && neutral.has(words.at(-1) ?? '')) words.pop();
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  if (passwords.has(last) || /(?:password|passwd|passwort|pwd)$/.test(last)) return 'password';
  if (harmlessOwners.has(before) || words[0] === 'public' || /pub(?:lic)?key$/.test(last)) return null;
  if (secrets.has(last) || /(?:secret|token|api[_-]?key|access[_-]?key)s?$/.test(last)) return 'secret';
  if (/keys?$/.test(last)) return keyOwners.has(before) || /^(?:secret|private|auth|api|access)keys?$/.test(last) ? 'secret' : 'key';
  return /(?:access|private)$/.test(last) ? 'key' : null;
}
