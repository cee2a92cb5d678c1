import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { findFence } from '../../../src/core/article/frontMatterFence.js';
import { correctRecord, type RecordCorrection } from '../../../src/core/readout/correctRecord.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { readDay } from '../../../src/core/readout/readDay.js';
import { savedText } from '../../../src/core/readout/savedSource.js';
import { inEnglish } from '../../../src/core/text/message.js';
import { applyEdits } from '../../../src/core/text/span.js';

const body = 'Minister Ilse Haarlund met Minister Tomas Verrin on Oct. 23.\n';
const source = `---
# From the ministry's mailing list
title: Readout of a call # as mailed
url: https://www.example.org/call
published: 2026-05-14
desk: Defence # ours
retrieved: 2026-05-15T09:12:00Z
---

${body}`;

function correct(text: string, correction: RecordCorrection, ...forget: (keyof RecordCorrection)[]): string {
  const edits = correctRecord(text, correction, forget);
  if ('problem' in edits) throw new Error(edits.problem);
  return applyEdits(text, edits);
}

function recordIn(text: string): unknown {
  const content = findFence(text)?.content ?? { start: 0, end: 0 };
  // The parser knows no lone carriage return.
  return parse(text.slice(content.start, content.end).replace(/\r\n?/g, '\n'));
}

