import { describe, expect, it } from 'vitest';
import { checkBrowserApi, checkGuardIsLean, checkImports, checkRequestLayerIsBlind } from './check-imports.ts';
import { expectNone, readTree } from './tree.ts';

const files = readTree();

describe('imports', () => {
  it('keep to the import table', () => expectNone(checkImports(files)));

  it('reach the browser API through wxt/browser', () => expectNone(checkBrowserApi(files)));

  it('keep React out of the guard', () => {
    const entry = files.find(({ path }) => /^entrypoints\/guard\.content(?:\.ts|\/index\.ts)$/.test(path));
    expect(entry, 'entrypoints/guard.content.ts is missing: the guard has no entrypoint').toBeDefined();
    if (entry) expectNone(checkGuardIsLean(files, entry.path));
  });

  it("keep policy and engine out of the page's own world", () =>
    expectNone(checkRequestLayerIsBlind(files, 'entrypoints/request.content.ts')));
});

describe('the import checker rejects', () => {
  const problemOf = (path: string, text: string): string =>
    checkImports([{ path, text }])
      .map(({ say }) => say)
      .join();

  it.each([
    ['a package in the pure package', 'policy-rules/engine/x.ts', `import { z } from 'zod';`],
    ['Node in the pure package', 'policy-rules/engine/x.ts', `import fs from 'node:fs';`],
    ['the worker in a page', 'page/x.ts', `import { y } from '../background/y.ts';`],
    ['a side door of the pure package', 'page/x.ts', `import { y } from '../policy-rules/engine/scan.ts';`],
    ['values where only types may be', 'assets/x.ts', `import { scan } from '../policy-rules/index.ts';`],
    ['an entrypoint', 'page/x.ts', `import '../entrypoints/background.ts';`],
    ['an entrypoint from another one', 'entrypoints/popup/x.ts', `import '../background.ts';`],
    ['tests', 'page/x.ts', `import { y } from '../test/y.ts';`],
    ['a test beside the code', 'page/x.ts', `import { y } from './y.test.ts';`],
    ['scripts', 'sites/x.ts', `import { y } from '../scripts/y.ts';`],
    ['React in the page layer', 'page/x.ts', `import { useState } from 'react';`],
    ['the polyfill', 'background/x.ts', `import browser from 'webextension-polyfill';`],
    ['anything behind a dynamic import', 'sites/x.ts', `const y = await import('../page/y.ts');`],
    ['anything behind a re-export', 'sites/x.ts', `export { y } from '../page/y.ts';`],
    ['examples in a bundle', 'policy-rules/x.ts', `import { y } from './detectors/pii/y.examples.ts';`],
    ['a folder nobody knows', 'utils/x.ts', `import { y } from '../page/y.ts';`],
  ])('%s', (_, path, text) => expect(problemOf(path, text)).not.toBe(''));

  it.each([
    ['types where types may be', 'assets/x.ts', `import type { Action } from '../policy-rules/index.ts';`],
    ['types written one by one', 'contract/x.ts', `import { type Site } from '../sites/index.ts';`],
    ['its own entrypoint folder', 'entrypoints/popup/main.tsx', `import { App } from './app.tsx';`],
    ['React in the surface', 'page/surface/x.tsx', `import { useState } from 'react';`],
    ['anything in a test', 'page/x.test.ts', `import { y } from '../background/y.ts';`],
  ])('but not %s', (_, path, text) => expect(problemOf(path, text)).toBe(''));

  it('a global browser API', () => {
    expect(checkBrowserApi([{ path: 'background/x.ts', text: 'chrome.storage.local.get();' }])).toHaveLength(1);
    expect(checkBrowserApi([{ path: 'background/x.ts', text: `browser.storage.local.get();` }])).toHaveLength(1);
    expect(
      checkBrowserApi([{ path: 'background/x.ts', text: `import { browser } from 'wxt/browser';\nbrowser.storage.local.get();` }]),
    ).toEqual([]);
  });

  it('React that reaches the guard through two files', () => {
    const guard = [
      { path: 'entrypoints/guard.content.ts', text: `import '../page/guard.ts';` },
      { path: 'page/guard.ts', text: `import { Dialog } from '../components/dialog.tsx';` },
      { path: 'components/dialog.tsx', text: `import { useState } from 'react';` },
    ];
    expect(checkGuardIsLean(guard, 'entrypoints/guard.content.ts').map(({ path }) => path)).toEqual([
      'page/guard.ts',
      'components/dialog.tsx',
    ]);
    const typed = [guard[0]!, { path: 'page/guard.ts', text: `import type { Dialog } from '../components/dialog.tsx';` }, guard[2]!]; // literals of this test
    expect(checkGuardIsLean(typed, 'entrypoints/guard.content.ts')).toEqual([]);
  });

  it('an engine in the request layer', () => {
    const layer = [
      {
        path: 'entrypoints/request.content.ts',
        text: `import '../page/request/hook.ts';\nimport { siteMatches } from '../sites/index.ts';`,
      },
      { path: 'page/request/hook.ts', text: `import { scan } from '../../policy-rules/index.ts';` },
    ];
    expect(checkRequestLayerIsBlind(layer, 'entrypoints/request.content.ts').map(({ path }) => path)).toEqual(['page/request/hook.ts']);
  });
});
