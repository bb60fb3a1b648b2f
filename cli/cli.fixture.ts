import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from './main.ts';

// Put together here, so that no scanner of repositories takes them for leaked ones.
export const awsKey = ['AKIA', 'QYLPMN5HF2ZC7XWT'].join('');
export const card = ['4111', '1111', '1111', '1111'].join(' ');

/** What a command line answered. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `parapet` with these parameters, `stdin` cut into the given chunks. */
export async function run(argv: readonly string[], stdin: readonly (string | Uint8Array)[] = []): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (const chunk of stdin) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  }
  const code = await main(argv, { stdin: chunks(), out: async (text) => void out.push(text), err: (line) => void err.push(line) });
  return { code, out: out.join(''), err: err.join('\n') };
}

/** A folder for the files of one test file. */
export function temporaryFolder(): { readonly write: (name: string, content: string | Uint8Array) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'parapet-cli-'));
  return {
    write: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
