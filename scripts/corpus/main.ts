// `npm run corpus [-- --raise]`: measures on the labelled corpora where they lie beside the checkout, and on benign text under
// node_modules; writes docs/accuracy.md, and says what has got worse.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/local-bin.ts';
import { accuracyFigures, below, noiseFigures, raise, readFloors, writeFloors } from '../../test/corpus/floors.ts';
import { findMaterial } from '../../test/corpus/material.ts';
import { measureAccuracy, measureNoise } from '../../test/corpus/measure.ts';
import { renderAccuracy } from '../../test/corpus/render.ts';

const unknown = process.argv.slice(2).filter((parameter) => parameter !== '--raise');
if (unknown.length > 0) {
  console.error(`There is no parameter ${unknown.join(', ')}. --raise moves the bounds up to where we are.`);
  process.exit(1);
}

const noise = await measureNoise();
const material = findMaterial();
const all = [noiseFigures(noise)];
if (material.folder === null) console.log(`Recall was not measured, and docs/accuracy.md was not written: ${material.why}.`);
else {
  const accuracy = measureAccuracy(material.folder);
  all.push(accuracyFigures(accuracy));
  writeFileSync(join(root, 'docs', 'accuracy.md'), renderAccuracy(accuracy, noise));
  console.log('wrote docs/accuracy.md');
}

let floors = readFloors();
for (const figures of all) {
  for (const [name, value] of Object.entries({ ...figures.atLeast, ...figures.atMost }))
    console.log(`${String(value).padStart(6)}  ${name}`);
}
const worse = all.flatMap((figures) => below(figures, floors));
for (const sentence of worse) console.log(`worse: ${sentence}`);
if (process.argv.includes('--raise')) {
  for (const figures of all) floors = raise(figures, floors);
  writeFloors(floors);
  console.log('wrote test/corpus/floors.json');
}
process.exitCode = worse.length === 0 ? 0 : 1;
