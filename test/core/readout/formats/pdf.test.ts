import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../src/core/readout/formats/pdf/readPdf.js';
import { layOutPdf } from '../../../../src/core/readout/formats/pdf/layOutPdf.js';
import { plainLetters } from '../../../../src/core/readout/formats/pdf/letters.js';
import type { PdfPage, Piece } from '../../../../src/core/readout/formats/pdf/types.js';
import { beforeNext, joinerFor } from '../../../../src/core/readout/formats/pdf/wordBreaks.js';
import { takesLinearTime } from '../../linearTime.js';
import { lines, makePdf, type Placed } from './build/pdf.js';

async function textOf(...pages: readonly Placed[][]): Promise<string> {
  const read = await readPdf(makePdf(pages));
  return 'text' in read ? read.text : read.refused;
}

const first = [
  'Minister of Defence Ilse Varga met with Estorian Defence Minister Tomas',
  'Reval in Port Alder to discuss maritime security. Both countries agreed to',
  'open a centre.',
];
const second = [
  'They also spoke about the exercise that both forces are to hold in the',
  'autumn, and about the storm of last November.',
];
const joined = (paragraph: readonly string[]): string => paragraph.join(' ');

describe('the text of a PDF', () => {
  it('is in paragraphs when lines between them are empty', async () => {
    expect(await textOf(lines([...first, '', ...second], { y: 700 }))).toBe(`${joined(first)}\n\n${joined(second)}`);
  });

  it('is in paragraphs when only the first line of each is indented, or the last one short', async () => {
    const indented = [
      ...lines(first, { y: 700 }),
      { x: 90, y: 658, text: second[0] ?? '' },
      { x: 72, y: 644, text: second[1] ?? '' },
    ];
    expect(await textOf(indented)).toBe(`${joined(first)}\n\n${joined(second)}`);
    expect(await textOf(lines([...first, ...second], { y: 700 }))).toBe(`${joined(first)}\n\n${joined(second)}`);
  });

  it('is in paragraphs when its lines are far apart', async () => {
    expect(await textOf(lines(first, { y: 700, lead: 28 }).concat(lines(second, { y: 596, lead: 28 })))).toBe(
      `${joined(first)}\n\n${joined(second)}`,
    );
  });

  it('keeps short lines as they are', async () => {
    const letterhead = ['Ministry of Defence of Norvania', 'Press Office', 'March 3, 2031'];
    expect(await textOf([...lines(letterhead, { y: 740 }), ...lines(first, { y: 660 })])).toBe(
      `${letterhead.join('\n')}\n\n${joined(first)}`,
    );
  });

  it('is in the order in which it is read, whatever the order of the file', async () => {
    expect(await textOf(lines([...first, '', ...second], { y: 700 }).reverse())).toBe(
      `${joined(first)}\n\n${joined(second)}`,
    );
  });

  it('goes on over the edge of a page, and of a column', async () => {
    const [begin = '', ...rest] = first;
    expect(await textOf(lines([begin], { y: 90 }), lines([...rest, '', ...second], { y: 700 }))).toBe(
      `${joined(first)}\n\n${joined(second)}`,
    );
  });

  it('has columns one after the other, between what stands above and below both', async () => {
    const left = [
      'The ministers agreed to open a centre for',
      'the security of the coast and to send two',
      'ships to it. The centre is to open in the',
      'autumn of the year.',
    ];
    const right = [
      'They also spoke about the exercise that',
      'both forces are to hold in the autumn and',
      'about the storm of last November, which',
      'had destroyed the harbour.',
    ];
    const above = 'Norvania and Estoria open a joint maritime centre in Port Alder on the coast of the north';
    const page = [
      { x: 72, y: 720, text: above },
      ...lines(left, { x: 72, y: 680, size: 11 }),
      // The other column's lines need not stand on the same height.
      ...lines(right, { x: 330, y: 676, size: 11 }),
      { x: 72, y: 600, text: 'The ministers are to meet again in the summer, as both of them said in the harbour.' },
    ];
    expect(await textOf(page)).toBe(
      [
        above,
        joined(left),
        joined(right),
        'The ministers are to meet again in the summer, as both of them said in the harbour.',
      ].join('\n\n'),
    );
  });

  it('has names and values on a line', async () => {
    const table = [
      ['Date', 'March 3, 2031'],
      ['Place', 'Port Alder'],
      ['Ships', '2'],
      ['Crews', '140'],
    ];
    const page = table.flatMap(([name = '', value = ''], i) => [
      { x: 72, y: 600 - 20 * i, text: name },
      { x: 200, y: 600 - 20 * i, text: value },
    ]);
    expect(await textOf([...lines(first, { y: 700 }), ...page])).toMatch(
      /Date {3}March 3, 2031\s+Place {3}Port Alder\s+Ships {3}2\s+Crews {3}140/,
    );
  });

  it('leaves out page numbers, repeated heads and feet, and stamps that stand askew', async () => {
    const page = (number: number, body: Placed[]): Placed[] => [
      { x: 200, y: 760, text: 'Ministry of Defence of Norvania' },
      { x: 72, y: 745, text: `Release 2031/14, sheet ${number}`, size: 9 },
      ...body,
      { x: 72, y: 40, text: 'www.mod.norvania.example', size: 9 },
      { x: 300, y: 28, text: `- ${number} -` },
      { x: 200, y: 300, text: 'DRAFT', size: 60, turned: 45 },
    ];
    const text = await textOf(
      page(1, lines(first, { y: 700 })),
      page(2, lines(second, { y: 700 })),
      page(3, lines(['140'], { y: 400 })),
    );
    expect(text).toBe(`Ministry of Defence of Norvania\n\n${joined(first)}\n\n${joined(second)}\n\n140`);
  });

  it('leaves out what a browser prints on the edges, and keeps the address', async () => {
    const address = 'https://mod.norvania.example/releases/14';
    const page = [
      { x: 30, y: 775, text: '3/4/31, 9:12 AM' },
      { x: 300, y: 775, text: 'Readout of the talks | Ministry' },
      ...lines(first, { y: 700 }),
      { x: 30, y: 20, text: address },
      { x: 560, y: 20, text: '1/1' },
    ];
    expect(await readPdf(makePdf([page], 'Talks'))).toEqual({ text: joined(first), title: 'Talks', url: address });
  });

  it('joins words that are broken, and no others', async () => {
    const broken = [
      'The ministers of both countries spoke about the situ-',
      'ation at the border, long-',
      'term plans and the Indo-',
      'Pacific.',
    ];
    expect(await textOf(lines(broken, { y: 700 }))).toBe(
      'The ministers of both countries spoke about the situation at the border, long-term plans and the Indo-Pacific.',
    );
  });

  it.each([
    ['no page with words on it', [[]], 'noText'],
    ['too many pages', Array.from({ length: 151 }, () => []), 'tooLarge'],
  ])('is refused when it has %s', async (_, pages, reason) => {
    expect(await readPdf(makePdf(pages))).toEqual({ refused: reason });
  });
});

