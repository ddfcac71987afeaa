import { useEffect, useRef } from 'preact/hooks';
import { adapted, type Clean, clean, split } from './clean.ts';

/** On a telephone, columns are as wide as their words, and words stay whole. */
const NARROW = `@media screen and (max-width: 800px) {
  table { table-layout: auto; font-size: 0.76em; }
  col { width: auto !important; }
  th, td { overflow-wrap: normal; hyphens: auto; padding-inline: 0.15em; }
  th a { display: block; }
}`;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * A brief as it is printed, in a part of the page with a style of its own. It is not put in as markup: what may be shown is made anew,
 * element by element.
 */
export function Paper({ html, language, label }: { html: string; language: string; label: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (element === null) {
      return;
    }
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const { markup, css } = split(html);
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${adapted(css)}\n${NARROW}`);
    root.adoptedStyleSheets = [sheet];
    const body = document.createElement('div');
    body.className = 'body';
    body.append(...[...parsed.body.childNodes].flatMap((child) => clean(child)).map(made));
    root.replaceChildren(body);
    const follow = (event: Event): void => {
      const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
      const name = link?.getAttribute('href')?.slice(1);
      if (name === undefined) {
        return;
      }
      // The page's own address says which view is open, so that a place in the brief cannot be in it.
      event.preventDefault();
      const target = root.getElementById(name);
      root.querySelector('.target')?.classList.remove('target');
      target?.classList.add('target');
      target?.setAttribute('tabindex', '-1');
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: 'center' });
    };
    body.addEventListener('click', follow);
    return () => body.removeEventListener('click', follow);
  }, [html]);
  return (
    <div
      ref={host}
      class="paper"
      lang={language}
      dir={language === 'ar' ? 'rtl' : 'ltr'}
      role="document"
      aria-label={label}
    />
  );
}

function made(part: Clean): Node {
  if (typeof part === 'string') {
    return document.createTextNode(part);
  }
  const element = part.drawing ? document.createElementNS(SVG, part.tag) : document.createElement(part.tag);
  for (const [name, value] of Object.entries(part.attributes)) {
    element.setAttribute(name, value);
  }
  for (const [name, value] of Object.entries(part.style)) {
    element.style.setProperty(name, value);
  }
  element.append(...part.children.map(made));
  return element;
}
