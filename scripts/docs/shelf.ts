import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DetectorExamples } from '../../policy-rules/engine/detector.ts';

/** One detector as it lies on the shelf: file, folder, examples, whatever the registry says of it. */
export interface ShelfDetector {
  readonly id: string;
  readonly category: string;
  /** From the root of the house. */
  readonly path: string;
  readonly exports: Readonly<Record<string, unknown>>;
  /** Null where there is no examples file, or none of its exports is a set of examples. */
  readonly examples: DetectorExamples | null;
}

/** One site or reminder on its shelf. */
export interface ShelfUnit {
  readonly id: string;
  readonly path: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

type Module = Readonly<Record<string, unknown>>;

async function load(path: string): Promise<Module> {
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Module;
}

/** `payment-card` is exported as `paymentCard`. */
export function exportName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function unitFiles(folder: string, notUnits: readonly string[]): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.examples.ts') && !notUnits.includes(name))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
}

function isExamples(value: unknown): value is DetectorExamples {
  return typeof value === 'object' && value !== null && 'match' in value && 'nearMiss' in value && 'pathological' in value;
}

/** Every detector file under `policy-rules/detectors/<category>/`, in order of path. */
export async function detectorShelf(house: string): Promise<readonly ShelfDetector[]> {
  const shelf = join(house, 'policy-rules', 'detectors');
  const found: ShelfDetector[] = [];
  const categories = readdirSync(shelf, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const category of categories.map(({ name }) => name).sort()) {
    for (const id of unitFiles(join(shelf, category), [])) {
      const examplesPath = join(shelf, category, `${id}.examples.ts`);
      const examples = existsSync(examplesPath) ? (Object.values(await load(examplesPath)).find(isExamples) ?? null) : null;
      const path = `policy-rules/detectors/${category}/${id}.ts`;
      found.push({ id, category, path, exports: await load(join(house, path)), examples });
    }
  }
  return found;
}

async function unitShelf(house: string, folder: string, notUnits: readonly string[]): Promise<readonly ShelfUnit[]> {
  const found: ShelfUnit[] = [];
  for (const id of unitFiles(join(house, folder), notUnits)) {
    const path = `${folder}/${id}.ts`;
    found.push({ id, path, exports: await load(join(house, path)) });
  }
  return found;
}

/** Every site record. */
export function siteShelf(house: string): Promise<readonly ShelfUnit[]> {
  return unitShelf(house, 'sites', ['index.ts', 'site.ts']);
}

/** Every reminder. */
export function reminderShelf(house: string): Promise<readonly ShelfUnit[]> {
  return unitShelf(house, 'policy-rules/reminders', ['index.ts', 'reminder.ts']);
}
