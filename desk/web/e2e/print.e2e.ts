import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { VIEWS } from '../src/views.ts';
import { addresses } from './addresses.ts';
import { launch, visit } from './browser.ts';
import { folder } from './program.ts';

const desk = inject('desk');
const own = folder();
let browser: Browser;
let hashes: Map<string, string>;

beforeAll(async () => {
  browser = await launch();
  hashes = new Map((await addresses(desk)).map(({ view, hash }) => [view, hash]));
});
afterAll(async () => {
  await browser?.close();
  own.remove();
});

describe('print', () => {
  it.each(VIEWS.map(({ id }) => id))('of view %s has its content, without what is only for the screen', async (id) => {
    const { page, troubles, open, close } = await visit(browser, desk);
    await open(hashes.get(id) ?? '');
    const title = (await page.locator('#view-title').innerText()).trim();
    await page.emulateMedia({ media: 'print' });
    for (const screen of ['.navigation', '.preferences', '.skip', 'main button']) {
      expect(await page.locator(screen).filter({ visible: true }).count(), screen).toBe(0);
    }
    const file = join(own.path, `${id}.pdf`);
    writeFileSync(file, await page.pdf({ format: 'A4' }));
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    expect(text.replace(/\s+/g, ' ')).toContain(title.replace(/\s+/g, ' '));
    expect(text.replace(/\s+/g, ' ').length).toBeGreaterThan(title.length + 150);
    expect(troubles).toEqual([]);
    await close();
  });
});
