import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/core/readout/html/readHtml.js';
import { takesLinearTime } from '../linearTime.js';

const first =
  'Minister of Defence of Norvania Ilse Varga met with Estorian Defence Minister Tomas Reval today in Port Alder to sign an agreement on air defence.';
const second =
  'Minister Varga thanked <a href="/estoria">Estoria</a> for its support, and both ministers agreed to meet again before the winter.';
const title = 'Readout of Minister Varga’s Meeting With Estorian Defence Minister Reval';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><title>${title} | Ministry of Defence</title>${head}</head><body>${body}</body></html>`;
const article = `<article><h1>${title}</h1><p>${first}</p><p>${second}</p></article>`;
const text = [title, first, second.replace(/<[^>]+>/g, '')].join('\n\n');

describe('readHtml', () => {
  it('gives the title and the paragraphs, and leaves out the site', () => {
    const site = `<header><a href="/">Ministry of Defence</a></header><nav><ul><li>News</li></ul></nav>`;
    const foot = `<aside>Most read</aside><footer>Contact us</footer><form>Subscribe</form>`;
    expect(readHtml(page(site + article + foot))).toEqual({ text, title, site: 'Ministry of Defence' });
  });

  it('drops scripts, styles and hidden text', () => {
    const junk =
      '<script>alert("x")</script><style>p{}</style><noscript>Turn on</noscript><p hidden>Hidden</p><p style="color:red; display : none">Gone</p>' +
      '<span class="sr-only">Share</span><img src="https://pixel.example/x.gif" onerror="alert(1)" alt="Seal">';
    expect(readHtml(page(article.replace('<p>', `${junk}<p>`)))).toEqual({ text, title, site: 'Ministry of Defence' });
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

  it('keeps the cells of a layout table apart', () => {
    const cells = `<table><tr><td>${first}<br></td><td>${second}</td></tr></table>`;
    expect(readHtml(cells).text).toBe([first, second.replace(/<[^>]+>/g, '')].join('\n\n'));
  });

  it('takes no site’s name for the title', () => {
    const named = `<html><head><title>Ministry</title></head><body><div>${first}</div><div>${second}</div></body></html>`;
    expect(readHtml(named).title).toBeUndefined();
  });

  it('puts the title first where only a note on how to cite the page repeats it', () => {
    const cite = `<p>Ilse Varga, ${title} Online by the Norvanian Archive</p>`;
    const read = readHtml(page(`<h1>${title}</h1><div><p>${first}</p>${cite}</div>`));
    expect(read.text.startsWith(`${title}\n\n`)).toBe(true);
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

  it.each<[string, number, (times: number) => string]>([
    ['nesting', 25_000, times => '<b>'.repeat(times)],
    ['nesting behind a script that ends itself', 25_000, times => `<script/>${'<b>'.repeat(times)}`],
    ['nesting behind a script with an odd attribute', 25_000, times => `<script a=b' />${'<b>'.repeat(times)}'>`],
    ['open quotation marks', 6250, times => '<a href="'.repeat(times)],
    ['ampersands', 500_000, times => '&'.repeat(times)],
    ['tags', 31_000, times => '<p>a</p>'.repeat(times)],
  ])('refuses endless %s, in linear time', (_, times, body) => {
    const work = (length: number) => {
      expect(() => readHtml(page(body(length)))).toThrow(RangeError);
    };
    expect(takesLinearTime(work, times)).toBe(true);
  });

  it.each<[string, number, (times: number) => string]>([
    ['angle brackets', 6250, times => '<'.repeat(times)],
    ['comments', 6250, times => '<!--'.repeat(times)],
    ['ampersands', 2500, times => '&amp'.repeat(times)],
    ['a long word', 125_000, times => 'a'.repeat(times)],
    ['a long script', 11_000, times => `<script>${'<b>'.repeat(times)}</script>`],
    ['unclosed paragraphs', 625, times => '<p>Words, and words'.repeat(times)],
  ])('gets through a page of %s in linear time', (_, times, body) => {
    const work = (length: number) => {
      expect(readHtml(page(article + body(length))).title).toBe(title);
    };
    expect(takesLinearTime(work, times)).toBe(true);
  });

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
