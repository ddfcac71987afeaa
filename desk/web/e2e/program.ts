import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    desk: string;
    /** The ledger of the samples that it serves, to be copied. */
    store: string;
  }
}

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The program as Maven packed it where MARSAD_JAR names it, else the launcher, which builds what has changed. */
export function program(): [string, string[]] {
  const jar = process.env['MARSAD_JAR'];
  if (jar === undefined) {
    return [join(ROOT, 'marsad'), []];
  }
  const home = process.env['JAVA_HOME'];
  return [home === undefined ? 'java' : join(home, 'bin', 'java'), ['-Xmx1g', '-Dstderr.encoding=UTF-8', '-jar', jar]];
}

/** For what does not run long enough to be worth compiling well: it takes half as much of the processor. */
const BRIEFLY = { ...process.env, JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1' };

/** Runs a command to its end. @returns what it prints */
export function marsad(...words: string[]): string {
  const [command, before] = program();
  return execFileSync(command, [...before, ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: BRIEFLY,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Makes a ledger of the samples. */
export function ingest(store: string): void {
  marsad('ingest', '--quiet', '--store', store, join(ROOT, 'samples'));
}

/** A folder that is gone after the tests of this file. */
export function folder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'marsad-page-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A started desk. */
export interface Served {
  address: string;
  stop(): Promise<void>;
}

/** Starts `marsad serve`, on a free port unless one is given, and waits until it says where the page is. */
export async function serve(
  store: string,
  { options = [], port = 0, briefly = false }: { options?: string[]; port?: number; briefly?: boolean } = {},
): Promise<Served> {
  const [command, before] = program();
  const child = spawn(command, [...before, 'serve', '--store', store, '--port', String(port), ...options], {
    cwd: ROOT,
    env: briefly ? BRIEFLY : process.env,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  return { address: await told(child), stop: () => stop(child) };
}

function told(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /the page is at (http:\S+)/.exec(said)?.[1];
      if (address !== undefined) {
        resolve(address);
      }
    });
    child.on('exit', (code) => reject(new Error(`marsad serve ended with ${code}:\n${said}`)));
    child.on('error', reject);
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) {
      resolve();
      return;
    }
    child.on('exit', () => resolve());
    child.kill();
  });
}

/** Forecasts take seconds when they are asked for first: they are made while tests run that need none. */
async function prepare(desk: string): Promise<void> {
  for (const path of ['brief', 'brief?area=MLI&month=2023-09', 'forecasts?unit=admin1&kind=state-based']) {
    const answer = await fetch(`${desk}api/v1/${path}`);
    if (!answer.ok) {
      throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    }
  }
}

/** One desk with the samples for all tests that change nothing of it: started here, or the one that MARSAD_DESK names. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { path, remove } = folder();
  const store = join(path, 'marsad.db');
  ingest(store);
  const before = join(path, 'before.db');
  copyFileSync(store, before);
  project.provide('store', before);
  const running = process.env['MARSAD_DESK'];
  if (running !== undefined) {
    project.provide('desk', running);
    return () => Promise.resolve(remove());
  }
  const desk = await serve(store, { briefly: true });
  await prepare(desk.address);
  project.provide('desk', desk.address);
  return async () => {
    await desk.stop();
    remove();
  };
}
