import { beforeAll, describe, expect, inject, it } from 'vitest';
import { someEvent } from './addresses.ts';
import { ask, events, type KnownEvent } from './asking.ts';
import { LANGUAGES, settled, visit } from './browser.ts';

const desk = inject('desk');
let kept: KnownEvent[];
let most: string;

beforeAll(async () => {
  kept = await events(desk);
  most = await someEvent(desk);
});

const at = (id: string): string => `#/event/${encodeURIComponent(id)}`;

describe('one event', () => {
  it('has its accounts side by side in the original words, whatever the language of the page', async () => {
    const { accounts } = await ask<{ accounts: { quotations?: { text: string; language: string }[] }[] }>(
      desk,
      `/events/${most}`,
    );
    const quoted = accounts.flatMap(({ quotations }) => quotations?.slice(0, 1) ?? []);
    expect(quoted.length).toBeGreaterThan(1);
    for (const language of LANGUAGES) {
      const { page, open, close } = await visit(desk, { language });
      await open(at(most));
      const shown = page.locator('.accounts blockquote');
      expect((await shown.allInnerTexts()).length, language).toBeGreaterThanOrEqual(quoted.length);
      for (const { text, language: own } of quoted) {
        const quotation = shown.filter({ hasText: text }).first();
        expect(await quotation.getAttribute('lang'), text).toBe(own);
        expect(await quotation.getAttribute('dir'), text).toBe(own === 'ar' ? 'rtl' : 'ltr');
      }
      await close();
    }
  });

  it('shows at a glance what is disputed and what is not disclosed', async () => {
    const disputed = kept.find((event) => event.disputed.length > 0);
    const undisclosed = kept.find((event) => event.accounts.some((account) => account.undisclosed));
    const { page, open, close } = await visit(desk);
    await open(at(disputed?.id ?? ''));
    expect(await page.locator('.event-facts').innerText()).toContain('disputed');
    expect(await page.locator('.disputes').innerText()).toContain('do not agree');
    await open(at(undisclosed?.id ?? ''));
    expect(await page.locator('.event-facts').innerText()).toContain('undisclosed');
    await close();
  });

  it('can be seen as it was known on an earlier day', async () => {
    const { page, open, close } = await visit(desk);
    await open(at(most));
    const { today } = await ask<{ today: string }>(desk, '/about');
    await page.getByLabel('As known at the end of').fill(today);
    await page.locator('.past').waitFor();
    await settled(page);
    expect(new URL(page.url()).hash).toContain(`as_of=${today}`);
    expect(await page.locator('.accounts blockquote').count()).toBeGreaterThan(0);

    await page.getByLabel('As known at the end of').fill('2001-01-01');
    await page.getByText('Nothing was known of this event').waitFor();
    expect(await page.locator('.accounts').count()).toBe(0);

    await page.getByRole('button', { name: 'Show what is known now' }).click();
    await settled(page);
    expect(new URL(page.url()).hash).not.toContain('as_of');
    expect(await page.locator('.accounts blockquote').count()).toBeGreaterThan(0);
    await close();
  });

  it('tells how it came to be known so', async () => {
    const { page, troubles, open, close } = await visit(desk);
    await open(at(most));
    await page.locator('.history summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('.happenings li').first().waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('that is not there is said not to be', async () => {
    const { page, open, close } = await visit(desk);
    await open(at('no-such-event'));
    await page.getByText('There is no event no-such-event here.').waitFor();
    await close();
  });
});

describe('the list of events', () => {
  it('is narrowed by area, days and type, all of it in the address', async () => {
    const { page, troubles, open, close } = await visit(desk);
    await open('#/event');
    const rows = page.locator('.event-table tbody tr');
    const all = await rows.count();
    await page.getByLabel('Area', { exact: true }).selectOption('BFA');
    await settled(page);
    const some = await rows.count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    const wanted = kept.filter(({ place }) => place?.iso3 === 'BFA').length;
    expect(some).toBe(Math.min(wanted, 50));

    await page.getByLabel('From', { exact: true }).fill('2021-01-01');
    await settled(page);
    expect(await rows.count()).toBeLessThan(some);
    const hash = new URL(page.url()).hash;
    expect(hash).toMatch(/area=BFA.*from=2021-01-01|from=2021-01-01.*area=BFA/);
    const shown = await rows.allInnerTexts();
    await page.reload();
    await settled(page);
    expect(await rows.allInnerTexts()).toEqual(shown);
    expect(troubles).toEqual([]);
    await close();
  });

  it('begins with the newest event, or with the oldest where the address says so', async () => {
    const { page, open, close } = await visit(desk);
    const days = kept.flatMap(({ date }) => (date === null ? [] : [date.from])).sort();
    const first = async (): Promise<string | undefined> => {
      const link = await page.locator('.event-table tbody a[href^="#/event/"]').first().getAttribute('href');
      const id = decodeURIComponent(/^#\/event\/([^?]+)/.exec(link ?? '')?.[1] ?? '');
      return kept.find((event) => event.id === id)?.date?.from;
    };
    await open('#/event');
    expect(await first()).toBe(days.at(-1));
    await open('#/event?order=oldest');
    expect(await first()).toBe(days[0]);
    await close();
  });

  it('leads to an event by the keyboard', async () => {
    const { page, open, close } = await visit(desk);
    await open('#/event');
    await page.locator('.event-table a').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.accounts').waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#\/event\/.+/);
    await close();
  });
});
