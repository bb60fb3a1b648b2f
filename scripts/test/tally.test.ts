import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { one, playwrightTally, sum, vitestTally } from './tally.ts';

function report(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'parapet-tally-')), 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

describe('the tally', () => {
  it('counts a missing report as a failure, whatever the exit code', () => {
    expect(vitestTally('/nowhere.json', 0)).toEqual({ passed: 0, failed: 1, skipped: [] });
    expect(playwrightTally('/nowhere.json', 0)).toEqual({ passed: 0, failed: 1, skipped: [] });
  });

  it('counts a crash without a failed test as a failure', () => {
    const path = report({ numPassedTests: 3, numFailedTests: 0, testResults: [] });
    expect(vitestTally(path, 1)).toEqual({ passed: 3, failed: 1, skipped: [] });
    expect(vitestTally(path, 0)).toEqual({ passed: 3, failed: 0, skipped: [] });
  });

  it('counts a test file that does not load', () => {
    const testResults = [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }];
    expect(vitestTally(report({ numPassedTests: 0, numFailedTests: 0, testResults }), 1).failed).toBe(1);
  });

  it('names skipped browser tests with their reason, at any depth', () => {
    const tests = [{ status: 'skipped', annotations: [{ type: 'skip', description: 'not root' }] }];
    const path = report({
      stats: { expected: 2, unexpected: 0, flaky: 0 },
      errors: [],
      suites: [{ suites: [{ specs: [{ title: 'group policy', tests }] }] }],
    });
    expect(playwrightTally(path, 0)).toEqual({ passed: 2, failed: 0, skipped: ['group policy: not root'] });
  });

  it('counts an error outside of tests, such as a canary that was found', () => {
    const path = report({ stats: { expected: 2, unexpected: 0, flaky: 0 }, errors: [{ message: 'found' }] });
    expect(playwrightTally(path, 1)).toEqual({ passed: 2, failed: 1, skipped: [] });
  });

  it('adds up', () => {
    expect(sum([one(true), one(false), { passed: 5, failed: 0, skipped: ['x'] }])).toEqual({ passed: 6, failed: 1, skipped: ['x'] });
  });
});
