import { readdirSync } from 'node:fs';
import { get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, inject, it } from 'vitest';

const desk = inject('desk');
const BUILT = fileURLToPath(new URL('../dist/assets', import.meta.url));
const MOST_KB = 700;

/** What the desk sends of a file to a browser that unpacks gzip, in bytes. */
function sent(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(desk + path, { headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () =>
        answer.statusCode === 200 && answer.headers['content-encoding'] === 'gzip'
          ? resolve(bytes)
          : reject(new Error(`${path}: ${answer.statusCode} ${answer.headers['content-encoding'] ?? 'not packed'}`)),
      );
    }).on('error', reject);
  });
}

it(`all code of the page, of every view and language, is at most ${MOST_KB} kB as it is sent`, async () => {
  const code = readdirSync(BUILT).filter((file) => /\.(m?js|css)$/.test(file));
  expect(code.length).toBeGreaterThan(3);
  const bytes = await Promise.all(code.map((file) => sent(`assets/${file}`)));
  const kilobytes = bytes.reduce((sum, each) => sum + each, 0) / 1000;
  console.log(`page code: ${kilobytes.toFixed(0)} kB in ${code.length} files`);
  expect(kilobytes).toBeLessThanOrEqual(MOST_KB);
});
