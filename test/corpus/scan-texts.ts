import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { linesOf } from '../../cli/json-lines.ts';
import { root } from '../house/tree.ts';

/** The command that is measured: the one that people type, with the Node that runs now. */
export const command = { program: process.execPath, parameters: [join(root, 'cli', 'parapet.mjs'), 'scan', '--jsonl'] } as const;

/** One answer of `parapet scan --jsonl`. */
export interface Answer {
  readonly id: string;
  readonly findings: readonly { readonly rule: string; readonly category: string; readonly start: number; readonly end: number }[];
}

/** Sends texts through `parapet scan --jsonl`; the answers come in the same order. Throws where the command fails. */
export async function scanTexts(texts: readonly { readonly id: string; readonly text: string }[]): Promise<readonly Answer[]> {
  const child = spawn(command.program, command.parameters, { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  const feed = async (): Promise<void> => {
    for (const text of texts) if (!child.stdin.write(`${JSON.stringify(text)}\n`)) await once(child.stdin, 'drain');
    child.stdin.end();
  };
  // A command that dies closes its input: its exit code, below, says more than the broken pipe does.
  const fed = feed().then(
    () => true,
    () => false,
  );
  const answers: Answer[] = [];
  for await (const line of linesOf(child.stdout)) answers.push(JSON.parse(line) as Answer);
  const whole = await fed;
  const [code] = (await closed) as [number | null];
  if (!whole || code !== 0 || answers.length !== texts.length) throw new Error(`parapet scan --jsonl ended with ${String(code)}`);
  return answers;
}
