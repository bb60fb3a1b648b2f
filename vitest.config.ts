import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['node_modules/**', '.output/**', '.wxt/**', 'out/**', 'test/e2e/**'],
    mockReset: true,
    // The catalogue holds some seven hundred detectors: a test that loads or tries them all takes seconds on a busy machine.
    testTimeout: 30_000,
  },
});
