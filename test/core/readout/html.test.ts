import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/core/readout/html/readHtml.js';

const first =
  'Minister of Defence of Norvania Ilse Varga met with Estorian Defence Minister Tomas Reval today in Port Alder to sign an agreement on air defence.';
const second =
  'Minister Varga thanked <a href="/estoria">Estoria</a> for its support, and both ministers agreed to meet again before the winter.';
const title = 'Readout of Minister Varga’s Meeting With Estorian Defence Minister Reval';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><title>${title} | Ministry of Defence</title>${head}</head><body>${body}</body></html>`;
const article = `<article><h1>${title}</h1><p>${first}</p><p>${second}</p></article>`;
const text = [title, first, second.replace(/<[^>]+>/g, '')].join('\n\n');

/** In milliseconds: no measure of speed, but what an endless page would go beyond. */
const longestWait = 20_000;

describe('readHtml', () => {
  it('gives the title and the paragraphs, and leaves out the site', () => {
    const site = `<header><a href="/">Ministry of Defence</a></header><nav><ul><li>News</li></ul></nav>`;
    const foot = `<aside>Most read</aside><footer>Contact us</footer><form>Subscribe</form>`;
    expect(readHtml(page(site + article + foot))).toEqual({ text, title });
  });

  it('drops scripts, styles and hidden text', () => {
    const junk =
      '<script>alert("x")</script><style>p{}</style><noscript>Turn on</noscript><p hidden>Hidden</p><p style="color:red; display : none">Gone</p>' +
      '<span class="sr-only">Share</span><img src="https://pixel.example/x.gif" onerror="alert(1)" alt="Seal">';
    expect(readHtml(page(article.replace('<p>', `${junk}<p>`)))).toEqual({ text, title });
  });

  it('finds the words of a page without any structure', () => {
    expect(readHtml(`<font>${first}</font><br><br><b>${second}</b>`).text).toBe(
      [first, second.replace(/<[^>]+>/g, '')].join('\n\n'),
    );
  });

  it('keeps a short readout whole beside long page parts', () => {
    const related = `<div class="related">${'<p>Another long story, with commas, that goes on, and on, for a while yet.</p>'.repeat(9)}</div>`;
    const read = readHtml(page(`<main><h1>${title}</h1><p>${first}</p></main>${related}`));
    expect(read.text).toBe([title, first].join('\n\n'));
  });

  it('keeps the date beside the title', () => {
    const head = `<div><h1>${title}</h1></div><div class="meta"><span>March 4, 2031</span> | <span>Port Alder</span></div>`;
    const long = `<div class="story">${`<p>${first}</p>`.repeat(3)}</div>`;
    expect(readHtml(page(head + long)).text).toMatch(/\nMarch 4, 2031 \| Port Alder\n\nMinister of Defence/);
  });

  it('writes lists with dashes and tables in columns', () => {
    const list = '<ul><li>Two radars</li><li>Four launchers</li></ul>';
    const table =
      '<table><tr><th>Item</th><th>Number</th></tr><tr><td>Radars</td><td>2</td></tr><tr><td>Launchers</td><td>4</td></tr></table>';
    const read = readHtml(page(article.replace('</article>', `${list}${table}</article>`)));
    expect(read.text).toContain('\n\n- Two radars\n- Four launchers\n\n');
    expect(read.text).toMatch(/Item +Number\nRadars +2\nLaunchers +4$/);
  });

  it('reads a layout table as paragraphs', () => {
    expect(readHtml(`<table><tr><td><p>${first}</p><p>${first}</p></td></tr></table>`).text).toBe(
      `${first}\n\n${first}`,
    );
  });

  it('takes the title from og:title, without the name of the site', () => {
    const head =
      '<meta property="og:title" content="Minister Varga meets her Estorian counterpart | Ministry of Defence">';
    expect(readHtml(page(`<p>${first}</p>`, head)).title).toBe('Minister Varga meets her Estorian counterpart');
    expect(readHtml(page(`<h1>News</h1><p>${first}</p>`, head)).title).toBe(
      'Minister Varga meets her Estorian counterpart',
    );
    expect(readHtml(page(`<p>${first}</p>`)).title).toBe(title);
  });

  it.each([
    ['<link rel="canonical" href="https://mod.example/r/1">', 'https://mod.example/r/1'],
    ['<link rel="canonical" href="/r/1">', 'https://news.example/r/1'],
    ['<meta property="og:url" content="http://mod.example/r/2">', 'http://mod.example/r/2'],
    ['<link rel="canonical" href="javascript:alert(1)">', undefined],
    ['<link rel="canonical" href="file:///etc/hosts">', undefined],
    ['', undefined],
  ])('takes the address of the page from %j', (head, url) => {
    expect(readHtml(page(article, head), 'https://news.example/a').canonicalUrl).toBe(url);
  });

  it.each([
    ['nesting', '<b>'.repeat(200_000)],
    ['nesting behind a script that ends itself', '<script/>' + '<b>'.repeat(200_000)],
    ['nesting behind a script with an odd attribute', `<script a=b' />${'<b>'.repeat(200_000)}'>`],
    ['open quotation marks', '<a href="'.repeat(50_000)],
    ['ampersands', '&'.repeat(4_000_000)],
    ['tags', '<p>a</p>'.repeat(200_000)],
  ])(
    'refuses endless %s at once',
    (_, body) => {
      const start = performance.now();
      expect(() => readHtml(page(body))).toThrow(RangeError);
      expect(performance.now() - start).toBeLessThan(longestWait);
    },
    30_000,
  );

  it.each([
    ['angle brackets', '<'.repeat(50_000)],
    ['comments', '<!--'.repeat(50_000)],
    ['ampersands', '&amp'.repeat(20_000)],
    ['a long word', 'a'.repeat(1_000_000)],
    ['a long script', `<script>${'<b>'.repeat(90_000)}</script>`],
    ['unclosed paragraphs', '<p>Words, and words'.repeat(5_000)],
  ])(
    'gets through a page of %s',
    (_, body) => {
      const start = performance.now();
      expect(readHtml(page(article + body)).title).toBe(title);
      expect(performance.now() - start).toBeLessThan(longestWait);
    },
    30_000,
  );

  it('reads or refuses any markup', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<table>',
        '<td>',
        '<svg>',
        '</div>',
        '<script>',
        '<!--',
        '-->',
        '<title>',
        '&#0;',
        '<br/>',
        '<a href=x>',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        expect(typeof readHtml(pieces.join('')).text).toBe('string');
      }),
    );
  });
});
