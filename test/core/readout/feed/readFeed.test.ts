import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isFeed } from '../../../../src/core/readout/feed/isFeed.js';
import { readFeed } from '../../../../src/core/readout/feed/readFeed.js';
import { takesLinearTime } from '../../linearTime.js';

const text =
  'Minister of Defence Ilse Haarlund spoke by phone today with Estorian Defence Minister Tomas Verrin. The ministers discussed undersea cables in the Aldsund and a joint patrol this autumn.';

const rss = (items: string, top = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet href="feed.xsl"?>\n<!-- made by hand -->\n${top}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News &amp;amp; readouts</title><link>https://defence.example/news/</link>${items}</channel></rss>`;

const item = (inner: string) => `<item><title>A call</title><link>https://defence.example/1</link>${inner}</item>`;

const atom = (entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://defence.example/news/"><title type="html">News &amp;lt;b&amp;gt;</title><entry>${entry}</entry></feed>`;

describe('a feed is read', () => {
  it('from RSS: titles, addresses, days and whole texts', () => {
    const feed = readFeed(
      rss(
        `<item><title><![CDATA[Haarlund&#8217;s <i>call</i>]]></title><link> https://defence.example/1 </link><pubDate>Thu, 14 May 2026 23:30:00 -0500</pubDate><description>Short.</description><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item><item><guid>https://defence.example/2</guid><dc:date>2026-05-13T08:00:00Z</dc:date></item>`,
      ),
    );
    expect(feed).toEqual({
      title: 'News & readouts',
      items: [
        {
          title: 'Haarlund’s call',
          url: 'https://defence.example/1',
          published: '2026-05-14',
          content: { text: `<p>${text}</p>`, isHtml: true },
        },
        { title: '', url: 'https://defence.example/2', published: '2026-05-13' },
      ],
    });
  });

  it('from Atom: the page’s address against the feed’s own, text of every type', () => {
    const { title, items } = readFeed(
      atom(
        `<title>A &amp; B</title><link rel="self" href="self"/><link href="1"/><link rel="alternate" type="application/pdf" href="1.pdf"/><updated>2026-05-14T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${text}</p></div></content>`,
      ),
    );
    expect(title).toBe('News <b>');
    expect(items).toEqual([
      {
        title: 'A & B',
        url: 'https://defence.example/news/1',
        published: '2026-05-14',
        changedOnly: true,
        content: { text: `<p>${text}</p>`, isHtml: true },
      },
    ]);
    expect(readFeed(atom(`<title>x</title><content>${text} A &lt; B</content>`)).items[0]?.content).toEqual({
      text: `${text} A < B`,
      isHtml: false,
    });
  });

  it('from RDF', () => {
    const xml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://defence.example/"><title>News</title></channel><item rdf:about="https://defence.example/1"><title>One</title><link>https://defence.example/1</link><dc:date>2026-05-01</dc:date></item></rdf:RDF>`;
    expect(isFeed(xml)).toBe(true);
    expect(readFeed(xml).items).toEqual([{ title: 'One', url: 'https://defence.example/1', published: '2026-05-01' }]);
  });

  for (const teaser of [
    'Too short.',
    `${text} …`,
    `${text} [...]`,
    `${text} Read more`,
    `${text} &lt;a href="x"&gt;Read the full statement&lt;/a&gt;`,
  ]) {
    it(`without a teaser for a text: ${teaser.slice(-30)}`, () => {
      expect(readFeed(rss(item(`<description>${teaser}</description>`))).items[0]?.content).toBeUndefined();
    });
  }

  for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', '']) {
    it(`without an address such as ${address || 'none'}`, () => {
      const xml = rss(`<item><title>x</title><link>${address}</link><guid isPermaLink="false">1</guid></item>`);
      expect(readFeed(xml).items[0]?.url).toBeUndefined();
    });
  }

  it('with at most 200 items', () => {
    expect(readFeed(rss(item('').repeat(500))).items).toHaveLength(200);
  });
});

describe('a hostile feed', () => {
  it('has none of its own entities expanded', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
    const title = readFeed(rss('<item><title>&b;</title><link>https://x.example/</link></item>', bomb)).items[0]?.title;
    expect(title).toBe('&b;');
    const outside = `<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/hostname">]>`;
    expect(() => readFeed(rss('<item><title>&file;</title></item>', outside))).toThrow();
  });

  it('is refused when it is damaged', () => {
    expect(() => readFeed(rss('<item><title>x'))).toThrow();
    expect(() => readFeed('<rss')).toThrow();
    expect(() => readFeed('{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[]}')).toThrow();
  });

  test('takes time in line with its length', () => {
    const shapes: ((times: number) => string)[] = [
      times => rss('<item>'.repeat(times)),
      times => rss(item(`<description>${'&amp;'.repeat(times)}</description>`)),
      times => rss(item(`<title>${'<b>'.repeat(times)}${'</b>'.repeat(times)}</title>`)),
      times => rss(item(`<description>${'&lt;b&gt;'.repeat(times)}</description>`)),
      times => `<?x ${'?'.repeat(times)}`,
      times => `<!--${'-'.repeat(times)}`,
      times => `<!DOCTYPE rss [${'<!-- " -->'.repeat(times)}`,
      times => '<!a>'.repeat(times),
    ];
    for (const shape of shapes) {
      const work = (times: number): void => {
        const xml = shape(times);
        try {
          if (isFeed(xml)) readFeed(xml);
        } catch {
          // Refusing is an answer.
        }
      };
      expect(takesLinearTime(work, 5000)).toBe(true);
    }
  });
});

describe('what is a feed', () => {
  const feeds = [
    '<rss version="2.0">',
    '\uFEFF\n<?xml version="1.0"?><rss>',
    '<!DOCTYPE rss><rss>',
    '<feed xmlns="x">',
    '<atom:feed xmlns:atom="x">',
    '<!-- made > here --><?style x?><rss>',
    '<!DOCTYPE rss [<!-- it\'s > --><!ENTITY a "]>">]>\n<rss>',
    '<rdf:RDF xmlns="http://purl.org/rss/1.0/">',
    rss(''),
  ];
  const others = [
    '',
    'Readout of a call',
    '<!DOCTYPE html><html>',
    '<html><body>&lt;rss&gt;',
    '<?xml version="1.0"?><note/>',
    '<rssx>',
    '<!-- <rss> ',
    '<rdf:RDF><foaf:Person/></rdf:RDF>',
    '< rss>',
  ];
  it('is told by its root', () => {
    expect(feeds.filter(one => !isFeed(one))).toEqual([]);
    expect(others.filter(isFeed)).toEqual([]);
  });

  test('any text is a feed or none, and reading it gives a feed or an error', () => {
    const piece = fc.constantFrom(
      '<rss>',
      '<channel>',
      '<item>',
      '<title>',
      '</title>',
      '<link>',
      'https://x.example/',
      '&amp;',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<entry>',
      '</entry>',
      '</item>',
      '</channel></rss>',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map(pieces => pieces.join('')),
        ),
        xml => {
          isFeed(xml);
          try {
            for (const { url } of readFeed(xml).items) expect(url ?? 'https:').toMatch(/^https?:/);
          } catch (error) {
            expect(error).toBeInstanceOf(Error);
          }
        },
      ),
    );
  });
});
