import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCommands } from './check-commands.ts';
import { expectNone, readTree, root } from './tree.ts';

describe('commands in documents and comments', () => {
  it('exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    expectNone(checkCommands(readTree(), Object.keys(scripts)));
  });
});

describe('the command checker', () => {
  const text = `type npm run ${'fly'}, then npm run ${'e2e'}`;
  it('rejects a command that is not there', () => expect(checkCommands([{ path: 'x.md', text }], ['e2e'])).toHaveLength(1));
  it('lets the others be', () => expect(checkCommands([{ path: 'x.md', text }], ['e2e', 'fly'])).toEqual([]));
});
