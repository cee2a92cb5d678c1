import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineArticle } from '../../../src/core/article/outline.js';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { cmsHtml } from '../../../src/core/export/cmsHtml.js';
import { picturesOf } from '../../../src/core/export/pictures.js';
import { plainMarkdown } from '../../../src/core/export/plainMarkdown.js';
import type { ExportInput } from '../../../src/core/export/readerText.js';
import { renderPage } from '../../../src/core/render/page.js';
import { profiles } from '../../../src/core/profiles/index.js';
import { anyText } from '../anyText.js';
import { takesLinearTime } from '../linearTime.js';
import { anyArticle } from '../render/support/hostile.js';
import { dangersIn } from '../render/support/inert.js';
import { completeArticle, parsed } from '../render/support/rendered.js';
import { article, dated, labelled, read } from './support.js';

describe('Markdown without the marks of the tool', () => {
  it('leaves out front matter and comments to Copydesk, and nothing else', () => {
    const plain = plainMarkdown(read(article));
    const kept = article
      .slice(article.indexOf('# Norvania'))
      .replace('<!-- copydesk-disable-next-line lede-length -- the desk knows -->\n', '')
      .replace('<!-- copydesk-acknowledged name-misspelt 3f9a2c1b -- known -->', '')
      .replace('# Norvania and Estoria meet\n', '$&\nBy Ana Relph\n')
      .replace('<script>', '\\<script>')
      .replace('</script>', '\\</script>');
    expect(plain).toBe(kept);
  });

  it('leaves nothing of the desk’s in it: no comment, no link to what lies beside the article, no HTML', () => {
    const plain = (body: string): string => plainMarkdown(read(`# A\n\n${body}\n`)).slice('# A\n\n'.length, -1);
    expect(plain('One.\n\n<!-- for the\neditor -->\n\nTwo<!-- secret --> three.')).toBe('One.\n\n\nTwo three.');
    expect(plain('[The *saved* text](sources/x.md "Saved") and [more](<sources/x y.md>).')).toBe(
      'The *saved* text and more.',
    );
    expect(plain('[a <!-- secret --> b](sources/x.md)')).toBe('a  b');
    expect(plain('<script>alert(1)</script> 2 < 3 <b>')).toBe('\\<script>alert(1)\\</script> 2 < 3 \\<b>');
    const kept = [
      '[it](https://www.example.org/a) [top](#a) <https://www.example.org> <desk@example.org> ![map](map.png)',
      '`<script>` `[x](y.md)` `<!-- words -->` \\<b>',
      '```html\n<!-- code --> <b> [x](y.md)\n```',
      '![plan][p] ![](<plan (1).png>)\n\n[p]: <plan 1.png>',
    ];
    for (const body of kept) expect(plain(body)).toBe(body);
    expect(plain('Half <!-- a comment.')).toBe('Half \\<!-- a comment.');
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

  it.each([
    ['en', 'What the readout does not say', '**Left open.** The writer’s questions, not the readout’s words.'],
    [
      'es',
      'Lo que el comunicado no dice',
      '**Sin respuesta.** Preguntas de quien escribe, no palabras del comunicado.',
    ],
  ])('calls what the readout leaves open no inference: %s', (language, heading, label) => {
    const text = `---\nlanguage: ${language}\n---\n\n# A\n\nB.\n\n## ${heading}\n\n- Who pays.\n`;
    expect(plainMarkdown(read(text))).toContain(`## ${heading}\n\n${label}\n\n- Who pays.`);
  });

  it('says nothing twice that the writer has said under the headline', () => {
    const own = dated.replace('NORVIK —', 'By Ana \\*Relph\\*, 14 May 2026\n\nNORVIK —');
    expect(plainMarkdown(read(own)).match(/Relph|2026/g)).toEqual(['Relph', '2026']);
  });

  it('keeps the name beside a deck that only holds its letters, and the day that is written another way once', () => {
    const plain = (head: string, byline = 'Ana Relph'): string =>
      plainMarkdown(read(dated.replace('Ana *Relph*', byline).replace('NORVIK —', `${head}\n\nNORVIK —`)));
    expect(plain('*The Japanese ministers met*', 'AP')).toContain('\n\nBy AP · 14 May 2026\n');
    expect(plain('*What Ana Relph told the ministers*')).toContain('\n\nBy Ana Relph · 14 May 2026\n');
    expect(plain('By **Ana Relph**, May 14, 2026')).not.toContain('·');
    expect(plain('By **Ana Relph**, May 14, 2026')).not.toContain('14 May');
    expect(plain('2026-05-14')).toContain('\n\nBy Ana Relph\n');
    expect(plain('May 15, 2026')).toContain('\n\nBy Ana Relph · May 14, 2026\n');
  });

  it('takes no date for a list or a heading', () => {
    const html = (date: string): string => cmsHtml(read(`---\ndate: "${date}"\n---\n# A\n\nText.\n`));
    expect(html('14. Mai 2026')).toContain('<p>14. Mai 2026</p>');
    expect(html('# x')).toContain('<p># x</p>');
  });

  it('names pictures so that no message takes them for a link', () => {
    const names = (address: string): string[] => picturesOf(read(`![a](${address})\n`)).map(({ name }) => name);
    expect(names('<[click here](command:workbench.action.closeWindow)>')).toEqual([
      '[click here] (command:workbench.action.closeWindow)',
    ]);
    expect(names('/home/ana/a%01b.png?x')).toEqual(['ab.png']);
    expect(names('https://www.example.org/a.png')).toEqual(['a.png']);
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
        fc.pre(!/copydesk|analy|matter|[<[]/i.test(text) && !/^\s*---/.test(text));
        expect(plainMarkdown(read(`x ${text}`))).toBe(`x ${text}`);
      }),
    );
  });
});

