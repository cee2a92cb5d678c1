import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { importReadout } from '../../../../src/core/readout/importReadout.js';
import { splitReadouts } from '../../../../src/core/readout/several/splitReadouts.js';
import { takesLinearTime } from '../../linearTime.js';

const call = `Readout of Minister of Defence Ilse Haarlund’s Call With Estorian Defence Minister Tomas Verrin

May 14, 2026

Ministry Spokesperson Marta Osk provided the following readout:

Minister of Defence Ilse Haarlund spoke by phone today with Estorian Defence Minister Tomas Verrin. The ministers discussed undersea cables in the Aldsund and a joint patrol this autumn.`;

const meeting = `Readout of Minister of Trade Ada Lund's Meeting With Minister of Commerce Ivo Kess of Estoria

May 15, 2026

Ministry of Trade of Norvania spokesperson Mara Dahl provided the following readout:

Minister of Trade Ada Lund met today with Estoria's Minister of Commerce, Ivo Kess, in Norvik. The ministers discussed customs procedures at the Aldsund crossing.`;

const about = `About the Ministry of Defence

The Ministry of Defence of Norvania guards the country’s coasts and skies. It was founded in 1911 and has held its seat in Norvik since 1946.

Media contact: Marta Osk, press@defence.example`;

const bare = (text: string) => text.split('\n\n').slice(3).join('\n\n');

/** The texts of the parts. */
function parts(text: string): string[] {
  return splitReadouts(text).map(({ span }) => text.slice(span.start, span.end));
}

describe('a page of several releases is taken apart', () => {
  for (const mark of ['###', '# # #', '-30-', '- 30 -', '- end -', '(END)', 'ENDS']) {
    it(`behind ${mark}`, () => {
      expect(
        parts(`${call}\n\n${mark}\n\n${meeting}\n\n${mark}\n`).map(text => importReadout(text).title?.value),
      ).toEqual([
        expect.stringMatching(/^Readout of Minister of Defence/),
        expect.stringMatching(/^Readout of Minister of Trade/),
      ]);
    });
  }

  it('behind a mark at the end of the last line', () => {
    expect(parts(`${call} ###\n${meeting}`)).toEqual([`${call} ###`, meeting]);
  });

  it('behind a mark and words about a body', () => {
    expect(parts(`${call}\n\n###\n\n${about}\n\n${meeting}`)).toEqual([`${call}\n\n###\n\n${about}`, meeting]);
  });

  it('by titles with attribution lines', () => {
    expect(parts(`${call}\n\n${meeting}`)).toEqual([call, meeting]);
  });

  it('by attribution lines alone', () => {
    const third = bare(meeting).replace('Ivo Kess', 'Ole Ranta');
    const first = call.split('\n\n').slice(2).join('\n\n');
    const second = meeting.split('\n\n').slice(2).join('\n\n');
    expect(parts([first, second].join('\n\n'))).toEqual([first, second]);
    expect(parts([first, third].join('\n\n'))).toHaveLength(1);
  });

  it('by release markers, with the names of bodies and the dates above them', () => {
    const second = `Ministry of Trade\n\nMay 15, 2026\n\nFOR IMMEDIATE RELEASE\n\n${meeting.split('\n\n')[0] ?? ''}\n\n${bare(meeting)}`;
    expect(parts(`FOR IMMEDIATE RELEASE\n\n${call}\n\n${second}`)[1]).toBe(second);
  });

  it('by headlines over datelines', () => {
    const brief = (headline: string, city: string) =>
      `${headline}\n\n${city} -- The agency has chosen two yards to mend its fleet of coastal vessels over the next four years, and will pay them as the work goes on. The first vessel enters the dock in spring, the last leaves it in four years’ time, says the agency, which runs eleven vessels.`;
    const [first, second] = [
      brief('Agency Awards Contract for Coastal Vessels', 'NORVIK'),
      brief('Agency Chooses Yards for a Second Fleet', 'ALDSUND'),
    ];
    expect(parts(`${first}\n\n${second}`)).toEqual([first, second]);
  });

  it('by titles that are the items of a list, each with its day below it', () => {
    const own =
      'Today, the Minister spoke with her colleague about undersea cables in the Aldsund, a joint patrol this autumn and customs procedures at the crossing. They agreed to speak again before the winter, and to send their deputies to Norvik in the meantime to look at the plans.';
    const item = (who: string, day: number) =>
      `• Minister Ilse Haarlund speaks with Minister ${who}\n  ${own}\n  The Briefing Room\n  Ottawa, Ontario - May ${String(day)}, 2026`;
    const both = parts(`${item('Tomas Verrin', 14)}\n  ${item('Ivo Kess', 11)}`).map(text => importReadout(text));
    expect(both.map(one => [one.title?.value, one.released?.value])).toEqual([
      ['Minister Ilse Haarlund speaks with Minister Tomas Verrin', '2026-05-14'],
      ['Minister Ilse Haarlund speaks with Minister Ivo Kess', '2026-05-11'],
    ]);
  });

  it('by titles that an archive labels alike', () => {
    const labelled = (release: string) =>
      `PRESS RELEASE : ${release.split('\n')[0] ?? ''}\n\n${bare(call)} ${bare(meeting)}`;
    expect(parts(`${labelled(call)}\n\n${labelled(meeting)}`)).toEqual([labelled(call), labelled(meeting)]);
  });

  it('as the messages of a mail archive', () => {
    const message = (subject: string, text: string) =>
      `From: press@ministry.example\nTo: press-list@ministry.example\nDate: Thu, 14 May 2026 10:00:00 +0200\nSubject: ${subject}\n\n${text}`;
    const [first, second] = [
      message('Call with Minister Verrin', bare(call)),
      message('Meeting with Minister Kess', bare(meeting)),
    ];
    expect(parts(`${first}\n\n${second}`)).toEqual([first, second]);
  });

  it('when the first has neither a title nor an attribution line', () => {
    const first = 'Minister of Defence Ilse Haarlund spoke by phone today with Estorian Defence Minister Tomas Verrin.';
    expect(parts(`${first}\n\n###\n\n${meeting}`)).toEqual([first + '\n\n###', meeting]);
    expect(parts(`${meeting}\n\n###\n\n${first}`)).toEqual([meeting + '\n\n###', first]);
  });

  it('without the words of the page above them', () => {
    const page =
      'The press office gives out its readouts on this page every evening of the week, in the order of the day.';
    expect(parts(`${page}\n\n${call}\n\n${meeting}`)).toEqual([call, meeting]);
  });
});

