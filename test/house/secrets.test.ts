import { describe, expect, it } from 'vitest';
import { checkSecrets } from './check-secrets.ts';
import { expectNone, readTree } from './tree.ts';

describe('the repository', () => {
  it('holds nothing that looks like a live secret', () => expectNone(checkSecrets(readTree())));
});

describe('the secret checker', () => {
  const problems = (text: string): number => checkSecrets([{ path: 'x.ts', text }]).length;
  const letters = 'Ab3'.repeat(20);

  it.each([
    ['an AWS key', 'AKIA' + 'ABCDEFGH'.repeat(2)],
    ['a GitHub token', 'ghp' + '_' + letters.slice(0, 36)],
    ['an OpenAI key', 'sk-' + 'proj-' + letters],
    ['an Anthropic key', 'sk-' + 'ant-api03-' + letters],
    ['a JWT', ['ey' + 'J' + letters, 'ey' + 'J' + letters, letters].join('.')],
    ['a private key', '-----BEGIN ' + 'PRIVATE KEY-----\n' + letters],
  ])('rejects %s', (_, text) => expect(problems(`const x = '${text}';`)).toBe(1));

  it.each(["'AKIA' + middle", '/sk-[a-z]{20}/', '-----BEGIN PRIVATE KEY-----', 'risk-free-and-long-words-with-many-hyphens'])(
    'lets %s be',
    (text) => expect(problems(text)).toBe(0),
  );
});