describe('what is recorded of sources, model and review', () => {
  const card = [
    '- Publisher: Ministry of Defence of Norvania',
    '- Published: 14 May 2026',
    '- Address: [example.org/norvania/readout-2026-05-14](https://www.example.org/norvania/readout-2026-05-14)',
  ].join('\n');
  const ai = [
    '- Model: Example Model 3\n- Use: First draft',
    '**Prompt**',
    '```\nWrite an article. Use only <what> it says.\n```',
  ].join('\n\n');

  it('calls a review without a model what it is', () => {
    expect(plainMarkdown(read('---\nreview:\n  by: Ana Relph\n---\n\n# A\n\nText.\n'))).toContain(
      'Text.\n\n## How it was reviewed\n\n- Review: Ana Relph',
    );
  });

  it('stands in every format as on the page: under the writer’s words, or in sections of its own at the end', () => {
    const plain = plainMarkdown(read(completeArticle));
    expect(plain).toContain(`14 May 2026.\n\n${card}\n\n## How AI was used\n\n${ai}\n`);
    const without = completeArticle.slice(0, completeArticle.indexOf('\n## Source'));
    const title = '**[Readout of the Ministers’ Meeting](https://www.example.org/norvania/readout-2026-05-14)**';
    expect(plainMarkdown(read(without))).toContain(
      `perspectives.\n\n## Source\n\n${title}\n\n${card}\n\n## How AI was used\n\n${ai}\n`,
    );
    for (const text of [completeArticle, without]) {
      for (const html of [renderPage(read(text)), cmsHtml(read(text))]) {
        for (const said of ['Ministry of Defence of Norvania', 'Example Model 3', 'Use only &lt;what&gt; it'])
          expect(html.slice(html.indexOf('The two countries have named'))).toContain(said);
      }
    }
  });

  it('is in no list of the writer’s, stays as it is written, and says nothing of a review that is not recorded', () => {
    const text = completeArticle
      .replace('publisher: Ministry', 'publisher: "*Ministry*')
      .replace('of Norvania\n    url', 'of Norvania"\n    url')
      .replace('Use only', 'Use ``` only')
      .replace('[Readout of', '- [Readout of');
    const plain = plainMarkdown(read(text));
    expect(plain).toContain('14 May 2026.\n\n* Publisher: \\*Ministry\\* of Defence');
    expect(plain).toContain('\n````\nWrite an article. Use ``` only');
    expect(plain).not.toMatch(/review/i);
    const reviewed = completeArticle.replace('ai:\n', 'review:\n  by: Ana Relph\n  on: 2026-05-15\nai:\n');
    expect(plainMarkdown(read(reviewed))).toContain('- Use: First draft\n- Review: Ana Relph, 15 May 2026\n');
  });

  it('stands above the section that follows, with Windows line breaks in a text that has them', () => {
    const between = completeArticle.replace('## Source\n', '## Disclosures\n\nNone.\n\n$&').replace(/\n/g, '\r\n');
    const plain = plainMarkdown(read(`${between}\r\n## How AI was used\r\nBy hand.\r\n## More\r\nMore.\r\n`));
    expect(plain).toContain('By hand.\r\n\r\n- Model: Example Model 3\r\n- Use: First draft\r\n');
    expect(plain).toContain('it says.\r\n```\r\n\r\n## More');
    expect(plain.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
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
      read('# A\n\n3. three\n\n```js\na < b\n```\n\n[it](../sources/a.md) ![](map.png) [that](#b)\n'),
    );
    expect(copied).toContain('<ol start="3">');
    expect(copied).toContain('<pre><code>a &lt; b\n</code></pre>');
    expect(copied).toContain('<p>it <em>Picture</em> <a href="#b">that</a></p>');
  });

  it('shows raw HTML as words and leaves comments out', () => {
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('copydesk');
  });

  it('names a picture whose file does not travel along', () => {
    expect(html).toContain('<em>A map</em> <img src="https://www.example.org/chart.png" alt="A chart">');
  });
});

