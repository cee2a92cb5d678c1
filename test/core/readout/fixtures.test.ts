import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import type { Readout } from '../../../src/core/readout/types.js';

const folder = path.join(import.meta.dirname, 'fixtures');
const read = (name: string): Readout => importReadout(readFileSync(path.join(folder, name), 'utf8'));

/** A readout's fields as one would note them down; participants as `office: name`. */
function summary(readout: Readout): Record<string, unknown> {
  const spokesperson = readout.spokesperson?.value;
  return {
    title: readout.title?.value ?? null,
    publisher: readout.publisher?.value ?? null,
    released: readout.released?.value ?? null,
    event: readout.event.date?.value ?? readout.event.partial?.value ?? null,
    dateline: readout.dateline?.value ?? null,
    spokesperson: spokesperson
      ? [spokesperson.office, spokesperson.rank, spokesperson.name].filter(Boolean).join(' | ')
      : null,
    participants: readout.participants.map(person => `${person.office ?? '?'}: ${person.name}`),
    starts: readout.body.text.split(/\s/).slice(0, 4).join(' '),
    ends: readout.body.text.split(/\s/).slice(-4).join(' '),
  };
}

describe('importReadout', () => {
  it("strips a ministry's page, and resolves today by the stated release date", () => {
    expect(summary(read('ministry-page.txt'))).toEqual({
      title: "Readout of Minister of Defence Ilse Varga's Meeting With Estorian Minister of Defence Tomas Reval",
      publisher: 'Ministry of Defence of Norvania',
      released: '2031-03-04',
      event: '2031-03-04',
      dateline: null,
      spokesperson: 'Ministry of Defence of Norvania Press Secretary | Navy Cmdr. | Dag Holm',
      participants: ['Minister of Defence: Ilse Varga', 'Minister of Defence: Tomas Reval'],
      starts: 'Minister of Defence Ilse',
      ends: 'storm of March 1.',
    });
  });

  it('keeps a crawler’s date, the day of the call and the day of publication apart', () => {
    expect(summary(read('prime-minister.txt'))).toEqual({
      title: 'PM call with President Oksana Telvi of Vestria: 6 May 2031',
      publisher: "Prime Minister's Office, 10 Downing Street",
      released: '2031-05-07',
      event: '2031-05-06',
      dateline: null,
      spokesperson: null,
      participants: ['President of Vestria: Oksana Telvi'],
      starts: 'The Prime Minister spoke',
      ends: 'to speak again soon.',
    });
  });

  it('reads an attribution that runs on, and leaves yesterday open without a release date', () => {
    expect(summary(read('aggregator-run-on.txt'))).toEqual({
      title: null,
      publisher: 'U.S. Department of State',
      released: null,
      event: null,
      dateline: null,
      spokesperson: 'Spokesperson | Signe Brandal',
      participants: [
        'Secretary of State: Paal J. Rendt III',
        'NATO Secretary General: Mara Lind',
        'EU High Representative for Foreign Affairs and Security Policy: Jean-Luc de Vries',
        'Vestrian Defense Minister: Łucja Błońska',
      ],
      starts: 'Secretary of State Paal',
      ends: 'of the Norvanian government.',
    });
  });

  it('takes the date of the release, not of the blog', () => {
    expect(summary(read('blog.txt'))).toMatchObject({
      released: '2031-05-07',
      event: null,
      spokesperson: 'Ministry of Defence Deputy Press Secretary | Jon Lunde',
      participants: [
        'Under Secretary of Defence for Policy: Anna Holt',
        'Director General, Strategy and International, U.K. Ministry of Defence: Colm Byrne',
      ],
      ends: 'drill of October 12.',
    });
  });

  it("reads a wire's dateline and drops its furniture", () => {
    expect(summary(read('wire.txt'))).toMatchObject({
      title: null,
      released: '2031-11-22',
      event: null,
      dateline: 'ALDSUND',
      spokesperson: null,
      participants: [],
      starts: 'The Norvanian Space Agency',
      ends: 'through Sept. 30, 2032.',
    });
  });

  it('has no participants in a statement, and no quotation marks around its sentences', () => {
    const readout = read('statement.txt');
    expect(summary(readout)).toMatchObject({
      title: 'Statement from Attorney General Merete B. Garde',
      spokesperson: 'Attorney General | Merete B. Garde',
      participants: [],
      starts: '“I thank President Moe',
    });
    expect(readout.statements.map(statement => statement.text)).toEqual([
      'I thank President Moe for the trust she has shown.',
      'The work goes on.',
      'There is much to do in the months ahead.',
    ]);
    expect(readout.statements.map(statement => statement.paragraph)).toEqual([0, 0, 1]);
  });

  it('keeps a yearless date yearless', () => {
    const readout = read('quoted-call.txt');
    expect(readout.event).toMatchObject({ date: null, partial: { value: '10-23' } });
    expect(summary(readout)).toMatchObject({
      publisher: 'U.S. Department of Defense',
      released: null,
      spokesperson: 'Pentagon Press Secretary | Air Force Brig. Gen. | Jo Ryland',
      participants: ['Secretary of Defense: Lars J. Austad Jr.', 'Vestrian Secretary of State for Defence: Ana Wale'],
    });
    expect(readout.statements[0]?.text).toMatch(/^Secretary of Defense .* partnership\.$/);
  });

  it('reads surnames first, honorifics and offices behind names', () => {
    const readout = read('foreign-ministry.txt');
    expect(summary(readout)).toMatchObject({
      released: '2031-04-09',
      event: '2031-04-09',
      participants: [
        'Minister for Foreign Affairs of Japan: TANAMI Koji',
        'Minister of Foreign Affairs of the Republic of Vestria: Oksana Telvi',
      ],
      ends: 'up a working group.',
    });
    expect(readout.body.text.split('\n\n')).toHaveLength(5);
  });

  it('joins lines that a mail program wrapped', () => {
    expect(summary(read('mail.txt'))).toEqual({
      title: "READOUT OF MINISTER OF DEFENCE ILSE VARGA'S MEETING WITH ESTORIAN DEFENCE MINISTER TOMAS REVAL",
      publisher: 'Ministry of Defence',
      released: '2031-03-03',
      event: '2031-03-02',
      dateline: null,
      spokesperson: 'Ministry of Defence spokesperson | Lt. Col. | Marta Osk',
      participants: ['Acting Minister of Defence: Ilse Varga', 'Estorian Defence Minister: Tomas Reval'],
      starts: 'Acting Minister of Defence',
      ends: 'help after the storm.',
    });
    expect(read('mail.txt').body.text.split('\n\n')).toHaveLength(2);
  });

  it('joins lines with a blank line after each', () => {
    const readout = read('double-spaced.txt');
    expect(readout.body.text.split('\n\n')).toHaveLength(2);
    expect(summary(readout)).toMatchObject({
      title: null,
      event: null,
      participants: [
        'Performing the Duties of the Assistant Secretary of Defense for Northern Affairs: John Nøhr',
        'Vestria’s Secretary of State for Defence: Rath Dararen',
      ],
    });
  });

  it('reads Markdown', () => {
    const readout = read('markdown.md');
    expect(summary(readout)).toMatchObject({
      title: 'Minister Verrin’s Meeting with Acting Minister Haarlund of Norvania',
      publisher: 'Ministry of National Defence',
      released: '2031-05-15',
      event: '2031-05-14',
      spokesperson: 'Ministry of National Defence Spokesperson | Jonas Pell',
      participants: [
        'Minister of National Defence: Tomas Verrin',
        'Norvania’s Acting Minister of Defence: Ilse Haarlund',
      ],
    });
    expect(readout.body.text).toContain(
      'They agreed on:\n\n- a joint watch centre by 2033;\n\n- two exercises a year.',
    );
  });

  it('finds whom later sentences say was met, and nobody who is only talked about', () => {
    expect(summary(read('several-meetings.txt'))).toMatchObject({
      dateline: 'NORVIK',
      participants: [
        'Deputy Secretary of the Treasury: Wanda Adair',
        'Executive Vice President: Valdis Dombrek',
        'Commissioner: Paola Gentil',
        'Secretary-General: Stefan Sannes',
        'Norvanian Finance Minister: Per Holland',
      ],
    });
  });

  it("lets a saved source's record win, and points into the whole file", () => {
    const file = `---\ntitle: The record’s title\npublisher: "Ministry of Defence of Norvania"\npublished: 2031-01-10\n---\n\n`;
    const words = readFileSync(path.join(folder, 'quoted-call.txt'), 'utf8');
    const readout = importReadout(file + words);
    expect(summary(readout)).toMatchObject({
      title: 'The record’s title',
      publisher: 'Ministry of Defence of Norvania',
      released: '2031-01-10',
      event: '2030-10-23',
    });
    const first = readout.statements[0];
    expect(readout.text.slice(first?.span.start, first?.span.end)).toBe(first?.text);
    expect(readout.text.slice(readout.released?.span.start, readout.released?.span.end)).toBe('2031-01-10');
  });

  it('is not put off by front matter that cannot be read', () => {
    const readout = importReadout('---\ntitle: [broken\n---\n\nMinister Varga met Minister Reval.\n');
    expect(readout.title).toBeNull();
    expect(readout.body.text).toBe('Minister Varga met Minister Reval.');
  });
});

describe('a saved source with odd front matter', () => {
  it.each(['[', '{', '- ', '"', '&a *a '])('loses no text, and costs no time, when it holds endless “%s”', mark => {
    const readout = importReadout(
      `---\ntitle: x\nodd: ${mark.repeat(7000 / mark.length)}\n---\n\nMinister Varga met Minister Reval.\n`,
    );
    expect(readout.body.text).toMatch(/Minister Varga met Minister Reval\.$/);
  });
});
