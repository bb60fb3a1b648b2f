import { describe, expect, it } from 'vitest';
import { checkPaths } from './check-paths.ts';
import { expectNone, readTree } from './tree.ts';

// The public ones, put together here so that this file passes too, and the one this machine uses.
const registries = [
  ['registry', 'npmjs', 'org'],
  ['registry', 'yarnpkg', 'com'],
  ['npm', 'pkg', 'github', 'com'],
].map((parts) => parts.join('.'));
const own = process.env['npm_config_registry'];
if (own !== undefined && !/^https?:..(?:localhost|127\.)/.test(own)) registries.push(new URL(own).host);

describe('the repository', () => {
  it('names no machine and no registry', () => expectNone(checkPaths(readTree(), registries)));
});

describe('the path checker', () => {
  const problems = (text: string): number => checkPaths([{ path: 'x.ts', text }], ['registry.example']).length;

  it.each([
    `const x = '/${'work'}/main/x';`,
    `see /${'root'}/.config`,
    `file:///${'work'}/x`,
    '"resolved": "https://registry.example/x.tgz"',
  ])('rejects %s', (text) => expect(problems(text)).toBe(1));
  it.each(['https://vendor.example/work/page', 'entrypoints/root/x.ts', '/etc/chromium/policies/managed'])('lets %s be', (text) =>
    expect(problems(text)).toBe(0),
  );
});
