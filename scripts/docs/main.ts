// npm run docs: writes the pages that list what ships. A house test says when they are stale.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAll } from './render.ts';

const house = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

for (const { path, text } of await renderAll(house)) {
  writeFileSync(join(house, path), text);
  console.log(`wrote ${path}`);
}
