import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
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

/** Nothing but the desk is found, whatever a page asks for. */
function alone(): string {
  const desk = process.env['MARSAD_DESK'];
  const names = ['127.0.0.1', ...(desk === undefined ? [] : [new URL(desk).hostname])];
  return `--host-resolver-rules=MAP * ~NOTFOUND, ${names.map((name) => `EXCLUDE ${name}`).join(', ')}`;
}

/** Draws with the processor, as on machines without a graphics card: WebGL works, but a map takes seconds. */
const WITH_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-gpu-rasterization'];
const WITHOUT_WEBGL = ['--disable-gpu', '--disable-3d-apis'];

/** The installed Chromium, with a profile of its own that is thrown away. */
export function launch({ webgl = false }: { webgl?: boolean } = {}): Promise<Browser> {
  const executablePath = execFileSync(fileURLToPath(new URL('../find-chromium', import.meta.url)), {
    encoding: 'utf8',
  }).trim();
  return chromium.launch({ executablePath, args: [...QUIET, alone(), ...(webgl ? WITH_WEBGL : WITHOUT_WEBGL)] });
}

const running = new Map<boolean, Promise<Browser>>();

/** The browser of all tests of this process; it ends with the process. */
function shared(webgl: boolean): Promise<Browser> {
  const known = running.get(webgl);
  if (known !== undefined) {
    return known;
  }
  const started = launch({ webgl });
  running.set(webgl, started);
  return started;
}

/** Ends what {@link visit} has started. */
export async function leave(): Promise<void> {
  const all = await Promise.all(running.values());
  running.clear();
  await Promise.all(all.map((each) => each.close()));
}

export interface Visit extends BrowserContextOptions {
  language?: Language;
  width?: number;
  height?: number;
  /** Whether the browser has WebGL; without, the map is drawn as lines. */
  webgl?: boolean;
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

const visits = new Set<Watched>();

/** Visitors that have not left. */
export function present(): readonly Watched[] {
  return [...visits];
}

/** A fresh visitor of the desk. Requests to anywhere else find nobody, and are noted. */
export async function visit(desk: string, options: Visit = {}): Promise<Watched> {
  const { language = 'en', width = 1280, height = 900, webgl = false, ...more } = options;
  const browser = await shared(webgl);
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
  context.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(desk) && !address.startsWith('blob:')) {
      troubles.push(`asks ${address}`);
    }
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
  const visitor: Watched = {
    page,
    troubles,
    async open(hash) {
      await page.goto(desk + hash);
      await settled(page);
    },
    async close() {
      visits.delete(visitor);
      await context.close();
    },
  };
  visits.add(visitor);
  return visitor;
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

/** Keeps a picture of what is shown, or of the whole page, by this name. @returns its file */
export async function picture(page: Page, name: string, whole = true): Promise<string> {
  mkdirSync(PICTURES, { recursive: true });
  const path = join(PICTURES, `${name}.png`);
  const session = await page.context().newCDPSession(page);
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  // Half as long as what Playwright makes of it, which presses the picture as small as can be.
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    ...(whole ? { captureBeyondViewport: true, clip: { ...cssContentSize, scale: 1 } } : {}),
  });
  await session.detach();
  writeFileSync(path, data, 'base64');
  return path;
}

/** How far the page is wider than its window, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
