import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'out/e2e',
  // Every test has a new page, and the browser is shared by the tests of a worker: two fit two cores.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // A guard that does not start at all fails every test slowly: this many say enough.
  maxFailures: 30,
  timeout: 20_000,
  expect: { timeout: 5_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'out/e2e.json' }]],
});