describe('a page of one release stays whole', () => {
  const pages: Record<string, string> = {
    'with words about a body behind its end': `${call}\n\n###\n\n${about}`,
    'with a headline and a summary of the page’s own': `${call.split('\n')[0] ?? ''}\n\nThe minister spoke with her colleague about cables today, and both promised to speak again.\n\n${call}`,
    'with points that tell of other visits below a labelled title': `PRESS RELEASE : ${call.split('\n')[0] ?? ''}\n\n• the Minister speaks with her colleague about undersea cables\n• it follows the Minister’s visit to Estoria last month\n\n${bare(call)} ${bare(meeting)}`,
    'with titles of other releases below it': `${call}\n\nRelated articles\n\n${meeting.split('\n')[0] ?? ''}\n\nReadout of Minister Lund’s Call With Minister Ranta of Sellia\n\nThe press office sends out a letter every week. You can ask for it on this page.`,
    'with teasers of other releases below it': `${call}\n\n${meeting.split('\n')[0] ?? ''}\n\nMay 15, 2026\n\nMinister of Trade Ada Lund met today with Estoria's Minister of Commerce …\n\nReadout of Minister Lund’s Call With Minister Ranta of Sellia\n\nMay 16, 2026\n\nMinister Lund spoke with Minister Ranta …`,
    'with two attribution lines, one below the other': call.replace(
      'Ministry Spokes',
      'The following is attributable to Spokesperson Marta Osk:\n\nMinistry Spokes',
    ),
    'that quotes people': `${call}\n\nMinister Haarlund said:\n\n“We will mend the cables together.”\n\nMinister Verrin said:\n\n“We will watch them together.”`,
    'with a joint statement in it': `${call}\n\nThe two published a joint statement.\n\nJoint Statement of Norvania and Estoria on Undersea Cables\n\nThe ministers reaffirm that the cables serve both countries, and that both will guard them.`,
    empty: '',
  };
  for (const [name, page] of Object.entries(pages)) {
    it(name, () => {
      expect(splitReadouts(page)).toEqual([{ span: { start: 0, end: page.length } }]);
    });
  }
});

const bench = path.resolve(import.meta.dirname, '../../../../../shared/bench/dev/readouts');
const missing = !existsSync(bench);

describe.skipIf(missing)(`real releases${missing ? ' (skipped: ../shared/bench/dev is not there)' : ''}`, () => {
  const texts = missing
    ? []
    : readdirSync(bench)
        .filter(name => name.endsWith('.txt'))
        .map(name => ({ name, text: readFileSync(path.join(bench, name), 'utf8') }));

  it('are never taken apart', () => {
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter(({ text }) => splitReadouts(text).length !== 1).map(({ name }) => name)).toEqual([]);
  });

  it('are told apart behind an end mark, nine of ten of them, each whole', () => {
    const pairs = texts.map(({ text }, i) => [text.trim(), texts[(i + 7) % texts.length]?.text.trim() ?? ''] as const);
    const told = pairs.filter(([first, second]) => {
      const [, part, ...more] = parts(`${first}\n\n###\n\n${second}`);
      return (
        more.length === 0 && part !== undefined && importReadout(part).body.text === importReadout(second).body.text
      );
    });
    expect(told.length / pairs.length).toBeGreaterThan(0.9);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...call.split('\n'),
    ...meeting.split('\n'),
    ...about.split('\n'),
    '###',
    '',
    'From: a@b.example',
    'Subject: Readout of a call',
  );
  const page = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 60 }).map(lines => lines.join('\n')),
  );

  test('gives parts in order, inside the text and apart', () => {
    fc.assert(
      fc.property(page, text => {
        let free = 0;
        for (const { span } of splitReadouts(text)) {
          expect(span.start).toBeGreaterThanOrEqual(free);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          free = span.end;
        }
        expect(free).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('takes time in line with its length', () => {
    for (const piece of [
      `${call}\n\n###\n\n`,
      'FOR IMMEDIATE RELEASE\n',
      '###\n',
      'Readout of a call with a minister\n',
      'A '.repeat(500),
      'From: a@b.example\n',
    ]) {
      const work = (times: number): unknown => splitReadouts(piece.repeat(times));
      expect(takesLinearTime(work, 400), JSON.stringify(piece.slice(0, 30))).toBe(true);
    }
  });
});
