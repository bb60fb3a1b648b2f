import { readFile } from 'node:fs/promises';
import { bad, type Result } from '../policy-rules/index.ts';
import { decode, type Decoded } from './decode.ts';
import type { Io } from './io.ts';

/** Reads one file, or standard input for `-`. A problem is the end of a sentence that begins with the file's name. */
export async function readInput(name: string, io: Io): Promise<Result<Decoded, string>> {
  try {
    return decode(name === '-' ? await readAll(io.stdin) : await readFile(name));
  } catch (error) {
    return bad(errorWords(error));
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

const known: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read by this user',
  EPERM: 'may not be read by this user',
  EISDIR: 'is a folder: name the files in it',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be read at once',
};

/** What the system says of a file, as the end of a sentence. */
export function errorWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return known[code] ?? `could not be read (${code === '' ? String(error) : code})`;
}
