import { existsSync, readFileSync } from 'node:fs';

/** What one step of the test run found. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Tests that did not run, each with its reason. */
  readonly skipped: readonly string[];
}

/** A step that is one check: a compiler, a linter, a build. */
export function one(passed: boolean): Tally {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: [] };
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

/** A runner that failed without naming a failed test (a crash, an unhandled error) is one failure of its own. */
function withExit(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readReport(path: string): unknown {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : null;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** The counts of a Vitest JSON report. A file that could not be loaded counts as one failure. */
export function vitestTally(path: string, code: number): Tally {
  const report = readReport(path) as VitestReport | null;
  if (report === null) return one(false);
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const skipped = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'pending' || status === 'skipped' || status === 'todo')
      .map(({ fullName }) => fullName),
  );
  return withExit({ passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped }, code);
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

interface PlaywrightReport extends PlaywrightSuite {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
}

/** The counts of a Playwright JSON report. Errors outside of tests (a worker's teardown, the canary search) count as failures. */
export function playwrightTally(path: string, code: number): Tally {
  const report = readReport(path) as PlaywrightReport | null;
  if (report === null) return one(false);
  const { expected, unexpected, flaky } = report.stats;
  const tally = { passed: expected, failed: unexpected + flaky + report.errors.length, skipped: skippedIn(report) };
  return withExit(tally, code);
}

function skippedIn(suite: PlaywrightSuite): string[] {
  const here = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(
        ({ annotations }) =>
          `${title}: ${annotations.find(({ type }) => type === 'skip')?.description ?? 'an earlier test of its group failed'}`,
      ),
  );
  return [...here, ...(suite.suites ?? []).flatMap(skippedIn)];
}
