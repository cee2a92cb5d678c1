import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { cmsHtml } from '../../../src/core/export/cmsHtml.js';
import { exportDocument } from '../../../src/core/export/document.js';
import { writeDocx } from '../../../src/core/export/docx.js';
import { machineDate, newsArticle, scriptJson } from '../../../src/core/export/newsArticle.js';
import { plainMarkdown } from '../../../src/core/export/plainMarkdown.js';
import { anyText } from '../anyText.js';
import { joinLines } from '../joinLines.js';
import { completeArticle, pageOf, parsed } from '../render/support/rendered.js';

const article = joinLines(
  '---',
  'title: Norvania and Estoria meet',
  'profile: readout-article',
  'byline: By Ana Relph',
  '---',
  '',
  '# Norvania and Estoria meet',
  '',
  '<!-- copydesk-disable-next-line lede-length -- the desk knows -->',
  'NORVIK — They *met* in **Norvik** & [agreed](https://www.example.org/a?b=1&c=2) <script>alert(1)</script>.',
  '',
  '## Key takeaways',
  '',
  '- **One:** a point <!-- copydesk-acknowledged name-misspelt 3f9a2c1b -- known -->',
  '  - a smaller point',
  '',
  '1. first',
  '2. second',
  '',
  '> Words of the minister.',
  '',
  '![A map](map.png) ![A chart](https://www.example.org/chart.png)',
  '',
  '| a | b |',
  '| :-: | - |',
  '| 1 | 2 |',
  '',
);

/** With what a page says around the words: byline, date and the label on analysis. */
const dated = joinLines(
  '---',
  'profile: readout-article',
  'byline: Ana *Relph*',
  'date: 2026-05-14',
  '---',
  '',
  '# Norvania and Estoria meet',
  '',
  '**Drafted with AI.** A language model wrote the first draft.',
  '',
  'NORVIK — They met.',
  '',
  '## Why it matters',
  '1. It could help.',
  '',
  '**Analysis:** It may not.',
  '',
);

const labelled = joinLines(
  '# Norvania and Estoria meet',
  '',
  '**Drafted with AI.** A language model wrote the first draft.',
  '',
  'By Ana \\*Relph\\* · 14 May 2026',
  '',
  'NORVIK — They met.',
  '',
  '## Why it matters',
  '',
  '**Analysis.** The writer’s inference, not the readout’s words.',
  '',
  '1. It could help.',
  '',
  '**Analysis.** The writer’s inference, not the readout’s words.',
  '',
  '**Analysis:** It may not.',
  '',
);

function read(text: string) {
  const { article: whole, outline } = lintArticle({ text });
  return { article: whole, outline };
}

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

describe('a Word document', () => {
  it('holds every block as Word knows it', async () => {
    const bytes = await writeDocx(exportDocument(read(article)));
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(value).toContain('<h1>Norvania and Estoria meet</h1>');
    expect(value).toContain('<em>met</em>');
    expect(value).toContain('<a href="https://www.example.org/a?b=1&amp;c=2">agreed</a>');
    expect(value).toContain('<ul><li><strong>One:</strong> a point <ul><li>a smaller point</li></ul></li></ul>');
    expect(value).toContain('<ol><li>first</li><li>second</li></ol>');
    expect(value).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(value).toContain('<td><p>1</p></td>');
    expect(value).not.toContain('copydesk');
  });

  const inside = async (text: string): Promise<(name: string) => string> => {
    const files = unzipSync(await writeDocx(exportDocument(read(text))));
    return name => strFromU8(files[name] ?? new Uint8Array());
  };

  it('has byline, date and the labels of analysis, as the page has them', async () => {
    const { value } = await mammoth.convertToHtml({
      buffer: Buffer.from(await writeDocx(exportDocument(read(dated)))),
    });
    expect(value).toContain('<p>By Ana *Relph* · 14 May 2026</p><p>NORVIK');
    expect(value.match(/<p><strong>Analysis\.<\/strong> The writer’s inference/g)).toHaveLength(2);
  });

  it('begins each numbered list at its own number, and counts no other list on', async () => {
    const file = await inside('3. three\n4. four\n\nText.\n\n1. one\n');
    const starts = [
      ...file('word/numbering.xml').matchAll(
        /<w:lvl w:ilvl="0"[^>]*><w:start w:val="(\d+)"\/><w:numFmt w:val="decimal"/g,
      ),
    ];
    expect(starts.map(([, start]) => start)).toEqual(['3', '1']);
    const used = [...file('word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(used).size).toBe(2);
  });

  it('names who wrote it, its language and what wrote the file', async () => {
    const core = (await inside(dated))('docProps/core.xml');
    expect(core).toContain('<dc:creator>Ana *Relph*</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Copydesk</cp:lastModifiedBy>');
    const nobody = (await inside('# A\n'))('docProps/core.xml');
    expect(nobody).not.toMatch(/Un-named|<dc:creator>[^<]/);
    expect((await inside('---\nlanguage: es\n---\n# A\n'))('word/styles.xml')).toContain('<w:lang w:val="es"/>');
  });

  it('numbers its pages, and gives tables headings and room', async () => {
    const file = await inside('| a | b |\n| - | - |\n| 1 | 2 |\n');
    expect(file('word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/);
    const table = file('word/document.xml');
    expect(table).toContain('<w:tblHeader/>');
    expect(table.match(/<w:gridCol w:w="4513"\/>/g)).toHaveLength(2);
    expect(table.match(/<w:b\/>/g)).toHaveLength(2);
  });

  it('puts a table of more columns than Word opens in lines', async () => {
    const row = (cell: string): string => `${`| ${cell} `.repeat(64)}|\n`;
    const wide = (await inside(row('a') + row('-') + row('1')))('word/document.xml');
    expect(wide).not.toContain('<w:tbl>');
    expect(wide.match(/<w:tab\/>|\t/g)).toHaveLength(2 * 63);
  });

  it('names its pictures, whatever way they were named', async () => {
    const file = await inside(
      '![A map](map.png) ![The plan][the plan] ![](<plan [ä] (1).png>)\n\n[the plan]: plan.png\n',
    );
    expect(file('word/document.xml').replace(/<[^>]*>/g, '')).toContain(
      '[Picture: A map, map.png] [Picture: The plan, plan.png] [Picture: plan [ä] (1).png]',
    );
  });

  it('is read back with the words that went in, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 4 }), async texts => {
        const bytes = await writeDocx(exportDocument(read(texts.join('\n\n'))));
        const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
        const words = (text: string) => text.replace(/\s+/g, '').replace(/[^\p{L}\p{N}]/gu, '');
        const put = exportDocument(read(texts.join('\n\n'))).blocks.flatMap(block => {
          if (block.kind === 'rule') return [];
          if (block.kind === 'code') return block.lines;
          return (block.kind === 'table' ? block.rows.flat(2) : block.runs).map(({ text }) => text);
        });
        expect(words(value)).toBe(words(put.join('')));
      }),
      { numRuns: 25 },
    );
  });
});

