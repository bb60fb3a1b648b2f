// Starts one of the project's commands: node scripts/run.mjs <start|test|bench|new> [parameters].
// Plain JavaScript on purpose: this file must run on the machine's own Node, which may be too old to run TypeScript. The commands
// themselves run on the Node that `npm ci` brought along (24), in whose PATH node_modules/.bin comes first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const [command = '', ...parameters] = process.argv.slice(2);
const entry = join(root, 'scripts', command, 'main.ts');

/** The Node of the npm package `node`, or the running one where that is new enough to strip types (22.18, 24). */
function findNode() {
  const own = [join(root, 'node_modules', 'node', 'bin', 'node'), join(root, 'node_modules', 'node', 'bin', 'node.exe')].find((path) =>
    existsSync(path),
  );
  if (own !== undefined) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : null;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (!existsSync(entry)) fail(`There is no command "${command}": scripts/${command}/main.ts does not exist.`);
if (!existsSync(bin)) fail('The dependencies are not installed. Run `npm ci` first.');
const node = findNode();
if (node === null) {
  fail(
    `Node ${process.versions.node} is too old, and the package "node" has not installed its own. Run \`npm ci\` with install scripts allowed, or use Node 24.`,
  );
}
const run = spawnSync(node, [entry, ...parameters], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, NODE_NO_WARNINGS: '1' },
});
if (run.error) fail(`Could not start ${node}: ${run.error.message}`);
process.exit(run.status ?? 1);
