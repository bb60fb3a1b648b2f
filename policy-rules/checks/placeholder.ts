// Values that stand where a secret will be: templates, references to a variable, and the words that documents put there.

const template = /^(?:\$\{|\$\(|\{\{|\$\{\{|<|%\{|#\{|\{[\w.]*\}|%[\w.]+%?$|&lt;|__[A-Z]|@\w+@|\[\w)/;
const reference =
  /^(?:\$[A-Za-z_]\w*$|\$env:|process\.env|import\.meta|os\.|env[.[(]|ENV\[|getenv|System\.|secrets?\.|vars?\.|var\.|local\.|data\.|self\.|this\.|config[.[]|settings\.|!Ref|!Sub|ref\+|arn:|vault:|op:\/\/|file:|https?:\/\/(?!.*[?&]))/i;
const words =
  /^(?:(?:change|replace|insert|enter|put|add|fill|type|set|use|paste|provide|choose)[-_ ]?(?:me|this|it|your|here|a|with|in|the)\b.*|(?:change|replace)me.*|(?:your|my|our|the|some|any|a)[-_ .]?(?:[a-z]+[-_ .]?){0,4}(?:password|passwd|pass|pwd|secret|token|key|value|credential|here|string|id|account|name)s?(?:[-_ .]?here)?\d{0,3}|(?:test|fake|dummy|sample|example|demo|mock|placeholder|redacted|hidden|masked|removed|secret|password|passwd|pwd|pass|passphrase|token|apikey|api[-_]key|key|value|string|text|user|username|admin|root|guest|none|null|nil|undefined|true|false|yes|no|empty|blank|todo|tbd|fixme|required|optional|default|unknown|n\/a|foo|bar|baz|foobar|qux|abc|xyz|boolean|number|integer|object|any|void|char|str|int|bytes?|float|varchar|invalid|missing|incorrect|wrong|correct|expired|disabled|enabled|auto|bearer|basic|hash|hashed|encrypted|encoded|generated|random)[-_ .]?(?:password|passwd|pass|pwd|secret|token|key|value|string|credential|here)?\d{0,3})$/i;
const filler =
  /x{4,}|X{4,}|\*{3,}|\.{3,}|\u2022{2,}|#{4,}|_{5,}|-{6,}|0{10,}|example|placeholder|redacted|your[-_]?(?:api|secret|token|key|pass|access|own|client)|changeme|abcdefghijklmnopqrstuvwxyz0123456789[+_/-]/i;

/** True where a value with a vendor's prefix was filled up by hand: dots, stars, `xxxx`, the word "example". */
export function isFiller(value: string): boolean {
  return filler.test(value) || oneCharacter(value);
}

/** True where `value` is not a secret but the place of one. Takes the bare value, without its quotes. */
export function isPlaceholder(value: string): boolean {
  const plain = value.trim();
  return (
    plain.length === 0 || template.test(plain) || reference.test(plain) || isFiller(plain) || (plain.length <= 80 && words.test(plain))
  );
}

function oneCharacter(text: string): boolean {
  for (let at = 1; at < text.length; at++) if (text.charCodeAt(at) !== text.charCodeAt(0)) return false;
  return true;
}
