import { afterEach } from 'vitest';
import { picture, present } from './browser.ts';

/** What a test leaves behind: where it failed, a picture of each page and what went wrong on it are kept. */
afterEach(async ({ task }) => {
  for (const [nth, { page, troubles, close }] of present().entries()) {
    if (task.result?.state === 'fail') {
      const name = `failed-${task.fullTestName.replace(/[^\p{L}\p{N}]+/gu, '-')}${nth === 0 ? '' : `-${nth + 1}`}`;
      const kept = await picture(page, name).catch((error: unknown) => `no picture: ${String(error)}`);
      console.error([`${task.fullTestName}: at ${page.url()}`, kept, ...troubles].join('\n  '));
    }
    await close();
  }
});
