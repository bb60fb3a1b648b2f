#!/usr/bin/env node
// Starts `parapet`. Plain JavaScript on purpose: it must run on the machine's own Node, which may be too old to run TypeScript. Then the
// Node that `npm ci` brought along does the work, with the same parameters, streams and exit code.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findNode, isRecent, tooOld } from './find-node.mjs';

function fail(sentence) {
  console.error(sentence);
  process.exit(2);
}

if (isRecent()) {
  await import('./parapet.ts');
} else {
  const node = findNode();
  if (node === null) fail(tooOld);
  const entry = fileURLToPath(new URL('./parapet.ts', import.meta.url));
  const run = spawnSync(node, [entry, ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, NODE_NO_WARNINGS: '1' } });
  if (run.error) fail(`Could not start ${node}: ${run.error.message}`);
  process.exit(run.status ?? 2);
}