describe('hostile text', () => {
  it('leaves as text, with a label for each section of analysis, and stops no export', () => {
    fc.assert(
      fc.property(anyArticle, fc.boolean(), (text, recorded) => {
        const record = recorded ? '---\nbyline: "<b> [x](javascript:alert(1))"\ntitle: "# <script>"\n---\n' : '';
        const input = read(text.startsWith('---') ? text : record + text);
        const analyses = input.outline.sections.filter(({ spec, heading }) => spec?.kind === 'analysis' && heading);
        const labels = plainMarkdown(input).split(/\*\*(?:Analysis|Left open)\.\*\* The writer’s/).length - 1;
        expect(labels).toBe(analyses.length);
        const dangers = dangersIn(parsed(cmsHtml(input)));
        // A picture of the web means the same in a CMS as in the draft.
        expect(dangers.filter(danger => !/^A picture from https?:/.test(danger))).toEqual([]);
        expect(picturesOf(input).every(({ name }) => name.length <= 61)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('takes time in proportion to its length', () => {
    const part = '## Why it matters\n\n![a](b.png) [x](y.md) <!-- copydesk-disable a -- b --> <b> [c](d "e\n\n';
    const inputs = new Map([500, 4000].map(times => [times, outlined(`# A\n\n${part.repeat(times)}`)]));
    const work = (times: number): void => {
      const input = inputs.get(times);
      if (!input) throw new Error(`Nothing of the length ${times}.`);
      expect(plainMarkdown(input).length + cmsHtml(input).length).toBeGreaterThan(times);
      expect(picturesOf(input)).toHaveLength(1);
    };
    expect(takesLinearTime(work, 500)).toBe(true);
  });
});

/** Parsed, and held against the default profile, without a check. */
function outlined(text: string): ExportInput {
  const article = parseArticle(text);
  const [profile] = profiles;
  if (!profile) throw new Error('There are no profiles.');
  return { article, outline: outlineArticle(article, profile) };
}
