// Starts one of the project's commands: node scripts/run.mjs <start|test|bench|corpus|new|docs> [parameters].
// Plain JavaScript on purpose: this file must run on the machine's own Node, which may be too old to run TypeScript. The commands
// themselves run on the Node that `npm ci` brought along (24), in whose PATH node_modules/.bin comes first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findNode, root, tooOld } from '../cli/find-node.mjs';

const bin = join(root, 'node_modules', '.bin');
const [command = '', ...parameters] = process.argv.slice(2);
const entry = join(root, 'scripts', command, 'main.ts');

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (!existsSync(entry)) fail(`There is no command "${command}": scripts/${command}/main.ts does not exist.`);
if (!existsSync(bin)) fail('The dependencies are not installed. Run `npm ci` first.');
const node = findNode();
if (node === null) fail(tooOld);
const run = spawnSync(node, [entry, ...parameters], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, NODE_NO_WARNINGS: '1' },
});
if (run.error) fail(`Could not start ${node}: ${run.error.message}`);
process.exit(run.status ?? 1);
