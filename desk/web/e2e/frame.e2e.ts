import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { VIEWS } from '../src/views.ts';
import { overflow, settled, visit } from './browser.ts';

const desk = inject('desk');

const SHOWN = VIEWS.filter((view) => view.group !== null);

describe('the language of a reader', () => {
  it('is the one the browser asks for, until another is chosen', async () => {
    const { page, open, close } = await visit(desk, { language: 'fr' });
    await open('');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');

    await page.getByRole('button', { name: 'العربية' }).click();
    await page.locator('html[lang=ar][dir=rtl]').waitFor();
    expect(await page.getByRole('button', { name: 'العربية' }).getAttribute('aria-pressed')).toBe('true');
    await close();
  });

  it('is kept when the page is loaded again, and on the other views', async () => {
    const { page, open, close } = await visit(desk, { language: 'en' });
    await open('');
    await page.getByRole('button', { name: 'العربية' }).click();
    await page.reload();
    await settled(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    await open('#/event');
    expect(await page.locator('#view-title').innerText()).toMatch(/[\u0600-\u06ff]/);
    await close();
  });

  it('changes without losing what is open', async () => {
    const { page, open, close } = await visit(desk);
    await open('#/map?from=2021-01-01&to=2022-12-31');
    await page.getByRole('button', { name: 'Français' }).click();
    await page.locator('html[lang=fr]').waitFor();
    expect(new URL(page.url()).hash).toBe('#/map?from=2021-01-01&to=2022-12-31');
    await close();
  });

  it('of Arabic has either kind of digits', async () => {
    const { page, open, close } = await visit(desk, { language: 'ar' });
    await open('');
    expect(await page.locator('.masthead-about').innerText()).toMatch(/\d/);
    await page.locator('.more summary').click();
    await page.getByText('١٢٣', { exact: true }).click();
    await expect.poll(() => page.locator('.masthead-about').innerText()).toMatch(/[٠-٩]/);
    expect(await page.locator('.masthead-about').innerText()).not.toMatch(/\d/);
    await close();
  });
});

describe('the keyboard alone', () => {
  it('skips to the content first', async () => {
    const { page, open, close } = await visit(desk);
    await open('');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await close();
  });

  it('opens every view of the navigation, and the focus goes to its title', async () => {
    const { page, troubles, open, close } = await visit(desk);
    await open(`#/${SHOWN.at(-1)?.id ?? ''}`);
    for (const view of SHOWN) {
      await tabTo(page, `.navigation a[href^="#/${view.id}"]`, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL((address) => address.hash.startsWith(`#/${view.id}`));
      await settled(page);
      expect(await page.evaluate(() => document.activeElement?.id), view.id).toBe('view-title');
    }
    expect(troubles).toEqual([]);
    await close();
  });

  it('shows where it is, and a screen reader hears a name, wherever it goes', async () => {
    for (const view of SHOWN) {
      const { page, open, close } = await visit(desk, { webgl: view.id === 'map' });
      await open(`#/${view.id}`);
      expect(await nameless(page), `${view.id}: without a name`).toEqual([]);
      const { steps, unseen } = await unseenFocus(page);
      expect(steps, view.id).toBeGreaterThan(SHOWN.length);
      expect(unseen, `${view.id}: focus not to be seen`).toEqual([]);
      await close();
    }
  });
});

describe('the page', () => {
  it('says so where there is no such view', async () => {
    const { page, close } = await visit(desk);
    await page.goto(`${desk}#/nowhere`);
    await page.getByText('There is no view “nowhere” here.').waitFor();
    await close();
  });

  it('works where the browser keeps nothing for it', async () => {
    const { page, troubles, open, close } = await visit(desk, { language: 'fr' });
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('kept from it', 'SecurityError');
          },
        });
      }
    });
    await open('#/event');
    expect(await page.locator('.event-table tbody tr').count()).toBeGreaterThan(10);
    await page.getByRole('button', { name: 'العربية' }).click();
    await page.locator('html[lang=ar][dir=rtl]').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('keeps light or dark as it was chosen', async () => {
    const { page, open, close } = await visit(desk, { colorScheme: 'light' });
    await open('');
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    const button = page.getByRole('button', { name: /Colours/ });
    await button.click();
    await button.click();
    await page.locator('html[data-theme=dark]').waitFor();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    await settled(page);
    expect(await paper()).toBe(dark);
    await close();
  });

  it('stays readable at twice the size of letters', async () => {
    const { page, open, close } = await visit(desk, { width: 1280 });
    await open('');
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await close();
  });
});

/** Presses Tab, or back, until this element has the focus. */
async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  for (let pressed = 0; pressed < 100; pressed += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) {
      return;
    }
  }
  throw new Error(`${key} does not come to ${selector}`);
}

/** What Tab comes to without the focus being seen there; goes on until it leaves the page, at most 60 steps. */
async function unseenFocus(page: Page): Promise<{ steps: number; unseen: string[] }> {
  const unseen: string[] = [];
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      let element = document.activeElement;
      // A brief is a part of the page with a style of its own: the focus is on a link in it.
      while (element?.shadowRoot?.activeElement) {
        element = element.shadowRoot.activeElement;
      }
      if (element === null || element === document.body || element.hasAttribute('data-met')) {
        return null;
      }
      element.setAttribute('data-met', '');
      // A control that is hidden behind its label is marked on what stands beside it or around it.
      const marked = [element, element.nextElementSibling, element.parentElement].some((each) => {
        const style = each === null ? undefined : getComputedStyle(each);
        return style !== undefined && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
      });
      return { element: element.outerHTML.slice(0, 120), marked };
    });
    if (here === null) {
      return { steps, unseen };
    }
    if (!here.marked) {
      unseen.push(here.element);
    }
  }
  return { steps: 60, unseen };
}

interface Node {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

/** Roles of what can have the focus, but for which screen readers say no name. */
async function nameless(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  return nodes
    .filter((node) => !node.ignored && !['RootWebArea', 'main'].includes(node.role?.value ?? ''))
    .filter((node) =>
      node.properties?.some((property) => property.name === 'focusable' && property.value.value === true),
    )
    .filter((node) => (node.name?.value ?? '').trim() === '')
    .map((node) => node.role?.value ?? 'no role');
}
