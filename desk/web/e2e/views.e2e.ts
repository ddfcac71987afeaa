import { beforeAll, describe, expect, inject, it } from 'vitest';
import { VIEWS } from '../src/views.ts';
import { addresses } from './addresses.ts';
import { barriers, COLOURS } from './axe.ts';
import { LANGUAGES, overflow, picture, settled, visit } from './browser.ts';

const desk = inject('desk');
let hashes: Map<string, string>;

beforeAll(async () => {
  hashes = new Map((await addresses(desk)).map(({ view, hash }) => [view, hash]));
});

const CASES = VIEWS.flatMap(({ id }) => LANGUAGES.map((language) => ({ id, language })));

describe.each(CASES)('view $id in $language', ({ id, language }) => {
  it('is readable by everyone, asks nobody else and complains of nothing', async () => {
    const { page, troubles, open, close } = await visit(desk, { language, webgl: id === 'map' });
    await open(hashes.get(id) ?? '');

    const root = page.locator('html');
    expect.soft(await root.getAttribute('lang')).toBe(language);
    expect.soft(await root.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect.soft(await page.evaluate(() => document.querySelectorAll('h1').length), 'one title').toBe(1);
    expect.soft(await page.title()).toContain((await page.locator('#view-title').innerText()).trim());
    expect
      .soft(await page.locator(`.navigation a[href^="#/${id}"][aria-current=page]`).count())
      .toBe(VIEWS.find((view) => view.id === id)?.group === null ? 0 : 1);
    // A message that is missing shows its key, a value that is missing the name of none.
    expect
      .soft(await page.locator('body').innerText())
      .not.toMatch(
        new RegExp(
          `\\b(app|words|${VIEWS.map((view) => view.id).join('|')})\\.[a-z]\\w+(\\.\\w+)*\\b|\\bundefined\\b|\\bNaN\\b|\\[object`,
        ),
      );
    if (language === 'ar') {
      expect.soft(await page.locator('#view-title').innerText()).toMatch(/[\u0600-\u06ff]/);
    }
    expect.soft(await overflow(page), 'wider than 1280 px').toBeLessThanOrEqual(0);
    await picture(page, `${id}-${language}`);
    expect.soft(await barriers(page), 'light').toEqual([]);

    // Colours are the same in every language.
    if (language === 'en') {
      await page.emulateMedia({ colorScheme: 'dark' });
      await settled(page);
      await picture(page, `${id}-${language}-dark`);
      expect.soft(await barriers(page, COLOURS), 'dark').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }

    await page.setViewportSize({ width: 360, height: 740 });
    await settled(page);
    await picture(page, `${id}-${language}-narrow`);
    expect.soft(await overflow(page), 'wider than 360 px').toBeLessThanOrEqual(0);

    expect.soft(troubles).toEqual([]);
    await close();
  });
});
