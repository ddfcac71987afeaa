import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core';
import { LANGUAGES, type Language } from '../src/app/settings.ts';

export { LANGUAGES, type Language };

/** Where pictures of the views are kept. */
export const PICTURES = fileURLToPath(new URL('../../target/screenshots', import.meta.url));

/** Nothing takes this long but on a machine that does much else. */
const PATIENCE_MILLISECONDS = 90_000;

const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-domain-reliability',
];

/** Draws with the processor: as fast on every machine, and with WebGL on those without a graphics card. */
const WITH_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const WITHOUT_WEBGL = ['--disable-gpu', '--disable-3d-apis'];

/** The installed Chromium, with a profile of its own that is thrown away. */
export function launch({ webgl = true }: { webgl?: boolean } = {}): Promise<Browser> {
  const executablePath = execFileSync(fileURLToPath(new URL('../find-chromium', import.meta.url)), {
    encoding: 'utf8',
  }).trim();
  return chromium.launch({ executablePath, args: [...QUIET, ...(webgl ? WITH_WEBGL : WITHOUT_WEBGL)] });
}

export interface Visit extends BrowserContextOptions {
  language?: Language;
  width?: number;
  height?: number;
}

/** A page, and whatever went wrong on it: messages of the console, refused content, requests to elsewhere, answers that are none. */
export interface Watched {
  page: Page;
  /** What went wrong so far; empty when all is well. */
  troubles: string[];
  /** Opens a view and waits until it is there. */
  open(hash: string): Promise<void>;
  close(): Promise<void>;
}

/** A fresh visitor of the desk. Requests to anywhere else are stopped and noted. */
export async function visit(browser: Browser, desk: string, options: Visit = {}): Promise<Watched> {
  const { language = 'en', width = 1280, height = 900, ...more } = options;
  const context = await browser.newContext({
    locale: { ar: 'ar', fr: 'fr-FR', en: 'en-GB' }[language],
    viewport: { width, height },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...more,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  count(page);
  const troubles: string[] = [];
  await context.route('**/*', (route) => {
    const address = route.request().url();
    if (address.startsWith(desk) || address.startsWith('blob:')) {
      return route.continue();
    }
    troubles.push(`asks ${address}`);
    return route.abort();
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      troubles.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) {
      troubles.push(`${response.status()} ${response.url()}`);
    }
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return {
    page,
    troubles,
    async open(hash) {
      await page.goto(desk + hash);
      await settled(page);
    },
    close: () => context.close(),
  };
}

/** Requests that have no answer yet, by page. */
const open = new WeakMap<Page, Set<Request>>();

function count(page: Page): void {
  const asked = new Set<Request>();
  open.set(page, asked);
  page.on('request', (request) => asked.add(request));
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
}

/** Waits until the view has its title, its data and its fonts, and asks for nothing more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  const asked = open.get(page);
  for (let quiet = 0; quiet < 3;) {
    await page.locator('main .status-loading').first().waitFor({ state: 'detached' });
    await page.waitForTimeout(40);
    quiet = asked === undefined || asked.size === 0 ? quiet + 1 : 0;
  }
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
}

/** Keeps a picture of what is shown, by this name. */
export async function picture(page: Page, name: string, fullPage = true): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage, animations: 'disabled' });
}

/** How far the page is wider than its window, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
