import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGES, settled, visit } from './browser.ts';
import { folder } from './program.ts';

const desk = inject('desk');
const own = folder();

afterAll(() => own.remove());

describe('the brief', () => {
  it.each(LANGUAGES)('is downloaded in %s, as PDF and as HTML', async (language) => {
    const { page, troubles, open, close } = await visit(desk, { language });
    await open('#/brief?area=MLI&month=2023-09');
    expect(await page.locator('.paper').getAttribute('lang')).toBe(language);
    for (const [nth, format] of ['PDF', 'HTML'].entries()) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.brief-download button').nth(nth).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`marsad-mli-2023-09-${language}.${format.toLowerCase()}`);
      const file = join(own.path, download.suggestedFilename());
      await download.saveAs(file);
      const content = readFileSync(file);
      expect(content.length).toBeGreaterThan(2000);
      expect(content.subarray(0, 200).toString('latin1')).toMatch(format === 'PDF' ? /^%PDF-1\./ : /<html[^>]* lang=/);
    }
    expect(troubles).toEqual([]);
    await close();
  });

  it('is said to be made while its forecast is, and comes by itself', async () => {
    const { page, troubles, close } = await visit(desk);
    let asked = 0;
    await page.route('**/api/v1/brief?*', async (route) => {
      asked += 1;
      await (asked === 1
        ? route.fulfill({ status: 202, headers: { 'Retry-After': '1' }, json: { status: 'computing' } })
        : route.continue());
    });
    await page.goto(`${desk}#/brief?area=MLI&month=2023-09`);
    await page.getByText('Forecasts are being computed').first().waitFor();
    await page.locator('.paper h1').waitFor();
    expect(asked).toBeGreaterThan(1);
    expect(troubles).toEqual([]);
    await close();
  });

  it('is of the area and month of the address, in the language that is chosen for it', async () => {
    const { page, open, close } = await visit(desk);
    await open('#/brief?area=MLI&month=2023-09');
    const text = async (): Promise<string> => (await page.locator('.paper .body').innerText()).replace(/\s/g, ' ');
    const english = await text();
    expect(english).toContain('Mali');
    expect(english).toContain('September 2023');
    await page.locator('.brief-tools').getByText('Français', { exact: true }).click();
    await settled(page);
    expect(await text()).toContain('septembre 2023');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(new URL(page.url()).hash).toContain('in=fr');
    await close();
  });
});
