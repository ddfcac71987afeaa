import { beforeAll, describe, expect, inject, it } from 'vitest';
import { events, type KnownEvent } from './asking.ts';
import { picture, settled, visit } from './browser.ts';

const desk = inject('desk');
let kept: KnownEvent[];
/** A month with events, and the one before it. */
let month: string;

beforeAll(async () => {
  kept = await events(desk);
  const counts = new Map<string, number>();
  for (const { date } of kept) {
    if (date !== null && date.from.slice(0, 7) === date.to.slice(0, 7)) {
      const of = date.from.slice(0, 7);
      counts.set(of, (counts.get(of) ?? 0) + 1);
    }
  }
  month = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
});

const LISTED = '.map-list .event-item';

describe('the map', () => {
  it('lists the events of its month beside it, and draws as many', async () => {
    const { page, troubles, open, close } = await visit(desk, { webgl: true });
    await open(`#/map?month=${month}`);
    const within = kept.filter(
      ({ date }) => date !== null && date.from.slice(0, 7) <= month && date.to.slice(0, 7) >= month,
    );
    expect(await page.locator(LISTED).count()).toBe(within.length);
    expect(troubles).toEqual([]);
    await close();
  });

  it('shows another month when the slider is moved by the keyboard, and the address keeps it', async () => {
    const { page, open, close } = await visit(desk);
    await open(`#/map?month=${month}`);
    const before = await page.locator(LISTED).allInnerTexts();
    const now = await page.locator('.months-now').innerText();
    await page.getByRole('slider', { name: 'Month' }).focus();
    await page.keyboard.press('ArrowLeft');
    await settled(page);
    expect(await page.locator('.months-now').innerText()).not.toBe(now);
    expect(await page.locator(LISTED).allInnerTexts()).not.toEqual(before);

    const kept = new URL(page.url()).hash;
    expect(kept).not.toContain(month);
    await page.reload();
    await settled(page);
    expect(new URL(page.url()).hash).toBe(kept);
    await page.getByRole('button', { name: 'Month after' }).click();
    await settled(page);
    expect(await page.locator(LISTED).allInnerTexts()).toEqual(before);
    await close();
  });

  it('plays through the months, and stops', async () => {
    const { page, open, close } = await visit(desk, { webgl: true });
    await open('#/map?month=2020-01&shade=none&events=no');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => page.locator('.months-now').innerText(), { timeout: 10_000 }).toBe('March 2020');
    await page.getByRole('button', { name: 'Pause' }).click();
    expect(await page.getByRole('button', { name: 'Play' }).count()).toBe(1);
    await close();
  });

  it('shows one country alone when it is chosen, on the other views too', async () => {
    const { page, open, close } = await visit(desk);
    await open(`#/map?month=${month}`);
    await page.getByLabel('Area', { exact: true }).selectOption('MLI');
    await settled(page);
    expect(new URL(page.url()).hash).toContain('area=MLI');
    await page.getByText('Areas', { exact: true }).click();
    const areas = (await page.locator('.map-table th').allInnerTexts()).map((name) => name.trim());
    expect(areas.length).toBeGreaterThan(3);
    expect(areas.join(' ')).toMatch(/Mopti|Gao/);
    expect(areas.join(' ')).not.toMatch(/Sahel|Tillab/);
    for (const link of await page.locator('.navigation a').all()) {
      expect(await link.getAttribute('href')).toContain('area=MLI');
    }
    await close();
  });

  it('calls a forecast what it is', async () => {
    const { page, troubles, open, close } = await visit(desk, { webgl: true });
    await open('#/map?shade=forecast');
    await page.locator('.map-side').getByText('model output').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('shows where forces are, when asked', async () => {
    const { page, troubles, open, close } = await visit(desk, { webgl: true });
    await open('#/map?month=2022-06&shade=none');
    await page.getByLabel('Presence of forces').check();
    await settled(page);
    expect(new URL(page.url()).hash).toContain('forces=yes');
    await page.getByText('Forces', { exact: true }).click();
    expect(await page.locator('.map-list li').count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
    await close();
  });
});

describe('the map without WebGL', () => {
  it('is drawn as lines, with the same events, areas and names', async () => {
    const { page, troubles, open, close } = await visit(desk);
    await open(`#/map?month=${month}`);
    expect(await page.locator('canvas').count()).toBe(0);
    const map = page.locator('.map-screen svg[role=img]');
    expect(await map.getAttribute('aria-label')).toMatch(/^Map: .*event/);
    expect(await map.locator('.svgmap-unit').count()).toBeGreaterThan(20);
    expect(await map.locator('.svgmap-name').allTextContents()).toContain('Niger');
    const drawn = (await map.locator('.svgmap-event').count()) + (await map.locator('.svgmap-vague').count());
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThanOrEqual(await page.locator(LISTED).count());
    await picture(page, 'map-en-without-webgl');
    expect(troubles).toEqual([]);
    await close();
  });

  it('draws an event as an area where only the area is known', async () => {
    const vague = kept.find(
      ({ date, place }) => date?.precision === 'day' && place !== null && !['exact', 'near'].includes(place.precision),
    );
    expect(vague, 'an event of the samples with a place that is no point').toBeDefined();
    const { page, open, close } = await visit(desk);
    await open(`#/map?month=${vague?.date?.from.slice(0, 7)}`);
    expect(await page.locator('.map-screen .svgmap-vague').count()).toBeGreaterThan(0);
    expect(await page.locator('.map-screen .svgmap-vague title').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('somewhere in')]),
    );
    await close();
  });

  it('can be made larger by the keyboard', async () => {
    const { page, open, close } = await visit(desk);
    await open('#/map');
    const map = page.locator('.map-screen svg[role=img]');
    const whole = await map.getAttribute('viewBox');
    await page.getByRole('button', { name: 'Zoom in' }).focus();
    await page.keyboard.press('Enter');
    expect(await map.getAttribute('viewBox')).not.toBe(whole);
    await close();
  });
});
