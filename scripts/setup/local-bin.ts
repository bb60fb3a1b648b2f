import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a tool of node_modules/.bin in the project's folder, its output shown. Answers its exit code. */
export function runTool(tool: string, parameters: readonly string[]): Promise<number> {
  const windows = process.platform === 'win32';
  const path = join(root, 'node_modules', '.bin', windows ? `${tool}.cmd` : tool);
  return new Promise((resolve) => {
    // Windows starts .cmd files through a shell only; the parameters are all our own.
    const child = spawn(path, parameters, { cwd: root, stdio: 'inherit', shell: windows });
    child.once('error', (cause) => {
      console.error(`${tool} did not start: ${cause.message}`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
