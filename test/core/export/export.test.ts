import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cmsHtml } from '../../../src/core/export/cmsHtml.js';
import { plainMarkdown } from '../../../src/core/export/plainMarkdown.js';
import { anyText } from '../anyText.js';
import { parsed } from '../render/support/rendered.js';
import { article, dated, labelled, read } from './support.js';

describe('Markdown without the marks of the tool', () => {
  it('leaves out front matter and comments to Copydesk, and nothing else', () => {
    const plain = plainMarkdown(read(article));
    const kept = article
      .slice(article.indexOf('# Norvania'))
      .replace('<!-- copydesk-disable-next-line lede-length -- the desk knows -->\n', '')
      .replace('<!-- copydesk-acknowledged name-misspelt 3f9a2c1b -- known -->', '')
      .replace('# Norvania and Estoria meet\n', '$&\nBy Ana Relph\n');
    expect(plain).toBe(kept);
  });

  it('puts the recorded title over a body without a headline', () => {
    expect(plainMarkdown(read('---\ntitle: A  title\n---\n\nText.\n'))).toBe('# A title\n\nText.\n');
  });

  it('has byline, date and the labels of analysis, as the page has them', () => {
    expect(plainMarkdown(read(dated))).toBe(labelled);
  });

  it('has them in Spanish in a Spanish article', () => {
    const plain = plainMarkdown(
      read(dated.replace('byline:', 'language: es\nbyline:').replace('Why it matters', 'Por qué importa')),
    );
    expect(plain).toContain('\n\nPor Ana \\*Relph\\* · 14 de mayo de 2026\n\n');
    expect(plain).toContain('\n\n**Análisis.** Deducción de quien escribe, no palabras del comunicado.\n\n');
  });

  it('says nothing twice that the writer has said under the headline', () => {
    const own = dated.replace('NORVIK —', 'By Ana \\*Relph\\*, 14 May 2026\n\nNORVIK —');
    expect(plainMarkdown(read(own)).match(/Relph|2026/g)).toEqual(['Relph', '2026']);
  });

  it('stands up to a comment on the line of a heading', () => {
    const text = dated.replace('## Why it matters', '## Why it matters <!-- copydesk-disable\nlede-length -- so -->');
    expect(() => plainMarkdown(read(text))).not.toThrow();
    expect(plainMarkdown(read(text.replace('-disable\n', '-disable-next-line ')))).toContain('**Analysis.**');
  });

  it('keeps Windows line breaks', () => {
    const plain = plainMarkdown(read(article.replace(/\n/g, '\r\n')));
    expect(plain.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  it('never changes a text that has neither', () => {
    fc.assert(
      fc.property(anyText, text => {
        fc.pre(!/copydesk|analy|matter/i.test(text) && !/^\s*---/.test(text));
        expect(plainMarkdown(read(`x ${text}`))).toBe(`x ${text}`);
      }),
    );
  });
});

describe('HTML for a content management system', () => {
  const html = cmsHtml(read(article));

  it('has plain tags alone', () => {
    const attributes = Array.from(parsed(html).querySelectorAll('*'), element =>
      Array.from(element.attributes, ({ name }) => name),
    ).flat();
    expect([...new Set(attributes)].sort()).toEqual(['alt', 'href', 'src']);
    expect(html).toContain(
      '<p>NORVIK — They <em>met</em> in <strong>Norvik</strong> &amp; <a href="https://www.example.org/a?b=1&amp;c=2">agreed</a>',
    );
  });

  it('has byline, date and the labels of analysis, as the page has them', () => {
    const copied = cmsHtml(read(dated));
    expect(copied).toContain('<p>By Ana *Relph* · 14 May 2026</p>\n<p>NORVIK');
    expect(copied.match(/<p><strong>Analysis\.<\/strong> The writer’s inference/g)).toHaveLength(2);
    expect(copied).toContain('<ol>\n<li>It could help.</li>');
  });

  it('keeps the first number of a list, no class of code, and no link to a draft', () => {
    const copied = cmsHtml(
      read('# A\n\n3. three\n\n```js\na < b\n```\n\n[it](../sources/a.md) ![](map.png) [that](/news/1)\n'),
    );
    expect(copied).toContain('<ol start="3">');
    expect(copied).toContain('<pre><code>a &lt; b\n</code></pre>');
    expect(copied).toContain('<p>it <em>Picture</em> <a href="/news/1">that</a></p>');
  });

  it('shows raw HTML as words and leaves comments out', () => {
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('copydesk');
  });

  it('names a picture whose file does not travel along', () => {
    expect(html).toContain('<em>A map</em> <img src="https://www.example.org/chart.png" alt="A chart">');
  });
});
