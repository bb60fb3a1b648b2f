// Values that stand where a secret will be: templates, references to a variable, and the words that documents put there.

const template = /^(?:\$[{(]|\{\{|<|%\{|#\{|\{[\w.]*\}|%[\w.]+%?$|&lt;|__[A-Z]|@\w+@|\[\w)/;
const reference =
  /^(?:\$[a-z_]\w*$|\$env:|process\.env|import\.meta|os\.|env[.[(]|getenv|system\.|secrets?\.|vars?\.|local\.|data\.|self\.|this\.|config[.[]|settings\.|!ref|!sub|ref\+|arn:|vault:|op:\/\/|file:|https?:\/\/(?!.*[?&]))/i;
const filler =
  /x{4,}|\*{3,}|\.{3,}|\u2022{2,}|#{4,}|_{5,}|-{6,}|0{10,}|example|placeholder|redacted|your[-_]?(?:api|secret|token|key|pass|access|own|client)|changeme|abcdefghijklmnopqrstuvwxyz0123456789[+_/-]/i;

/** Words of which alone such a value is made; one of `nouns` may be written to another without a gap. */
const words = new Set([
  ...[
    'change',
    'replace',
    'insert',
    'enter',
    'put',
    'add',
    'fill',
    'set',
    'use',
    'paste',
    'provide',
    'choose',
    'me',
    'this',
    'it',
    'here',
    'with',
    'in',
    'from',
    'for',
    'goes',
    'replaceme',
  ],
  ...[
    'your',
    'my',
    'our',
    'the',
    'some',
    'any',
    'a',
    'an',
    'own',
    'real',
    'actual',
    'new',
    'old',
    'test',
    'fake',
    'dummy',
    'sample',
    'demo',
    'mock',
    'hidden',
    'masked',
    'removed',
  ],
  ...[
    'api',
    'access',
    'client',
    'private',
    'service',
    'account',
    'app',
    'id',
    'name',
    'user',
    'username',
    'admin',
    'root',
    'guest',
    'bearer',
    'basic',
    'auth',
    'hash',
    'hashed',
    'encrypted',
    'encoded',
  ],
  ...[
    'none',
    'null',
    'nil',
    'undefined',
    'true',
    'false',
    'yes',
    'no',
    'empty',
    'blank',
    'todo',
    'tbd',
    'fixme',
    'required',
    'optional',
    'default',
    'unknown',
    'n/a',
    'foo',
    'bar',
    'baz',
    'foobar',
    'qux',
    'abc',
    'xyz',
  ],
  ...[
    'string',
    'str',
    'text',
    'boolean',
    'number',
    'integer',
    'int',
    'object',
    'any',
    'void',
    'char',
    'byte',
    'bytes',
    'float',
    'varchar',
    'invalid',
    'missing',
    'incorrect',
    'wrong',
    'correct',
    'expired',
  ],
  ...['disabled', 'enabled', 'auto', 'generated', 'random', 'env', 'variable'],
]);
const nouns = new Set([
  'password',
  'passwd',
  'pwd',
  'pass',
  'passphrase',
  'secret',
  'secrets',
  'token',
  'tokens',
  'key',
  'keys',
  'apikey',
  'value',
  'credential',
  'credentials',
]);

/** True where a value with a vendor's prefix was filled up by hand: dots, stars, `xxxx`, the word "example". */
export function isFiller(value: string): boolean {
  return filler.test(value) || oneCharacter(value);
}

/** True where `value` is not a secret but the place of one. Takes the bare value, without its quotes. */
export function isPlaceholder(value: string): boolean {
  const plain = value.trim();
  return plain.length === 0 || template.test(plain) || reference.test(plain) || isFiller(plain) || onlyExampleWords(plain);
}

/** `your-api-key`, `testPassword1`, `secret`: nothing but the words above, and a short number at the end. */
function onlyExampleWords(text: string): boolean {
  if (text.length > 48) return false;
  const parts = text.replace(/\d{1,3}$/, '').split(/[-_ .]+|(?<=[a-z])(?=[A-Z])/);
  return parts.every((part) => {
    const word = part.toLowerCase();
    if (word === '' || words.has(word) || nouns.has(word)) return true;
    for (const noun of nouns)
      if (word.endsWith(noun) && (words.has(word.slice(0, -noun.length)) || nouns.has(word.slice(0, -noun.length)))) return true;
    return false;
  });
}

function oneCharacter(text: string): boolean {
  for (let at = 1; at < text.length; at++) if (text.charCodeAt(at) !== text.charCodeAt(0)) return false;
  return true;
}
