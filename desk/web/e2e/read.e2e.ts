import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ask } from './asking.ts';
import { picture, settled, visit } from './browser.ts';
import { ROOT } from './program.ts';

const desk = inject('desk');

/** What a sample says, without the lines about it. */
function sample(name: string): string {
  return readFileSync(join(ROOT, 'samples', `${name}.txt`), 'utf8')
    .split(/\n\s*\n/)
    .slice(1)
    .join('\n\n')
    .trim();
}

const MARKS = '.report-text mark';

describe('a report', () => {
  it.each(['ar01', 'fr01', 'en01'])(
    'that is pasted (%s) is marked where its statements are, and nothing is kept',
    async (name) => {
      const before = (await ask<{ store: { reports: number } }>(desk, '/about')).store.reports;
      const { page, troubles, open, close } = await visit(desk);
      await open('#/read');
      const text = `${sample(name)}\n\n${name} ${Date.now()}`;
      await page.getByLabel('Text', { exact: true }).fill(text);
      await page.getByRole('button', { name: 'Read it' }).focus();
      await page.keyboard.press('Enter');
      await page.locator(MARKS).first().waitFor();
      await settled(page);
      expect(await page.locator('.entry').count()).toBeGreaterThan(2);
      expect(await page.locator('.report-text').getAttribute('lang')).toBe(name.slice(0, 2));
      expect(await page.locator('.report-text').getAttribute('dir')).toBe(name.startsWith('ar') ? 'rtl' : 'ltr');
      const marked = await page.locator(MARKS).evaluateAll((marks) =>
        marks.map((mark) =>
          [...mark.childNodes]
            .filter((node) => node.nodeType === 3)
            .map((node) => node.textContent)
            .join(''),
        ),
      );
      for (const words of marked) {
        expect(text).toContain(words);
      }
      await picture(page, `read-${name}`);
      expect((await ask<{ store: { reports: number } }>(desk, '/about')).store.reports).toBe(before);
      expect(troubles).toEqual([]);
      await close();
    },
  );

  it('shows the words of the statement that has the focus', async () => {
    const { page, open, close } = await visit(desk);
    await open('#/read');
    await page.getByLabel('Text', { exact: true }).fill(sample('en01'));
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator(MARKS).first().waitFor();
    await page.locator('.entry').last().focus();
    await expect.poll(() => page.locator(`${MARKS}.lit`).count()).toBeGreaterThan(0);
    await close();
  });

  it('that is dropped as a file is read', async () => {
    const { page, troubles, open, close } = await visit(desk);
    await open('#/read');
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'rapport – تقرير.txt', { type: 'text/plain' }));
      return transfer;
    }, sample('fr03'));
    await page.dispatchEvent('.read-form', 'drop', { dataTransfer: data });
    await page.getByText('rapport – تقرير.txt').waitFor();
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator(MARKS).first().waitFor();
    expect(await page.locator('.report-text').getAttribute('lang')).toBe('fr');
    expect(troubles).toEqual([]);
    await close();
  });

  it('that cannot be read is said not to be', async () => {
    const { page, open, close } = await visit(desk);
    await open('#/read');
    await page.locator('input[type=file]').setInputFiles({
      name: 'broken.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\nthis is none'),
    });
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('This could not be read.').waitFor();
    await close();
  });
});

const ATTACKS = {
  en: 'Gunmen killed 12 soldiers in Gao on 3 May 2023 <script>globalThis.harmed = true</script>, the army said. <img src=x onerror="globalThis.harmed = true">',
  fr: 'Des hommes armés ont tué 12 soldats à Gao le 3 mai 2023 <script>globalThis.harmed = true</script>, selon l’armée. <img src=x onerror="globalThis.harmed = true"> <svg onload="globalThis.harmed = true">',
  ar: 'قتل مسلحون 12 جنديا في غاو في 3 مايو 2023 <script>globalThis.harmed = true</script> حسب الجيش. <img src=x onerror="globalThis.harmed = true"> <a href="javascript:globalThis.harmed = true">هنا</a>',
};

describe('markup in a report', () => {
  it.each(Object.entries(ATTACKS))('stays text (%s)', async (language, text) => {
    const { page, troubles, open, close } = await visit(desk);
    await open('#/read');
    await page.getByLabel('Text', { exact: true }).fill(text);
    await page.getByLabel('Title, if there is one').fill(`<img src=x onerror="globalThis.harmed = true"> ${language}`);
    await page.locator('.read-known select').selectOption(language);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator(MARKS).first().waitFor();
    await settled(page);
    const shown = await page.locator('.report-text').innerText();
    expect(shown).toContain('<script>globalThis.harmed = true</script>');
    expect(shown).toContain('onerror="globalThis.harmed = true"');
    expect(await page.locator('main script, main img, main svg[onload], main a[href^=javascript]').count()).toBe(0);
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
    expect(troubles).toEqual([]);
    await close();
  });
});
