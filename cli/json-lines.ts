import { exit, type ExitCode, type Io } from './io.ts';
import type { Scanned } from './scanner.ts';

interface Request {
  readonly id: string | number;
  readonly text: string;
}

const newline = 10;

/**
 * Lines of bytes, each handed on as soon as it is whole. Only LF ends a line: JSON text may hold U+2028, at which Node's own line reader
 * stops too.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: Uint8Array[] = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      parts.push(chunk.subarray(from, end));
      yield decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
      parts = [];
      from = end + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (parts.length > 0) yield decoder.decode(Buffer.concat(parts));
}

/**
 * Answers each `{"id","text"}` line with one line, in the same order: `{"id","findings"}`, with `failure` where the scan did not reach the
 * end of the text, or `{"id","error"}`. Findings are answers and not exit codes here: `clean` where every line was looked at.
 */
export async function scanJsonLines(io: Io, scanText: (text: string) => Scanned): Promise<ExitCode> {
  let code: ExitCode = exit.clean;
  let number = 0;
  for await (const line of linesOf(io.stdin)) {
    number++;
    if (line.trim() === '') continue;
    const request = parseRequest(line);
    if (typeof request === 'string') {
      code = exit.trouble;
      const error = `line ${String(number)} ${request}`;
      io.err(`parapet: ${error}`);
      await io.out(`${JSON.stringify({ id: idOf(line), error })}\n`);
      continue;
    }
    const { findings, failure } = scanText(request.text);
    if (failure !== null) code = exit.trouble;
    await io.out(`${JSON.stringify({ id: request.id, findings: findings.map(answer), ...(failure === null ? {} : { failure }) })}\n`);
  }
  return code;
}

function answer({ finding, category }: Scanned['findings'][number]): object {
  const { detector, span, likelihood } = finding;
  return { rule: detector, category, start: span.start, end: span.end, likelihood };
}

/** The request, or what is wrong with the line. A parser's own message would quote the text, so it is not passed on. */
function parseRequest(line: string): Request | string {
  const raw = parse(line);
  if (raw === undefined) return 'is not JSON';
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return 'is not an object with "id" and "text"';
  const { id, text } = raw as { readonly id?: unknown; readonly text?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') return 'has no "id" that is a text or a number';
  return typeof text === 'string' ? { id, text } : 'has no "text" that is a text';
}

/** The id of a faulty line, so that its answer can be told; null where it has none. */
function idOf(line: string): string | number | null {
  const raw = parse(line);
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
