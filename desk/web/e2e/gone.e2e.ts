import { describe, expect, inject, it } from 'vitest';
import { addresses } from './addresses.ts';
import { settled, visit } from './browser.ts';

const desk = inject('desk');

describe('a desk that cannot be reached for a while', () => {
  it('is asked again by every view, for all that it shows, when somebody tries again', async () => {
    const { page, open, close } = await visit(desk);
    const views = [...(await addresses(desk)), { view: 'list of events', hash: '#/event' }];
    for (const { view, hash } of views) {
      await page.route('**/api/v1/**', (route) => route.abort());
      await page.goto('about:blank');
      await open(hash);
      const errors = page.locator('main .status-error');
      await errors.first().waitFor();
      expect(await errors.first().innerText(), view).toContain('The desk cannot be reached.');
      await page.unroute('**/api/v1/**');
      await page.getByRole('button', { name: 'Try again' }).first().click();
      await settled(page);
      await expect.poll(() => errors.count(), { message: view }).toBe(0);
      expect(await page.locator('.masthead').innerText(), view).toContain('Mali');
    }
    await close();
  });
});
