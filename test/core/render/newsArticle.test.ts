import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { machineDate, newsArticle, scriptJson } from '../../../src/core/render/newsArticle.js';
import { lintArticle } from '../../../src/core/lint.js';
import { completeArticle, pageOf } from './support/rendered.js';

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

  it.each(['author: [Ana Relph, Jo Marsh]', 'authors:\n  - Ana Relph\n  - Jo Marsh', 'byline: [Ana Relph, Jo Marsh]'])(
    'names each author of %j',
    authors => {
      const text = `---\n${authors}\n---\n\n# A\n\nText.\n`;
      const names = ['Ana Relph', 'Jo Marsh'];
      expect(linked(text)).toMatchObject({ author: names.map(name => ({ '@type': 'Person', name })) });
      for (const name of names) expect(pageOf(text)).toContain(`<meta property="article:author" content="${name}">`);
      expect(pageOf(text)).toContain('By Ana Relph, Jo Marsh');
      expect(pageOf(text.replace(/(?:byline|authors?):[^]*---/, 'author: [TK]\n---'))).toContain('content="[TK]"');
    },
  );

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

  it('says nothing of addresses, titles of links and pictures', () => {
    const page = pageOf('# A\n\nSee [it](y.md "a title") ![alt](p.png) and [that](https://x.example "t").\n');
    expect(page).toContain('<meta name="description" content="See it and that.">');
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
