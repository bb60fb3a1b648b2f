import { describe, expect, it } from 'vitest';
import { checkSize } from './check-size.ts';
import { expectNone, readTree } from './tree.ts';

describe('files', () => {
  it('are short, or say why not', () => expectNone(checkSize(readTree())));
});

describe('the size checker', () => {
  const lines = (count: number): string => 'const x = 1;\n'.repeat(count);

  it('rejects a long file', () => expect(checkSize([{ path: 'page/x.ts', text: lines(251) }])).toHaveLength(1));
  it('takes no answer without a reason', () =>
    expect(checkSize([{ path: 'page/x.ts', text: `// over 250 lines because\n${lines(251)}` }])).toHaveLength(1));
  it('takes no answer from the middle of the file', () =>
    expect(
      checkSize([{ path: 'page/x.ts', text: `${lines(251)}// over 250 lines because the table of the standard is long\n` }]),
    ).toHaveLength(1));
  it('rejects an entrypoint that works', () => expect(checkSize([{ path: 'entrypoints/background.ts', text: lines(61) }])).toHaveLength(1));
  it('takes an answer', () =>
    expect(checkSize([{ path: 'page/x.ts', text: `// over 250 lines because the table of the standard is long\n${lines(251)}` }])).toEqual(
      [],
    ));
  it('lets a short file and tables be', () =>
    expect(
      checkSize([
        { path: 'page/x.ts', text: lines(250) },
        { path: 'assets/strings/en.ts', text: lines(900) },
        { path: 'policy-rules/detectors/pii/x.examples.ts', text: lines(900) },
      ]),
    ).toEqual([]));
});
