import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { someEvent } from './addresses.ts';
import { type Language, leave, settled, visit } from './browser.ts';
import { folder, ingest, ROOT, serve } from './program.ts';

/** Makes the pictures of the README anew, on a desk with the samples. */
const MOST_KB = 200;
const IMAGES = join(ROOT, 'docs', 'images');

const { path, remove } = folder();
const store = join(path, 'marsad.db');
ingest(store);
const desk = await serve(store);

async function take(name: string, language: Language, hash: string, height = 800): Promise<void> {
  const { page, troubles, open, close } = await visit(desk.address, {
    language,
    width: 1200,
    height,
    webgl: true,
  });
  await open(hash);
  await settled(page);
  const file = join(IMAGES, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  await close();
  const kilobytes = statSync(file).size / 1000;
  console.log(`${name}.png ${kilobytes.toFixed(0)} kB`);
  if (troubles.length > 0 || kilobytes > MOST_KB) {
    throw new Error([...troubles, `${kilobytes} kB of at most ${MOST_KB}`].join('\n'));
  }
}

try {
  mkdirSync(IMAGES, { recursive: true });
  await take('map', 'en', '#/map?month=2023-09');
  await take('event', 'fr', `#/event/${encodeURIComponent(await someEvent(desk.address))}`);
  await take('timeline', 'ar', '#/timeline?from=2015-01-01&to=2023-12-31');
  // Its outlook is computed when somebody asks for it first.
  await fetch(`${desk.address}api/v1/brief?area=MLI&month=2023-09&language=en&format=html`);
  await take('brief', 'en', '#/brief?area=MLI&month=2023-09', 1000);
} finally {
  await leave();
  await desk.stop();
  remove();
}
