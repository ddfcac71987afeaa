import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { picture, settled, visit } from './browser.ts';
import { someEvent } from './addresses.ts';
import { barriers } from './axe.ts';
import { folder, marsad, serve, type Served } from './program.ts';

const own = folder();
const store = join(own.path, 'marsad.db');

beforeAll(async () => {
  copyFileSync(inject('store'), store);
});
afterAll(() => own.remove());

describe('a desk that asks for keys', () => {
  let desk: Served;
  let key: string;
  beforeAll(async () => {
    key = marsad('key', 'add', 'amina', '--role', 'reader', '--store', store).trim();
    desk = await serve(store, { options: ['--keys'], briefly: true });
  });
  afterAll(() => desk?.stop());

  it('shows nothing without one, and opens with it', async () => {
    const { page, troubles, close } = await visit(desk.address);
    await page.goto(`${desk.address}#/event`);
    const dialog = page.getByRole('dialog', { name: 'Sign in' });
    await dialog.waitFor();
    expect(await page.locator('.event-table').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('key');
    await picture(page, 'sign-in-en', false);
    expect(await barriers(page)).toEqual([]);

    await page.keyboard.type('not a key');
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').waitFor();

    await page.getByLabel('Key').fill(key);
    await page.keyboard.press('Enter');
    await page.locator('.event-table').waitFor();
    await settled(page);
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.locator('.event-table tbody tr').count()).toBeGreaterThan(10);
    const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    expect(kept, 'the key outlives the tab').not.toContain(key);
    expect(page.url()).not.toContain(key);
    expect(troubles.filter((trouble) => !trouble.includes('401'))).toEqual([]);
    await close();
  });

  it('asks again in another tab', async () => {
    const { page, close } = await visit(desk.address);
    await page.goto(desk.address);
    await page.getByRole('dialog', { name: 'Sign in' }).waitFor();
    await close();
  });
});

describe('a desk for everybody', () => {
  let desk: Served;
  beforeAll(async () => {
    desk = await serve(store, { options: ['--anonymous'], briefly: true });
  });
  afterAll(() => desk?.stop());

  it('has no view of raw reports in its navigation, and quotes none', async () => {
    const { page, troubles, open, close } = await visit(desk.address);
    await open('#/event');
    const links = await page
      .locator('.navigation a')
      .evaluateAll((each) => each.map((link) => link.getAttribute('href')));
    expect(links).toContain('#/map');
    for (const hidden of ['search', 'read', 'review']) {
      expect(links).not.toContain(`#/${hidden}`);
    }
    const [first] = await page.locator('.event-table a').all();
    await first?.click();
    await settled(page);
    expect(await page.locator('blockquote').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });
});

describe('a desk that stops', () => {
  it('is said not to be reached, and is asked again when somebody wants to', async () => {
    const copy = join(own.path, 'copy.db');
    copyFileSync(store, copy);
    const before = await serve(copy, { briefly: true });
    const { page, open, close } = await visit(before.address);
    try {
      await open(`#/event/${encodeURIComponent(await someEvent(before.address))}`);
    } finally {
      await before.stop();
    }
    await page.getByLabel('As known at the end of').fill('2001-01-01');
    await page.locator('.status-error').filter({ hasText: 'The desk cannot be reached' }).first().waitFor();

    const again = await serve(copy, { port: Number(new URL(before.address).port), briefly: true });
    try {
      await page.getByRole('button', { name: 'Try again' }).first().click();
      await page.getByText('Nothing was known of this event').waitFor();
      expect(await page.locator('.status-error').count()).toBe(0);
    } finally {
      await again.stop();
    }
    await close();
  });
});
