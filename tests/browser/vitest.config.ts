import { defineConfig } from 'vitest/config';

/** The checks that need a real browser: `npm run test:browser`. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/browser/**/*.browser.ts'],
    globalSetup: ['tests/browser/setup.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    retry: 0,
  },
});
