import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const word = sample(base62, 24, 61);
const human = `Sommer${'20' + '26'}!x`;
const own = 'a way in which such a value is written';

export const genericSecretExamples: DetectorExamples = {
  match: [
    { text: `DB_PASSWORD=${human}`, value: human, likelihood: 'likely', source: own },
    { text: `const apiKey = "${word}";`, value: word, likelihood: 'likely', source: own },
    { text: `{"client_secret":"${word}"}`, value: word, likelihood: 'likely', source: own },
    { text: `stripe:\n  secretKey: ${word}\n`, value: word, likelihood: 'likely', source: own },
    { text: `The password is ${human} for now`, value: human, likelihood: 'likely', source: own },
    { text: `Passwort: ${human}`, value: human, likelihood: 'likely', source: own },
    { text: `<add key="SmtpPassword" value="${human}"/>`, value: human, likelihood: 'likely', source: own },
    { text: `CREATE USER app IDENTIFIED BY '${human}';`, value: human, likelihood: 'likely', source: own },
    { text: `x-api-key: ${word}`, value: word, likelihood: 'likely', source: own },
    { text: `System.setProperty("VENDOR_TOKEN", "${word}")`, value: word, likelihood: 'likely', source: own },
    { text: 'password=usher2026!X', value: 'usher2026!X', likelihood: 'likely', source: 'begins like the prefix of a string' },
    { text: 'password = "sunflower"', value: 'sunflower', likelihood: 'possible', source: 'a word of the dictionary' },
  ],
  nearMiss: [
    { text: 'o.cancel=!0;break;case 8:o.key=r.C0.ESC+r.C0.CR2', why: 'a member of an object in minified code' },
    { text: `unregistered token: "'+e.toString()+'"`, why: 'a string that code puts together' },
    { text: 'PASSWORD=${DB_PASSWORD}', why: 'a variable' },
    { text: 'const password = process.env.PASSWORD;', why: 'read from the environment' },
    { text: 'api_key: <your-api-key>', why: 'a place for a key' },
    { text: 'password: changeme', why: 'a word that asks for another' },
    { text: 'token = "xxxxxxxxxxxxxxxx"', why: 'filled up by hand' },
    { text: 'password: string; token?: string | null', why: 'types' },
    { text: 'max_tokens: 8192, tokenizer: "cl100k_base"', why: 'other words that hold "token"' },
    { text: `publicKey = "${word}"`, why: 'public' },
    { text: 'if (token.length === 0) return user.getToken(id);', why: 'a program' },
    { text: 'GPG key: 9554F04D7259F04124DE6B476D5A82AC7E37093B', why: 'a fingerprint' },
    { text: 'The key to success is a good password policy.', why: 'prose' },
    { text: '"password": "[SECRET-1]"', why: 'already redacted' },
  ],
  pathological: [
    { name: 'names', make: (size) => fill('password', size) },
    { name: 'names with signs', make: (size) => fill('token=', size) },
    { name: 'names with quotes', make: (size) => fill('secret="', size) },
    { name: 'names with blanks', make: (size) => fill('key ', size) },
  ],
};
