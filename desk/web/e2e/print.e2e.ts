import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { VIEWS } from '../src/views.ts';
import { addresses } from './addresses.ts';
import { events } from './asking.ts';
import { visit } from './browser.ts';
import { folder } from './program.ts';

const desk = inject('desk');
const own = folder();
let hashes: Map<string, string>;

beforeAll(async () => {
  hashes = new Map((await addresses(desk)).map(({ view, hash }) => [view, hash]));
});
afterAll(() => own.remove());

/** What of a view is printed, as its reader would print it, in words. */
async function printed(page: Page, name: string): Promise<string> {
  const file = join(own.path, `${name}.pdf`);
  writeFileSync(file, await page.pdf({ format: 'A4' }));
  return plain(execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Buttons that can be told from the words around them, by their frame, their ground, a line or their colour. */
function controls(page: Page): Promise<string[]> {
  return page
    .locator('main button')
    .filter({ visible: true })
    .evaluateAll((buttons) =>
      buttons
        .filter((button) => {
          const style = getComputedStyle(button);
          return (
            style.borderStyle !== 'none' ||
            style.backgroundColor !== 'rgba(0, 0, 0, 0)' ||
            style.backgroundImage !== 'none' ||
            style.boxShadow !== 'none' ||
            style.textDecorationLine !== 'none' ||
            style.color !== getComputedStyle(button.parentElement ?? button).color
          );
        })
        .map((button) => button.outerHTML.slice(0, 120)),
    );
}

describe('print', () => {
  it.each(VIEWS.map(({ id }) => id))('of view %s has its content, without what is only for the screen', async (id) => {
    const { page, troubles, open, close } = await visit(desk, { webgl: id === 'map' });
    await open(hashes.get(id) ?? '');
    // A brief is printed alone; it has a title of its own.
    const title = plain(await page.locator(id === 'brief' ? '.paper h1' : '#view-title').innerText());
    const text = await printed(page, id);
    expect(text).toContain(title);
    expect(text.length).toBeGreaterThan(title.length + 150);

    await page.emulateMedia({ media: 'print' });
    for (const screen of ['.navigation', '.preferences', '.skip', 'main .button', 'main summary']) {
      expect(await page.locator(screen).filter({ visible: true }).count(), screen).toBe(0);
    }
    // Names and dates that can be chosen on the screen are words on paper.
    expect(await controls(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('of the timeline has every event of its days, not only those in sight', async () => {
    const { page, open, close } = await visit(desk);
    await open('#/timeline');
    const dated = (await events(desk)).filter(({ date }) => date !== null);
    const rows = page.locator('.virtual-row');
    expect(await rows.count()).toBeLessThan(dated.length);
    const text = await printed(page, 'whole-timeline');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => rows.count()).toBe(dated.length);
    for (const title of await rows.locator('h3').allInnerTexts()) {
      expect(text).toContain(plain(title));
    }
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => rows.count()).toBeLessThan(dated.length);
    await close();
  });

  it('of the brief is the two pages that it has', async () => {
    const { page, open, close } = await visit(desk);
    await open('#/brief?area=MLI&month=2023-09');
    await printed(page, 'two-pages');
    const about = execFileSync('pdfinfo', [join(own.path, 'two-pages.pdf')], { encoding: 'utf8' });
    expect(about).toMatch(/^Pages:\s+2$/m);
    await close();
  });
});
