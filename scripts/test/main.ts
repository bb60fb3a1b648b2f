import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/local-bin.ts';
import { steps } from './steps.ts';
import { one, sum, type Tally } from './tally.ts';

// `npm test`: all steps, or those named (`node scripts/run.mjs test types unit`). The last line is `N passed, N failed`.

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`Unknown step ${unknown.join(', ')}. The steps are: ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

const began = performance.now();
const tallies: Tally[] = [];
const failed = new Set<string>();
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  console.log(`\n── ${step.name}: ${step.what}`);
  const start = performance.now();
  let tally: Tally;
  try {
    tally = await step.run(failed);
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    tally = one(false);
  }
  tallies.push(tally);
  if (tally.failed > 0) failed.add(step.name);
  console.log(`── ${step.name}: ${tally.passed} passed, ${tally.failed} failed, ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

const total = sum(tallies);
console.log(`\nThe whole took ${((performance.now() - began) / 1000).toFixed(0)} s.`);
for (const skipped of total.skipped) console.log(`Not run: ${skipped}`);
const summary = `${total.passed} passed, ${total.failed} failed`;
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(join(root, 'out', 'test-summary.txt'), `${summary}\n`);
console.log(summary);
process.exitCode = total.failed === 0 ? 0 : 1;
