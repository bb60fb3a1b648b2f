// `npm run bench [engine|page]`: the engine beside a bare loop, and what the guard costs a real page. Builds the extension first.
import { spawnSync } from 'node:child_process';

const wanted = process.argv.slice(2);
const parts = ['engine', 'page'].filter((part) => wanted.length === 0 || wanted.includes(part));
if (parts.length === 0) {
  console.error(`There is no bench "${wanted.join(' ')}": use engine, page, or nothing for both.`);
  process.exit(1);
}

function run(program: string, ...parameters: readonly string[]): void {
  const { status } = spawnSync(program, parameters, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

if (parts.includes('page')) run('wxt', 'build');
for (const part of parts) run('node', `test/bench/${part}.ts`);
