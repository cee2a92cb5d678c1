import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { exportDocument } from '../../../src/core/export/document.js';
import { writeDocx } from '../../../src/core/export/docx.js';
import { anyText } from '../anyText.js';
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
