import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox } from '../setup/ensure-browser.ts';
import { root, runTool } from '../setup/local-bin.ts';
import { one, playwrightTally, vitestTally, type Tally } from './tally.ts';

/** One step of `npm test`. Later steps run whatever became of earlier ones, so that one run tells everything. */
export interface Step {
  readonly name: string;
  readonly what: string;
  /** `failed` holds the names of the steps that failed before this one. */
  readonly run: (failed: ReadonlySet<string>) => Promise<Tally>;
}

const say = (line: string): void => console.log(line);

async function tool(name: string, ...parameters: readonly string[]): Promise<Tally> {
  return one((await runTool(name, parameters)) === 0);
}

/** Runs each in turn and adds them up as one check: it passes where all do. */
async function all(...runs: readonly (() => Promise<Tally>)[]): Promise<Tally> {
  let passed = true;
  for (const run of runs) passed = (await run()).failed === 0 && passed;
  return one(passed);
}

/** A report of an earlier run must not stand for this one. */
function fresh(name: string): string {
  const path = join(root, 'out', name);
  rmSync(path, { force: true });
  return path;
}

function has(...names: readonly string[]): boolean {
  return names.some((name) => existsSync(join(root, name)));
}

export const steps: readonly Step[] = [
  {
    name: 'setup',
    what: 'a browser for the end-to-end tests',
    run: async () => {
      const chromium = ensureChromium(say);
      say(`${chromium.name}: ${chromium.path}`);
      const firefox = ensureFirefox(say);
      say(firefox === null ? 'Firefox: none, and none can be installed here' : `Firefox: ${firefox.path}`);
      return { passed: 0, failed: 0, skipped: [] };
    },
  },
  {
    name: 'build',
    what: 'the extension for Chromium, Edge and Firefox',
    run: () =>
      all(
        () => tool('wxt', 'build'),
        () => tool('wxt', 'build', '-b', 'edge'),
        () => tool('wxt', 'build', '-b', 'firefox'),
      ),
  },
  {
    name: 'types',
    what: 'TypeScript, the pure package on its own',
    run: () =>
      all(
        () => tool('tsc', '-p', '.'),
        () => tool('tsc', '-p', 'policy-rules'),
      ),
  },
  {
    name: 'lint',
    what: 'ESLint',
    run: () => tool('eslint', '.'),
  },
  {
    name: 'format',
    what: 'Prettier',
    run: async () =>
      has('.prettierrc', '.prettierrc.json', 'prettier.config.js', 'prettier.config.mjs')
        ? tool('prettier', '--check', '--log-level', 'warn', '.')
        : { passed: 0, failed: 0, skipped: ['format: the repository has no Prettier configuration'] },
  },
  {
    name: 'unit',
    what: 'unit and house tests',
    run: async () => {
      const report = fresh('unit.json');
      const code = await runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
      return vitestTally(report, code);
    },
  },
  {
    name: 'e2e',
    what: 'the built extension in real browsers',
    run: async (failed) => {
      if (failed.has('build')) {
        say('The build failed: what lies in .output is of another state of the code, so nothing is run on it.');
        return one(false);
      }
      const report = fresh('e2e.json');
      const code = await runTool('playwright', ['test']);
      return playwrightTally(report, code);
    },
  },
];
