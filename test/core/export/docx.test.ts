import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { exportDocument } from '../../../src/core/export/document.js';
import { writeDocx } from '../../../src/core/export/docx.js';
import { wordPicture } from '../../../src/core/export/wordPicture.js';
import { anyText } from '../anyText.js';
import { png } from './pictureFiles.js';
import { article, dated, read } from './support.js';

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

  it('raises the numbers of footnotes', async () => {
    const document = exportDocument(read('# A\n\nCrowns.[^1]\n\n[^1]: From May.\n'));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx(document)) });
    expect(value).toContain('<p>Crowns.<sup>1</sup></p><p><sup>1</sup> From May.</p>');
  });

  it('strikes out what the writer has struck out', async () => {
    const document = exportDocument(read('# A\n\nThey sent ~~53~~ 35 engineers.\n'));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx(document)) });
    expect(value).toContain('<p>They sent <s>53</s> 35 engineers.</p>');
  });

  it('leaves no heading and no label alone at the foot of a page', async () => {
    const file = await inside(dated);
    const paragraphs = file('word/document.xml').split('<w:p>');
    const kept = paragraphs.filter(one => one.includes('<w:keepNext/>')).map(one => one.replace(/<[^>]*>/g, ''));
    expect(kept).toEqual(Array(2).fill('Analysis. The writer’s inference, not the readout’s words.'));
    const open = (await inside('# A\n\nB.\n\n## What the readout does not say\n\nWho pays.\n'))('word/document.xml');
    expect(open).toMatch(/<w:keepNext\/>(?:(?!<w:p>).)*Left open\./);
    const heading = /<w:style [^>]*w:styleId="Heading2".*?<\/w:style>/.exec(file('word/styles.xml'))?.[0];
    expect(heading).toContain('<w:keepNext/><w:keepLines/>');
    expect(heading).toMatch(/<w:spacing [^>]*w:line="264" w:lineRule="auto"/);
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

  it('has the bullets of its page, and what follows a list stand off it', async () => {
    const file = await inside('- one\n- two\n\nText.\n');
    const numbering = file('word/numbering.xml');
    const id = /<w:numId w:val="(\d+)"/.exec(file('word/document.xml'))?.[1];
    const list = new RegExp(`<w:num w:numId="${id}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(numbering)?.[1];
    const levels = numbering.split('<w:abstractNum ').find(one => one.startsWith(`w:abstractNumId="${list}"`));
    expect(levels).toContain('<w:lvlText w:val="•"/>');
    const gaps = file('word/document.xml')
      .split('<w:p>')
      .map(one => one.includes('<w:spacing w:after="80"/>'));
    expect(gaps).toEqual([false, true, false, false]);
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

  it('links the pictures of the web, which it does not carry', async () => {
    const bytes = await writeDocx(exportDocument(read('![A chart](https://www.example.org/chart.png)\n')));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(value).toBe('<p><a href="https://www.example.org/chart.png">[Picture: A chart, chart.png]</a></p>');
  });

  it('names its pictures, whatever way they were named', async () => {
    const file = await inside(
      '![A map](map.png) ![The plan][the plan] ![](<plan [ä] (1).png>)\n\n[the plan]: plan.png\n',
    );
    expect(file('word/document.xml').replace(/<[^>]*>/g, '')).toContain(
      '[Picture: A map, map.png] [Picture: The plan, plan.png] [Picture: plan [ä] (1).png]',
    );
  });

  describe('with pictures', () => {
    const drawn = (width: number, height: number) => wordPicture(png(width, height));
    const withPictures = async (text: string, pictures: Readonly<Record<string, ReturnType<typeof drawn>>>) => {
      const known = Object.entries(pictures).flatMap(([address, file]) => (file ? [[address, file] as const] : []));
      return writeDocx(exportDocument(read(text), new Map(known)));
    };
    const sizesIn = (bytes: Uint8Array): number[][] => {
      const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
      return [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g)].map(([, x, y]) => [Number(x), Number(y)]);
    };
    /** In Word's units, of which a pixel has so many. */
    const pixel = 9525;

    it('carries them with the words that say what is on them, in their links, and names the others', async () => {
      const bytes = await withPictures(
        '![A map & more](map.png) [![](plan.png)](https://www.example.org/) ![Gone](gone.png)\n',
        { 'map.png': drawn(60, 40), 'plan.png': drawn(20, 10) },
      );
      const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
      expect(value).toMatch(/^<p><img alt="A map &amp; more" src="data:image\/png;base64,[^"]+" \/> /);
      expect(value).toMatch(
        /<a href="https:\/\/www\.example\.org\/"><img [^>]+>(?:<\/a>)+ \[Picture: Gone, gone\.png\]/,
      );
      expect(sizesIn(bytes)).toEqual([
        [60 * pixel, 40 * pixel],
        [20 * pixel, 10 * pixel],
      ]);
    });

    it('makes what is larger than its place as large as that, in the same shape', async () => {
      const sizes = async (text: string, width: number, height: number): Promise<number[][]> =>
        sizesIn(await withPictures(text, { 'a.png': drawn(width, height) })).map(([x = 0, y = 0]) => [
          Math.round(x / pixel),
          Math.round(y / pixel),
        ]);
      expect(await sizes('![](a.png)\n', 6017, 1000)).toEqual([[602, 100]]);
      expect(await sizes('![](a.png)\n', 300, 1400)).toEqual([[150, 700]]);
      expect(await sizes('- ![](a.png)\n', 1000, 1000)).toEqual([[578, 578]]);
      expect(await sizes('> ![](a.png)\n', 1000, 1000)).toEqual([[554, 554]]);
      expect(await sizes('| a | b |\n| - | - |\n| ![](a.png) | c |\n', 1000, 1000)).toEqual([[290, 290]]);
    });
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
