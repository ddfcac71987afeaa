import { defineConfig } from 'vitest/config';

/** Tests of the built program in a browser: `npm run e2e`. Two files at a time, for each has a browser of its own. */
export default defineConfig({
  test: {
    root: new URL('.', import.meta.url).pathname,
    include: ['*.e2e.ts'],
    globalSetup: ['./program.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 200_000,
    hookTimeout: 200_000,
    reporters: ['default', ['junit', { outputFile: '../../target/page-tests/browser.xml' }]],
  },
});
