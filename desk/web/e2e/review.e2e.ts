import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ask } from './asking.ts';
import { picture, settled, visit } from './browser.ts';
import { folder, serve, type Served } from './program.ts';

const own = folder();
let desk: Served;

beforeAll(async () => {
  copyFileSync(inject('store'), join(own.path, 'marsad.db'));
  desk = await serve(join(own.path, 'marsad.db'), { briefly: true });
});
afterAll(async () => {
  await desk?.stop();
  own.remove();
});

const WAITING = '.queue-list > li';

async function waiting(): Promise<number> {
  const { counts } = await ask<{ counts: Record<string, number> }>(desk.address, '/review');
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

describe('the queue of what waits for a person', () => {
  it('is moved through and decided about with the keyboard alone; the decision stays with its reason', async () => {
    const before = await waiting();
    expect(before).toBeGreaterThan(2);
    const { page, troubles, open, close } = await visit(desk.address);
    await open('#/review?kind=doubt');
    const entries = page.locator(WAITING);
    const shown = await entries.count();
    const selected = (): Promise<string> => page.locator(`${WAITING}[aria-selected=true]`).innerText();
    const first = await selected();
    await page.keyboard.press('j');
    await expect.poll(selected).not.toBe(first);
    await page.keyboard.press('k');
    await expect.poll(selected).toBe(first);

    await page.keyboard.press('a');
    await page.keyboard.type('two places – مكانان مختلفان');
    await picture(page, 'review-en-deciding');
    await page.keyboard.press('Enter');
    await expect.poll(() => entries.count()).toBe(shown - 1);
    await settled(page);
    await expect.poll(waiting).toBe(before - 1);
    await page.reload();
    await settled(page);
    expect(await entries.count()).toBe(shown - 1);
    expect(troubles).toEqual([]);
    await close();
  });

  it('has again what was decided once the decision is taken back, with a reason of its own', async () => {
    const before = await waiting();
    const { page, troubles, open, close } = await visit(desk.address);
    await open('#/review?kind=doubt');
    const entries = page.locator(WAITING);
    const shown = await entries.count();
    const first = await entries.first().innerText();
    await page.keyboard.press('a');
    await page.keyboard.type('two places');
    await page.keyboard.press('Enter');
    await page.getByText('Kept last: Accept as it is').waitFor();
    await expect.poll(waiting).toBe(before - 1);

    await page.keyboard.press('u');
    await page.keyboard.type('pressed by mistake');
    await page.keyboard.press('Enter');
    await expect.poll(waiting).toBe(before);
    await settled(page);
    await expect.poll(() => entries.count()).toBe(shown);
    expect(await page.locator(`${WAITING}[aria-selected=true]`).innerText()).toBe(first);
    expect(await page.getByText('Kept last:').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  it('shows again what the desk did not keep, with the reason that was given', async () => {
    const { page, open, close } = await visit(desk.address);
    await open('#/review?kind=doubt');
    const shown = await page.locator(WAITING).count();
    await page.route('**/api/v1/review/decisions', (route) => route.abort());
    await page.keyboard.press('a');
    await page.keyboard.type('looked at');
    await page.keyboard.press('Enter');
    await page.getByText('This was not kept.').first().waitFor();
    expect(await page.locator(WAITING).count()).toBe(shown);
    expect(await page.getByLabel('Reason (required)').inputValue()).toBe('looked at');
    await page.unroute('**/api/v1/review/decisions');
    await page.getByLabel('Reason (required)').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(WAITING).count()).toBe(shown - 1);
    await close();
  });

  it('tells its keys', async () => {
    const { page, open, close } = await visit(desk.address);
    await open('#/review');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').innerText()).toContain('accept as it is');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await close();
  });
});