describe('beforeNext', () => {
  const { words } = joinerFor(['the co-ordination and coordination of policymakers', 'policy-makers met']);
  it.each([
    ['pre-', 'sented', 'pre-sented'],
    ['inter\u00AD', 'national', 'international'],
    ['maritime', 'security', 'maritime security'],
    ['secu-', 'rity', 'security'],
    ['well-', 'known', 'well-known'],
    ['F-', '16', 'F-16'],
    ['state-of-', 'the-art', 'state-of-the-art'],
    ['U.S.-', 'Japan', 'U.S.-Japan'],
    ['20-', 'year', '20-year'],
    ['co-', 'ordination', 'coordination'],
    ['talks -', 'and', 'talks - and'],
    ['', 'first', 'first'],
  ])('makes one of %j and %j', (before, line, one) => {
    expect(beforeNext(before, line, { words }) + line).toBe(one);
  });
});

describe('plainLetters', () => {
  it('has letters for ligatures, composed accents and plain blanks', () => {
    expect(plainLetters('o\uFB03ce \uFB02eet e\u0301\u00A0a\u200Bb\uF0B7\u0007')).toBe('office fleet é ab');
  });
});

describe('layOutPdf', () => {
  const page = (pieces: Piece[]): PdfPage => ({ width: 612, height: 792, pieces });
  const at = (x: number, text: string, y = 300, size = 12): Piece => ({
    text,
    x,
    y,
    width: text.length * size * 0.5,
    size,
  });

  it('has a blank where a gap or a blank of its own stands, and none inside a word', () => {
    expect(
      layOutPdf([page([at(72, 'Min'), at(90, 'ister'), at(125, 'Varga'), at(155, ' '), at(161, 'met')])]).text,
    ).toBe('Minister Varga met');
  });

  it('has raised letters on their line', () => {
    expect(layOutPdf([page([at(72, '20'), at(84, 'th', 296, 8), at(98, 'anniversary')])]).text).toBe(
      '20th anniversary',
    );
  });

  // A page with more rows than a release has is not searched for columns: so what grows in one that is searched are its rows.
  const searched = 40;
  it.each<[string, (i: number) => Piece]>([
    ['pieces on one line', i => at(i, 'a')],
    ['lines', i => at(72, 'word', i * 12)],
    ['pieces anywhere', i => at((i * 7919) % 600, 'ab', (i * 104_729) % 790)],
    ['gaps in its rows', i => at(Math.floor(i / searched) * 40, 'ab', (i % searched) * 12)],
  ])('takes time in line with the number of %s', (_, pieceAt) => {
    const work = (count: number) => {
      const { text } = layOutPdf([page(Array.from({ length: count }, (__, i) => pieceAt(i)))]);
      expect(text.length).toBeGreaterThan(100);
    };
    expect(takesLinearTime(work, 5000)).toBe(true);
  });
});
