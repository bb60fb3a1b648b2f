// Which Node runs the TypeScript. Plain JavaScript on purpose, like everything that a machine's own, perhaps older Node has to read.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What to say where `findNode` answers null. */
export const tooOld = `Node ${process.versions.node} is too old, and the package "node" has not installed its own. Run \`npm ci\` with install scripts allowed, or use Node 24.`;

/** The Node of the npm package `node`, or the running one where that is new enough to strip types (22.18, 24). */
export function findNode() {
  const own = [join(root, 'node_modules', 'node', 'bin', 'node'), join(root, 'node_modules', 'node', 'bin', 'node.exe')].find((path) =>
    existsSync(path),
  );
  if (own !== undefined) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : null;
}

/** True where the running Node can do the work itself, and says nothing of experiments while doing so. */
export function isRecent() {
  return Number(process.versions.node.split('.')[0]) >= 24;
}