describe('what the page says to machines', () => {
  const linked = (text: string): Record<string, unknown> => {
    const { document } = parseHTML(pageOf(text));
    return JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null') as Record<
      string,
      unknown
    >;
  };

  it('names headline, author, date, sources and how the words came about', () => {
    expect(linked(completeArticle)).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Norvania and Estoria to open joint maritime watch centre',
      datePublished: '2026-05-14',
      dateline: 'NORVIK',
      author: { name: 'Ana Relph' },
      isBasedOn: [
        {
          name: 'Readout of the Ministers’ Meeting',
          publisher: { name: 'Ministry of Defence of Norvania' },
          encoding: {
            dateCreated: '2026-05-14T16:20:00Z',
            sha256: '9f2c41d85be07a136c90e4d2187fb3a55d04c6e19b823f70aa5126de904c7be0',
          },
        },
      ],
      citation: [
        'Ministry of Defence of Norvania, Readout of the Ministers’ Meeting, 2026-05-14, https://www.example.org/norvania/readout-2026-05-14',
      ],
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    });
  });

  it('says nothing that is not recorded', () => {
    expect(Object.keys(linked('# A headline\n\nText.\n')).sort()).toEqual([
      '@context',
      '@type',
      'headline',
      'inLanguage',
    ]);
  });

  it('counts a model’s draft as both’s once a person has reviewed it', () => {
    const { article: whole } = lintArticle({ text: completeArticle });
    const value = newsArticle({ record: whole.frontMatter.record, title: undefined, lang: 'en', reviewed: true });
    expect(value).toMatchObject({ digitalSourceType: expect.stringContaining('composite') as unknown });
  });

  it('repeats the corrections in the article, as they read', () => {
    const note = 'Correction, 15 May 2026: An earlier version said that the centre opens in 2026. It opens in 2027.';
    expect(
      linked(completeArticle.replace('A second paragraph.', `A second paragraph.\n\n${note}`))['correction'],
    ).toEqual([note]);
  });

  it('gives machines no day that is none', () => {
    const value = linked(
      completeArticle
        .replace('date: 2026-05-14\n', 'date: some day\n')
        .replace('published: 2026-05-14', 'published: 14 May'),
    );
    expect(value).not.toHaveProperty('datePublished');
    expect(value['isBasedOn']).toEqual([expect.not.objectContaining({ datePublished: expect.anything() as unknown })]);
    expect(['2026-05-14T16:20:00Z', '2026-02-40', '2026-05-14T16:20:00+02:00', undefined].map(machineDate)).toEqual([
      '2026-05-14T16:20:00Z',
      undefined,
      '2026-05-14T16:20:00+02:00',
      undefined,
    ]);
  });

  it('cannot end its element', () => {
    expect(scriptJson({ a: '</script><!--&\u2028' })).toBe('{"a":"\\u003C/script\\u003E\\u003C!--\\u0026\\u2028"}');
  });

  it('shows a link to the page with the first words of the lede', () => {
    const { document } = parseHTML(pageOf(completeArticle));
    const content = (property: string) =>
      document.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
    expect(content('og:title')).toBe('Norvania and Estoria to open joint maritime watch centre');
    const lede = /^NORVIK — Norvania and Estoria agreed/;
    expect(content('og:description')).toMatch(lede);
    expect(document.querySelector('meta[name="description"]')?.getAttribute('content')).toMatch(lede);
    const opened = completeArticle.replace(
      'NORVIK —',
      '**Drafted with AI.** A model wrote it.\n\n*By Ana Relph*\n\nNORVIK —',
    );
    expect(pageOf(opened)).toMatch(/<meta property="og:description" content="NORVIK —/);
  });

  it('says nothing of what is in comments, and none of Markdown’s marks', () => {
    const lede = `The harbour <!-- ${'who told us '.repeat(99)}--> opened **early**, says the [ministry](https://www.example.org/a).`;
    const { document } = parseHTML(pageOf(`# Norvania *opens* a harbour <!-- ask the lawyer -->\n\n${lede}\n`));
    const content = (property: string) =>
      document.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
    const title = 'Norvania opens a harbour';
    expect([document.querySelector('title')?.textContent, content('og:title')]).toEqual([title, title]);
    expect(content('og:description')).toBe('The harbour opened early, says the ministry.');
    expect(document.head.outerHTML).toContain(`"headline":"${title}"`);
    expect(document.head.outerHTML).not.toMatch(/lawyer|told us/);
  });
});
