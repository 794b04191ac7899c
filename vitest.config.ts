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
    // No test replaces a module or a global, so files may share what a process has loaded: half of the time went into loading.
    isolate: false,
    // What tests start, builds and readers, takes over what others have compiled.
    env: { NODE_COMPILE_CACHE: resolve('.cache/compile') },
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
