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
  },
});
