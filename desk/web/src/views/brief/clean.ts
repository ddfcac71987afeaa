/** What is used of a parsed document's nodes. */
export interface Parsed {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<Parsed>;
  readonly attributes?: ArrayLike<{ name: string; value: string }>;
}

/** A part of a brief that may be shown: an element of those below, or text. */
export type Clean = string | Element;

export interface Element {
  tag: string;
  drawing: boolean;
  attributes: Readonly<Record<string, string>>;
  /** Style properties, which a strict content policy lets a script set but no attribute. */
  style: Readonly<Record<string, string>>;
  children: readonly Clean[];
}

const ELEMENT = 1;
const TEXT = 3;

const TAGS: ReadonlySet<string> = new Set(
  (
    'section article header footer div p ul ol li h1 h2 h3 h4 strong em b i small span bdi q cite a br hr time ' +
    'table caption colgroup col thead tbody tfoot tr th td figure figcaption dl dt dd blockquote'
  ).split(' '),
);
const DRAWING_TAGS: ReadonlySet<string> = new Set(
  'svg g path rect line polyline polygon circle ellipse text tspan title desc'.split(' '),
);
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'class id lang dir scope colspan rowspan title role aria-label aria-hidden datetime data-references'.split(' '),
);
const DRAWING_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'viewBox width height x y x1 y1 x2 y2 cx cy r rx ry d points dx dy fill stroke stroke-width stroke-linejoin ' +
    'stroke-linecap stroke-dasharray fill-rule fill-opacity stroke-opacity opacity font-size font-weight font-family ' +
    'text-anchor transform direction dominant-baseline'
  ).split(' '),
);
const STYLES: ReadonlySet<string> = new Set(['flex', 'width', 'text-align']);
const STYLE_VALUE = /^[a-z0-9.% -]+$/i;
const DEEPEST = 40;

/** What a style attribute is called while it is parsed: a strict content policy would report it otherwise. */
const INERT_STYLE = 'data-inert-style';

/** A document as it came, without its style sheets, which are given beside it. */
export function split(html: string): { markup: string; css: string } {
  const sheets = /<style[^>]*>([\s\S]*?)<\/style>/gi;
  return {
    css: [...html.matchAll(sheets)].map((sheet) => sheet[1] ?? '').join('\n'),
    markup: html
      .replace(sheets, '')
      .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ` ${INERT_STYLE}=`)),
  };
}

/** What of it may be shown; scripts, frames, forms, handlers, addresses of elsewhere and everything unknown are left out. */
export function clean(node: Parsed, inDrawing = false, depth = 0): Clean[] {
  if (node.nodeType === TEXT) {
    return node.nodeValue === null || node.nodeValue === '' ? [] : [node.nodeValue];
  }
  if (node.nodeType !== ELEMENT || depth > DEEPEST) {
    return [];
  }
  // The page has its own main part already.
  const named = node.nodeName.toLowerCase();
  const tag = named === 'main' ? 'div' : named;
  const drawing = inDrawing || tag === 'svg';
  if (!(drawing ? DRAWING_TAGS : TAGS).has(tag)) {
    return [];
  }
  const attributes: Record<string, string> = {};
  let style: Record<string, string> = {};
  for (const { name, value } of Array.from(node.attributes ?? [])) {
    if (name === INERT_STYLE) {
      style = styles(value);
    } else if (name === 'href') {
      if (tag === 'a' && /^#[\w.-]+$/.test(value)) {
        attributes[name] = value;
      }
    } else if (ATTRIBUTES.has(name) || (drawing && DRAWING_ATTRIBUTES.has(name) && !/url\s*\(/i.test(value))) {
      attributes[name] = value;
    }
  }
  const children = Array.from(node.childNodes).flatMap((child) => clean(child, drawing, depth + 1));
  return [{ tag, drawing, attributes, style, children }];
}

function styles(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(';')
      .map((each) => each.split(':', 2).map((part) => part.trim()))
      .filter(([name = '', value = '']) => STYLES.has(name) && STYLE_VALUE.test(value)) as [string, string][],
  );
}

/**
 * The style of a brief's page for a part of another page: its root and body are the part itself, and its letters are those of the page,
 * for a strict content policy lets in none that are written out.
 */
export function adapted(css: string): string {
  return css
    .replace(/@font-face\s*\{[^}]*\}/g, '')
    .replace(/@import[^;]*;/g, '')
    .replace(/(^|[\s,{}])html(\[[^\]]*\])/g, '$1:host($2)')
    .replace(/(^|[\s,{}])(?:html|:root)(?=[\s,{])/g, '$1:host')
    .replace(/(^|[\s,{}])body(?=[\s,{])/g, '$1.body')
    .replace(/:target\b/g, '.target');
}
