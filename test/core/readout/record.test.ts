import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { importReadout } from '../../../src/core/readout/importReadout.js';

const page = `Ministry of Defence of Norvania

Readout of Minister of Defence Ilse Varga's Call With Estorian Defence Minister Tomas Reval

Release No: NR-12-31
March 4, 2031

Press Secretary Dag Holm provided the following readout:

NORVIK – Minister of Defence Ilse Varga spoke today with Estorian Defence Minister Tomas Reval. They discussed mines.
`;
const corrected = (record: unknown): ReturnType<typeof importReadout> =>
  importReadout(`---\n${stringify(record)}---\n\n${page}`);

describe('a source’s own record', () => {
  it('is silent when it holds nothing, so that the text counts', () => {
    const [plain, recorded] = [importReadout(page), corrected({ retrieved: '2031-04-01T00:00:00Z' })];
    expect(recorded).toMatchObject({ releaseNumber: { value: 'NR-12-31' }, released: { value: '2031-03-04' } });
    expect(recorded.body.text).toBe(plain.body.text);
  });

  it('wins for every field, and says where it stands', () => {
    const readout = corrected({
      title: 'Another title',
      publisher: 'Office of the Minister',
      published: '2031-03-05',
      event: '2031-03-01',
      dateline: 'ALDSUND',
      release: '2031/7',
      spokesperson: { name: 'Ana Lee', rank: 'Capt.', office: 'Chief Spokesperson' },
      participants: [
        { name: 'VARGA Ilse', office: 'Acting Minister', country: 'France' },
        { name: 'Tomas Reval' },
        { office: 'OSCE Chair' },
        'Jo Ryland',
      ],
    });
    expect(readout).toMatchObject({
      title: { value: 'Another title' },
      publisher: { value: 'Office of the Minister' },
      released: { value: '2031-03-05' },
      event: { date: { value: '2031-03-01' }, partial: null },
      dateline: { value: 'ALDSUND' },
      releaseNumber: { value: '2031/7' },
      spokesperson: { value: { name: 'Ana Lee', rank: 'Capt.', office: 'Chief Spokesperson' } },
      participants: [
        { name: 'VARGA Ilse', office: 'Acting Minister', country: 'France', nameOrder: 'surname-first' },
        { name: 'Tomas Reval' },
        { name: 'Jo Ryland' },
      ],
      unnamed: [{ office: 'OSCE Chair' }],
    });
    const { text } = readout;
    expect(readout.participants.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'VARGA Ilse',
      'Tomas Reval',
      'Jo Ryland',
    ]);
    const at = readout.dateline?.span;
    expect(at && text.slice(at.start, at.end)).toBe('ALDSUND');
  });

  it('says with nothing behind a key that the text states none', () => {
    const record =
      'title:\npublisher: null\npublished: ""\nevent:\ndateline: ~\nrelease:\nspokesperson:\nparticipants: []\n';
    expect(importReadout(`---\n${record}---\n\n${page}`)).toMatchObject({
      title: null,
      publisher: null,
      released: null,
      event: { date: null, partial: null },
      dateline: null,
      releaseNumber: null,
      spokesperson: null,
      participants: [],
      unnamed: [],
    });
  });

  it('takes a plain name, a yearless day, and a number as it is written', () => {
    const record = 'spokesperson: Ana Lee\nevent: 10-23\nrelease: 0120\n';
    expect(importReadout(`---\n${record}---\n\n${page}`)).toMatchObject({
      spokesperson: { value: { name: 'Ana Lee' } },
      event: { date: null, partial: { value: '10-23' } },
      releaseNumber: { value: '0120' },
    });
  });

  it('resolves today by a corrected day of release', () => {
    expect(corrected({ published: '2031-03-09' }).event.date?.value).toBe('2031-03-09');
    expect(corrected({ published: null }).event).toEqual({ date: null, partial: null });
  });

  it.each([
    { published: '4 March 2031' },
    { published: '2031-02-30' },
    { event: 'yesterday' },
    { event: '13-40' },
    { spokesperson: ['Ana Lee'] },
    { spokesperson: { office: 'Chief' } },
    { participants: 'Ana Lee' },
    { title: { text: 'A title' } },
  ])('leaves out what cannot be read: %j', record => {
    const { title, released, event, spokesperson, participants } = importReadout(page);
    const seen = corrected(record);
    expect(seen.title?.value).toBe(title?.value);
    expect(seen.released?.value).toBe(released?.value);
    expect(seen.event.date?.value).toBe(event.date?.value);
    expect(seen.spokesperson?.value).toEqual(spokesperson?.value);
    expect(seen.participants.map(({ name }) => name)).toEqual(participants.map(({ name }) => name));
  });

  it('takes any YAML without throwing', () => {
    const keys = ['title', 'published', 'event', 'release', 'spokesperson', 'participants', 'url'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 3 })), record => {
        const readout = corrected(record);
        for (const { span } of readout.participants) expect(span.end).toBeLessThanOrEqual(readout.text.length);
      }),
    );
  });
});
