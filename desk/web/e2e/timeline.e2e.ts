import { describe, expect, inject, it } from 'vitest';
import { settled, visit } from './browser.ts';

const desk = inject('desk');

/** How many events the span is said to have. */
const TOTAL = '.timeline-head p';

describe('the timeline', () => {
  it('shows a shorter span when an end of it is moved by the keyboard, and the address keeps it', async () => {
    const { page, troubles, open, close } = await visit(desk);
    await open('#/timeline');
    const all = parseInt(await page.locator(TOTAL).innerText(), 10);
    expect(all).toBeGreaterThan(20);
    const start = page.getByRole('slider', { name: 'Start of the span' });
    await start.focus();
    for (let year = 0; year < 8; year += 1) {
      await page.keyboard.press('PageUp');
    }
    await settled(page);
    expect(new URL(page.url()).hash).toMatch(/from=\d{4}-\d{2}-01/);
    const some = parseInt(await page.locator(TOTAL).innerText(), 10);
    expect(some).toBeLessThan(all);
    await page.reload();
    await settled(page);
    expect(parseInt(await page.locator(TOTAL).innerText(), 10)).toBe(some);
    await page.getByRole('button', { name: 'The whole time' }).click();
    await settled(page);
    expect(parseInt(await page.locator(TOTAL).innerText(), 10)).toBe(all);
    expect(troubles).toEqual([]);
    await close();
  });

  it('says the same in a table', async () => {
    const { page, open, close } = await visit(desk);
    await open('#/timeline?from=2021-01-01&to=2023-12-31');
    await page.locator('.timeline-table summary').click();
    const counts = await page.locator('.timeline-table tbody td:nth-child(2)').allInnerTexts();
    const sum = counts.reduce((total, count) => total + Number(count), 0);
    expect(sum).toBe(parseInt(await page.locator(TOTAL).innerText(), 10));
    await close();
  });

  it('names the days that changed something, with their sources', async () => {
    const { page, open, close } = await visit(desk);
    await open('#/timeline?from=2022-01-01&to=2023-12-31');
    const points = page.locator('.points li');
    expect(await points.count()).toBeGreaterThan(0);
    expect(await points.first().getByRole('link').count()).toBeGreaterThan(0);
    await close();
  });
});
