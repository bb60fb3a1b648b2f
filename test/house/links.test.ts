import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLinks } from './check-links.ts';
import { expectNone, readTree, root } from './tree.ts';

describe('documents', () => {
  it('link to what is there', () => expectNone(checkLinks(readTree(), (path) => existsSync(join(root, path)))));
});

describe('the link checker', () => {
  const problems = (text: string): number =>
    checkLinks(
      [
        { path: 'docs/a.md', text },
        { path: 'docs/b.md', text: '## The `one` idea\n' },
      ],
      (path) => path.startsWith('docs/'),
    ).length;

  it.each(['[x](../c.md)', '[x](b.md#two)', '![x](../images/x.png)', '[x](#nowhere)'])('rejects %s', (text) =>
    expect(problems(text)).toBe(1),
  );
  it.each(['[x](b.md)', '[x](b.md#the-one-idea)', '[x](https://vendor.example/y)'])('lets %s be', (text) => expect(problems(text)).toBe(0));
});
