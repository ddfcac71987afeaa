import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch } from './browser.ts';
import { folder, ingest, serve } from './program.ts';

/**
 * Prints how long a first visitor waits until the first page can be used, and what is sent for it. Each run is somebody new,
 * with nothing kept from before. Usable is: the view has its title and its data, none of it is loading, and the page has
 * answered a frame after that.
 */
const RUNS = Number(process.argv[2] ?? 9);

interface Run {
  usable: number;
  painted: number;
  kilobytes: number;
}

async function run(browser: Browser, address: string): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = (): void => {
      const main = document.querySelector('main');
      if (main?.querySelector('h1') && !main.querySelector('.status-loading')) {
        requestAnimationFrame(() => performance.mark('usable'));
      } else {
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
  });
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
  const found = await page.evaluate(() => ({
    usable: performance.getEntriesByName('usable')[0]?.startTime ?? NaN,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    kilobytes:
      [...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')]
        .map((entry) => (entry as PerformanceResourceTiming).transferSize)
        .reduce((sum, each) => sum + each, 0) / 1000,
  }));
  await context.close();
  return found;
}

function told(name: string, values: number[], unit: string): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.ceil(share * sorted.length) - 1] ?? NaN).toFixed(0);
  return `${name.padEnd(16)} median ${at(0.5)} ${unit}, slowest ${at(1)} ${unit}`;
}

const { path, remove } = folder();
const store = join(path, 'marsad.db');
ingest(store);
const desk = await serve(store);
const browser = await launch({ webgl: true });
try {
  const first = await run(browser, desk.address);
  console.log(`the desk has just started: usable after ${first.usable.toFixed(0)} ms`);
  const runs: Run[] = [];
  for (let each = 0; each < RUNS; each += 1) {
    runs.push(await run(browser, desk.address));
  }
  console.log(`then ${RUNS} first visits:`);
  console.log(
    told(
      'first usable',
      runs.map(({ usable }) => usable),
      'ms',
    ),
  );
  console.log(
    told(
      'first painted',
      runs.map(({ painted }) => painted),
      'ms',
    ),
  );
  console.log(
    told(
      'sent',
      runs.map(({ kilobytes }) => kilobytes),
      'kB',
    ),
  );
} finally {
  await browser.close();
  await desk.stop();
  remove();
}
