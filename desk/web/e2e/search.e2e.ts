import { describe, expect, inject, it } from 'vitest';
import { settled, visit } from './browser.ts';

const desk = inject('desk');

describe('search', () => {
  it('finds a name in every script it is written in', async () => {
    const { page, troubles, open, close } = await visit(desk, { language: 'fr' });
    await open('#/search');
    await page.keyboard.press('/');
    await page.keyboard.type('Tombouctou');
    await page.keyboard.press('Enter');
    await page.locator('.found-report').first().waitFor();
    await settled(page);
    expect(new URL(page.url()).hash).toContain('q=Tombouctou');
    const marked = await page.locator('.found-report mark').allInnerTexts();
    expect(marked.join(' ')).toMatch(/تنبكتو|تمبكتو|تومبوكتو/);
    expect(marked.join(' ')).toMatch(/Tombouctou|Timbuktu/);
    const arabic = page.locator('.found-report blockquote[lang=ar]').first();
    expect(await arabic.getAttribute('dir')).toBe('rtl');
    expect(troubles).toEqual([]);

    const before = await page.locator('.found-report h3').allInnerTexts();
    await page.reload();
    await settled(page);
    expect(await page.locator('.found-report h3').allInnerTexts()).toEqual(before);
    await close();
  });

  it('finds the same from either script', async () => {
    const { page, open, close } = await visit(desk, { language: 'ar' });
    await open(`#/search?q=${encodeURIComponent('غاو')}`);
    const arabic = (await page.locator('.found-report h3').allInnerTexts()).sort();
    await open('#/search?q=Gao');
    expect((await page.locator('.found-report h3').allInnerTexts()).sort()).toEqual(arabic);
    expect(arabic.length).toBeGreaterThan(1);
    await close();
  });

  it('leads to the report and to the events told there', async () => {
    const { page, open, close } = await visit(desk);
    await open('#/search?q=JNIM');
    expect(await page.locator('.found-events a').count()).toBeGreaterThan(0);
    await page.locator('.found-events a').first().click();
    await page.locator('.accounts').waitFor();
    await page.goBack();
    await settled(page);
    await page.locator('.found-report h3 a').first().click();
    await settled(page);
    expect(new URL(page.url()).hash).toMatch(/^#\/read\/.+/);
    await close();
  });

  it('is a step of the way back', async () => {
    const { page, open, close } = await visit(desk);
    await open('#/search?q=Gao');
    const before = await page.locator('.found-report h3').allInnerTexts();
    await page.getByRole('searchbox').fill('Tombouctou');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=Tombouctou/);
    await settled(page);
    expect(await page.locator('.found-report h3').allInnerTexts()).not.toEqual(before);
    await page.goBack();
    await page.waitForURL(/q=Gao/);
    await settled(page);
    expect(await page.locator('.found-report h3').allInnerTexts()).toEqual(before);
    expect(await page.getByRole('searchbox').inputValue()).toBe('Gao');
    await close();
  });

  it('says so when nothing is found', async () => {
    const { page, troubles, open, close } = await visit(desk);
    await open('#/search?q=xyzzyplugh');
    await page.getByText('Nothing was found.').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });
});