describe('a correction', () => {
  test('takes the place of the value, and leaves every other line', () => {
    expect(correct(source, { title: 'Readout of a meeting' })).toBe(source.replace('a call #', 'a meeting #'));
  });

  test('of a field that is not there comes behind the one before it', () => {
    const text = correct(source, { event: '2025-10-23', publisher: 'Ministry of Defence of Norvania' });
    expect(text).toBe(
      source
        .replace('\nurl:', '\npublisher: Ministry of Defence of Norvania\nurl:')
        .replace('\ndesk:', '\nevent: 2025-10-23\ndesk:'),
    );
  });

  test('of people is a list with what is known of each', () => {
    const text = correct(source, {
      spokesperson: { name: ' Marta  Osk ', rank: '', office: 'Ministry Spokesperson' },
      participants: [{ name: 'Ilse Haarlund', office: 'Minister: Defence' }, { name: '' }, { name: 'Tomas Verrin' }],
    });
    expect(recordIn(text)).toMatchObject({
      spokesperson: { name: 'Marta Osk', office: 'Ministry Spokesperson' },
      participants: [{ name: 'Ilse Haarlund', office: 'Minister: Defence' }, { name: 'Tomas Verrin' }],
      desk: 'Defence',
    });
  });

  test('that is taken away leaves the text to count again', () => {
    expect(correct(correct(source, { event: '2025-10-23' }), {}, 'event')).toBe(source);
    expect(correct(source, {}, 'event')).toBe(source);
  });

  test('to nothing says that the release does not state it', () => {
    const text = correct(source, { title: ' ', published: null, spokesperson: { name: '' }, participants: [] });
    const none = { title: null, published: null, spokesperson: null, participants: [] };
    expect(recordIn(text)).toMatchObject(none);
    expect(importReadout(text)).toMatchObject({ title: null, released: null, spokesperson: null, participants: [] });
  });

  test('is what the importer then reads', () => {
    const text = correct(source, {
      publisher: 'Ministry of Defence of Norvania',
      event: '2025-10-23',
      dateline: 'NORVIK',
      release: 'NR-173-17',
      spokesperson: { name: 'Marta Osk', rank: 'Capt.', office: 'Ministry Spokesperson' },
      participants: [{ name: 'Ilse Haarlund', office: 'Minister of Defence' }, { office: 'The Prime Minister' }],
    });
    expect(importReadout(text)).toMatchObject({
      publisher: { value: 'Ministry of Defence of Norvania' },
      event: { date: { value: '2025-10-23' } },
      dateline: { value: 'NORVIK' },
      releaseNumber: { value: 'NR-173-17' },
      spokesperson: { value: { name: 'Marta Osk', rank: 'Capt.', office: 'Ministry Spokesperson' } },
      participants: [{ name: 'Ilse Haarlund', office: 'Minister of Defence' }],
      unnamed: [{ office: 'The Prime Minister' }],
    });
  });

  test('that says nothing new is no edit', () => {
    expect(correctRecord(source, { published: '2026-05-14' })).toEqual([]);
    expect(correctRecord(body, {})).toEqual([]);
  });

  test('gives a source front matter that has none, behind a byte order mark', () => {
    const text = correct(`\uFEFF${body}`, { title: 'Readout: a call' });
    expect(text).toBe(`\uFEFF---\ntitle: "Readout: a call"\n---\n\n${body}`);
  });

  test('fills front matter that holds nothing', () => {
    expect(recordIn(correct(`---\n---\n${body}`, { title: 'A call' }))).toEqual({ title: 'A call' });
  });

  test('keeps the line breaks of the file', () => {
    const text = correct(source.replaceAll('\n', '\r\n'), { event: '2025-10-23' });
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(recordIn(text)).toMatchObject({ event: '2025-10-23', desk: 'Defence' });
  });

  test.each([
    ['broken YAML', `---\ntitle: "x\n---\n\n${body}`],
    ['a list', `---\n- title: x\nkey: y\n---\n\n${body}`],
    ['front matter that never ends', `---\ntitle: x\n\n${body}`],
  ])('is refused in words for %s', (_what, text) => {
    expect(correctRecord(text, { title: 'A call' })).toEqual({
      problem: expect.stringMatching(/nothing was changed\. Mend /) as string,
    });
  });

  test.each(['010', '12345678901234567890', '0x1F', '1e3', '[a, {b: 1}]', '>-\n  folded\n  text', "'it''s' # ours"])(
    'leaves %j as it is written',
    value => {
      const text = `---\ntitle: A\nrelease: ${value}\n---\n${body}`;
      expect(correct(text, { title: 'B' })).toBe(text.replace('title: A', 'title: B'));
      expect(correct(text, { dateline: 'NORVIK' })).toBe(text.replace('\nrelease', '\ndateline: NORVIK\nrelease'));
    },
  );

  test('that is taken away leaves the comment above it', () => {
    const text = `---\ntitle: A\n# asked the desk\nevent: 2025-10-23 # by phone\n# end\n---\n${body}`;
    expect(correct(text, {}, 'event')).toBe(text.replace('event: 2025-10-23 # by phone\n', ''));
  });

  describe('of people who are there already', () => {
    const people = `---
participants: # from the desk
  # the host
  - name: Ilse Haarlund # checked
    side: 1
    # as she signs
    office: Minister of Defence
  - office: Prime Minister
    note: by phone
  # a guest
  - Tomas Verrin
desk: 007
---
${body}`;
    const ilse = { name: 'Ilse Haarlund', office: 'Minister of Defence' };

    test('changes the one key', () => {
      const participants = [ilse, { office: 'Premier' }, { name: 'Tomas Verrin' }];
      expect(correct(people, { participants })).toBe(people.replace('Prime Minister', 'Premier'));
    });

    test('adds, removes and renames, and keeps comments and other keys', () => {
      const participants = [
        { name: 'Ilse Haarlund-Osk', country: 'Norvania' },
        { name: 'Tomas Verrin', office: 'Minister' },
        { name: 'Ada Lund' },
      ];
      expect(correct(people, { participants })).toBe(`---
participants: # from the desk
  # the host
  - name: Ilse Haarlund-Osk # checked
    country: Norvania
    side: 1
    # as she signs
  # a guest
  - name: Tomas Verrin
    office: Minister
  - name: Ada Lund
desk: 007
---
${body}`);
    });

    test('to nobody leaves the rest', () => {
      expect(correct(people, { participants: [] })).toMatch(
        /^---\nparticipants: \[\] # from the desk[^]*\ndesk: 007\n---\n/,
      );
    });

    test('works inside of brackets', () => {
      const flow = `---\n{title: A, participants: [{name: Ilse Haarlund, side: 01}], desk: 007}\n---\n${body}`;
      const after = correct(flow, { event: '2025-10-23', participants: [ilse, { name: 'Ada Lund' }] });
      expect(after).toContain(
        '{title: A, event: "2025-10-23", participants: [{name: Ilse Haarlund, office: "Minister of Defence", side: 01}, {"name":"Ada Lund"}], desk: 007}',
      );
    });
  });

  test.each(['title: &t A\ndateline: *t', 'base: &b {x: 1}\nextra:\n  <<: *b', 'title: A\nodd: *nowhere'])(
    'is refused in words where values are repeated: %j',
    yaml => {
      expect(correctRecord(`---\n${yaml}\n---\n${body}`, { title: 'B' })).toEqual({
        problem: expect.stringMatching(/& and \*.*nothing was changed/) as string,
      });
    },
  );

  test('keeps lone carriage returns as line breaks', () => {
    const text = correct(source.replaceAll('\n', '\r'), { event: '2025-10-23', title: 'A' });
    expect(text).not.toContain('\n');
    expect(importReadout(text)).toMatchObject({ title: { value: 'A' }, event: { date: { value: '2025-10-23' } } });
  });

  test('cuts no character in two', () => {
    const text = '---\ntitle: a \u{1F600} b\n---\nText.\n';
    const edits = correctRecord(text, { title: 'a \u{1F601} b' });
    expect(edits).toEqual([{ start: 13, end: 15, text: '\u{1F601}' }]);
  });

  test('stands above a release that begins with a line of dashes', () => {
    const release = '---\nFOR IMMEDIATE RELEASE\nReadout\n\nMinister Haarlund called.\n\n---\nPress office\n';
    expect(correct(release, { title: 'A' })).toBe(`---\ntitle: A\n---\n\n${release}`);
  });

  test('touches nothing but the front matter, whatever it says, and says it', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 40 });
    const correction = fc.record(
      {
        title: fc.option(words),
        dateline: fc.option(words),
        spokesperson: fc.option(fc.record({ name: words, office: words })),
        participants: fc.option(fc.array(fc.record({ name: words, office: words, country: words }), { maxLength: 3 })),
      },
      { requiredKeys: [] },
    );
    const people = source.replace('desk:', 'participants:\n- Ada Lund\n-  office: x\n   note: y\n- {name: z}\ndesk:');
    const texts = [source, body, `\n\r\n${body}`, `\uFEFF\n${body}`, people];
    texts.push(source.replaceAll('\n', '\r\n'), people.replaceAll('\n', '\r'));
    fc.assert(
      fc.property(correction, fc.constantFrom(...texts), (value, text) => {
        const after = correct(text, value);
        expect(savedText(after).text).toBe(savedText(text).text);
        const tidy = (value.title ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
        if (tidy !== '') expect(recordIn(after)).toMatchObject({ title: tidy });
        expect(correctRecord(after, value)).toEqual([]);
      }),
    );
  });
});

describe('a day in words', () => {
  test.each([
    ['2025-05-31', '2025-05-31'],
    [' 31 May 2025 ', '2025-05-31'],
    ['May 31, 2025', '2025-05-31'],
    ['Saturday, May 31st, 2025', '2025-05-31'],
    ['Oct. 3, 2025', '2025-10-03'],
  ])('%s is read', (words, day) => {
    expect(readDay(words)).toEqual({ day });
  });

  test.each([
    ['', /not a day/],
    ['soon', /not a day/],
    ['May 31', /year is missing/],
    ['31 May 2025 or 1 June 2025', /not a day/],
    ['May 30-31, 2025', /not a day/],
    ['around 31 May 2025', /not a day/],
    ['February 30, 2025', /not a day|no such day/],
    ['2025-02-30', /not a day|no such day/],
    ['Monday, May 31, 2025', /another day of the week/],
    ['x'.repeat(100_000), /not a day/],
  ])('%s is refused, and it is said how to write one', (words, problem) => {
    const read = readDay(words);
    expect('problem' in read && inEnglish(read.problem)).toMatch(problem);
  });
});
