// npm run new detector|site|reminder <id> [category]: writes the files, adds the registry line, says what is left to do.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plan } from './plan.ts';

const house = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [kind = '', id = '', option] = process.argv.slice(2);
const read = (path: string): string | null => (existsSync(join(house, path)) ? readFileSync(join(house, path), 'utf8') : null);

const planned = plan(kind, id, option, read, new Date().toISOString().slice(0, 10));
if (planned.ok) {
  for (const { path, text } of planned.value.writes) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
    console.log(`wrote ${path}`);
  }
  console.log(`\nLeft to do:\n${planned.value.left.map((line) => `  - ${line}`).join('\n')}`);
} else {
  console.error(planned.problem);
  process.exitCode = 1;
}
