import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The tests of the built site parse every page of it.
  test: {
    include: [
      'src/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/build/**/*.test.ts',
      'tests/search/**/*.test.ts',
      'tests/gate/**/*.test.ts',
    ],
    setupFiles: ['tests/fixtures/same-seed.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // How much of the gate is tried: untrusted content stops there or nowhere. What runs in processes of its own is not seen here.
    coverage: {
      include: ['src/gate/check/**', 'src/gate/rules/**', 'src/gate/output/**', 'src/build/allow-list-plugin.ts'],
      reporter: [['text', { file: 'gate.txt' }], 'json-summary'],
      reportsDirectory: 'test-results/coverage',
      reportOnFailure: true,
      thresholds: { branches: 95 },
    },
  },
});
