import { defineConfig } from 'vitest/config';
import { Order } from './order.ts';

/** Tests of the built program in a browser: `npm run e2e`. Two files at a time; those of a process share its browser. */
export default defineConfig({
  test: {
    root: new URL('.', import.meta.url).pathname,
    include: ['*.e2e.ts'],
    globalSetup: ['./program.ts'],
    setupFiles: ['./keep.ts'],
    pool: 'forks',
    isolate: false,
    sequence: { sequencer: Order },
    maxWorkers: 2,
    testTimeout: 200_000,
    hookTimeout: 200_000,
    // What has to come comes at once on a quiet machine, and late on one that does much else.
    expect: { poll: { timeout: 30_000 } },
    reporters: ['default', ['junit', { outputFile: '../../target/page-tests/browser.xml' }]],
  },
});
