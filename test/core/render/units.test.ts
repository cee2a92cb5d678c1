import { describe, expect, it } from 'vitest';
import { contentLines } from '../../../src/core/render/contentLines.js';
import { shownDate } from '../../../src/core/render/dates.js';
import { markup, trusted } from '../../../src/core/render/html.js';
import { isRelativePath, isSafePicture, safeHref, shownAddress, webHref } from '../../../src/core/render/links.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { proofOf } from './support/rendered.js';

describe('markup', () => {
  it('escapes every value but markup, in text and in attributes', () => {
    const value = `<b a="1" c='2'>&\0`;
    expect(markup`<i title="${value}">${[value, 1, undefined]}${trusted('<u>')}</i>`.source).toBe(
      '<i title="&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;\uFFFD">&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;\uFFFD1<u></i>',
    );
  });
});

describe('shownDate', () => {
  it.each([
    ['2026-05-14', '<time datetime="2026-05-14">14 May 2026</time>'],
    ['2026-05-04', '<time datetime="2026-05-04">4 May 2026</time>'],
    ['2026-05-14T16:20:00Z', '<time datetime="2026-05-14T16:20:00Z">14 May 2026, 16:20 UTC</time>'],
    ['2026-05-14T16:20:00.123Z', '<time datetime="2026-05-14T16:20:00.123Z">14 May 2026, 16:20 UTC</time>'],
    ['2026-13-01', '2026-13-01'],
    ['2026-01-32', '2026-01-32'],
    ['May <14>', 'May &lt;14&gt;'],
  ])('shows %s', (value, shown) => {
    expect(shownDate(value).source).toBe(shown);
  });
});

describe('addresses', () => {
  it.each([
    ['https://example.org/x?y#z', true],
    ['HTTP://example.org', true],
    ['mailto:desk@example.org', true],
    ['#part', true],
    ['../sources/x.md', true],
    ['/x.md', true],
    ['javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['\u0001javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['file:///x', false],
    ['command:x', false],
    ['vscode:x', false],
    ['//example.org', false],
    ['/\\example.org', false],
    ['', false],
  ])('%j may be a link: %s', (address, allowed) => {
    expect(safeHref(address) !== undefined).toBe(allowed);
  });

  it('knows the open web from paths', () => {
    expect(webHref('mailto:a@example.org')).toBeUndefined();
    expect(webHref('https://example.org')).toBe('https://example.org');
    expect(['x.md', '../x', '#x', '/x', 'https://example.org'].map(isRelativePath)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(shownAddress('https://www.example.org/x/')).toBe('example.org/x');
  });

  it('shows pictures that cannot carry a script', () => {
    expect(isSafePicture('data:image/png;base64,iVBO/+=')).toBe(true);
    expect(isSafePicture('data:image/svg+xml;base64,PHN2Zz4=')).toBe(false);
    expect(isSafePicture('data:image/png,<svg>')).toBe(false);
    expect(isSafePicture('https://example.org/x.png')).toBe(false);
  });
});

describe('contentLines', () => {
  const places = (text: string, content: string, start = 0) =>
    contentLines(text, new LineIndex(text), content, 0, { start, end: text.length }).map(({ at, length, offset }) => [
      content.slice(at, at + length),
      text.slice(offset, offset + length),
      offset,
    ]);

  it.each<[string, string, number[], number?]>([
    ['one\ntwo', 'one\ntwo', [0, 4]],
    ['1. 1', '1', [3]],
    ['> > a > a', 'a > a', [4]],
    ['- a\r\n    b', 'a\n  b', [2, 9]],
    ['Disclaimer: a\nb', 'a\nb', [12, 14], 11],
    ['## a ##', 'a', [3]],
  ])('finds the lines of %j', (text, content, offsets, start) => {
    const found = places(text, content, start);
    expect(found.map(([, , offset]) => offset)).toEqual(offsets);
    expect(found.every(([words, source]) => words === source)).toBe(true);
  });
});

describe('pictures', () => {
  const shown = (text: string) =>
    proofOf(`# H\n\n${text}\n`, { resolveImage: path => (path === 'there.png' ? 'local:there' : undefined) })
      .querySelector('.lede')
      ?.innerHTML.trim();

  it.each([
    ['![A port](there.png)', '<img src="local:there" alt="A port">'],
    ['![A port](gone.png)', '<span class="picture">A port</span>'],
    [
      '![A port](https://example.org/p.png)',
      '<a href="https://example.org/p.png"><span class="picture">A port</span></a>',
    ],
    ['![](https://example.org/p.png)', '<a href="https://example.org/p.png"><span class="picture">Picture</span></a>'],
    [
      '[![A port](https://example.org/p.png)](https://example.org)',
      '<a href="https://example.org"><span class="picture">A port</span></a>',
    ],
  ])('%s', (text, markup) => {
    expect(shown(text)).toBe(markup);
  });
});

describe('blocks', () => {
  it('know the lines of CRLF texts and of list items', () => {
    const text = '---\r\ntitle: T\r\n---\r\n# H\r\n\r\nOne\r\nline.\r\n\r\n- a\r\n- b\r\n';
    const blocks = [...proofOf(text).querySelectorAll<HTMLElement>('[data-line]')];
    expect(blocks.map(({ localName, dataset }) => [localName, Number(dataset['line'])])).toEqual([
      ['h1', 3],
      ['p', 5],
      ['li', 8],
      ['li', 9],
    ]);
    expect(text.slice(Number(blocks[1]?.dataset['start']))).toMatch(/^One\r\nline\./);
  });
});
