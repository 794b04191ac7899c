import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/build/**/*.test.ts',
      'tests/search/**/*.test.ts',
      'tests/gate/**/*.test.ts',
    ],
    setupFiles: ['tests/fixtures/same-seed.ts'],
    // No test replaces a module or a global, so files may share what a process has loaded: loading took half of the time.
    isolate: false,
    // Builds and readers that tests start reuse what others have compiled.
    env: { NODE_COMPILE_CACHE: resolve('.cache/compile') },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The coverage of the gate: untrusted content is stopped there or nowhere. Code that runs in separate processes is not counted.
    coverage: {
      include: ['src/gate/check/**', 'src/gate/rules/**', 'src/gate/output/**', 'src/build/allow-list-plugin.ts'],
      reporter: [['text', { file: 'gate.txt' }], 'json-summary'],
      reportsDirectory: 'test-results/coverage',
      reportOnFailure: true,
      thresholds: { branches: 95 },
    },
  },
});
