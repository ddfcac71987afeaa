import { describe, expect, it, vi } from 'vitest';
import { adapted, type Clean, clean, type Parsed, split } from '../src/views/brief/clean.ts';

vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });

const { months } = await import('../src/views/brief/index.tsx');

/** What a browser's parser gives, as far as it is used. */
function element(nodeName: string, attributes: Record<string, string>, ...children: (Parsed | string)[]): Parsed {
  return {
    nodeType: 1,
    nodeName,
    nodeValue: null,
    attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
    childNodes: children.map((child) =>
      typeof child === 'string' ? { nodeType: 3, nodeName: '#text', nodeValue: child, childNodes: [] } : child,
    ),
  };
}

function markup(parts: readonly Clean[]): string {
  return parts
    .map((part) =>
      typeof part === 'string'
        ? part
        : `<${[part.tag, ...Object.entries({ ...part.attributes, ...part.style }).map(([name, value]) => `${name}=${value}`)].join(' ')}>${markup(part.children)}</>`,
    )
    .join('');
}

describe('a brief in the page', () => {
  it('keeps text, tables and drawings as they are', () => {
    const brief = element(
      'SECTION',
      { class: 'page' },
      element('TH', { scope: 'row' }, 'مالي <b>'),
      element('COL', { 'data-inert-style': 'width:12.5%' }),
      element('A', { href: '#s1' }, '1'),
      element('svg', { viewBox: '0 0 9 9', role: 'img' }, element('path', { d: 'M0 0', fill: '#333' })),
    );
    expect(markup(clean(brief))).toBe(
      '<section class=page><th scope=row>مالي <b></><col width=12.5%></><a href=#s1>1</>' +
        '<svg viewBox=0 0 9 9 role=img><path d=M0 0 fill=#333></></></>',
    );
  });

  it('keeps nothing that acts or asks elsewhere', () => {
    const bad = element(
      'P',
      { onclick: 'alert(1)', 'data-inert-style': 'position:fixed; width:1%; background:url(//evil)', class: 'small' },
      element('SCRIPT', {}, 'alert(1)'),
      element('IFRAME', { src: '//evil' }),
      element('FORM', { action: '//evil' }, element('INPUT', {})),
      element('IMG', { src: '//evil', onerror: 'alert(1)' }),
      element('STYLE', {}, '*{}'),
      element('A', { href: 'javascript:alert(1)', target: '_top' }, 'words'),
      element('A', { href: '//evil' }, 'more'),
      element('svg', { onload: 'alert(1)' }, element('script', {}, 'x'), element('use', { href: '//evil' })),
      element('svg', {}, element('foreignObject', {}, element('P', {}, 'x')), element('rect', { fill: 'url(//evil)' })),
    );
    expect(markup(clean(bad))).toBe('<p class=small width=1%><a>words</><a>more</><svg></><svg><rect></></></>');
  });

  it('is parsed without its style, which a strict policy would report', () => {
    const { markup, css } = split('<style>p{}</style><p style="width:1%">a style="b"</p><STYLE>q{}</STYLE>');
    expect(css).toBe('p{}\nq{}');
    expect(markup).toBe('<p data-inert-style="width:1%">a style="b"</p>');
  });

  it('ends where somebody nests without end', () => {
    let deep: Parsed = element('B', {}, 'x');
    for (let level = 0; level < 10_000; level++) {
      deep = element('DIV', {}, deep);
    }
    expect(markup(clean(deep)).length).toBeLessThan(1000);
  });

  it('has its own style on its own part alone, and no letters from elsewhere', () => {
    const css =
      '@font-face{font-family:"Brief";src:url(data:font/woff2;base64,AA==)}\nhtml { color: #222; }\nbody { margin: 0; }\n' +
      'html[lang="ar"] { font-size: 9pt; }\n:target { color: red; }\n@media print { html { background: #fff; } }';
    expect(adapted(css)).toBe(
      '\n:host { color: #222; }\n.body { margin: 0; }\n:host([lang="ar"]) { font-size: 9pt; }\n.target { color: red; }\n' +
        '@media print { :host { background: #fff; } }',
    );
  });
});

describe('months of which there may be a brief', () => {
  it('are those of the store, newest first, with the one that is asked for', () => {
    expect(months('2024-07-03', '2024-09-18', undefined)).toEqual(['2024-09', '2024-08', '2024-07']);
    expect(months('2024-07-03', '2024-09-18', '2023-01')).toEqual(['2024-09', '2024-08', '2024-07', '2023-01']);
    expect(months(null, null, undefined)).toEqual([]);
    expect(months(null, null, '2023-01')).toEqual(['2023-01']);
  });
});
