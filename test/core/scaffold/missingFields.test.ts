import { describe, expect, test } from 'vitest';
import { profiles } from '../../../src/core/profiles/index.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { formatSource, savedText } from '../../../src/core/readout/savedSource.js';
import { scaffoldArticle } from '../../../src/core/scaffold/article.js';
import { withAnswers } from '../../../src/core/readout/withAnswers.js';
import { missingFields } from '../../../src/core/scaffold/missingFields.js';
import { toPlainText } from '../../../src/core/scaffold/template.js';

const stated = `Ministry of Defence of Norvania

Readout of Minister Ilse Haarlund’s Call With Minister Tomas Verrin

May 14, 2026

Minister of Defence Ilse Haarlund spoke by phone today with Estorian Defence Minister Tomas Verrin.
`;
const yearless = 'Minister Ilse Haarlund met with Minister Tomas Verrin on Oct. 23 to discuss cables. They agreed.\n';
const bare = 'Minister Ilse Haarlund met today with Minister Tomas Verrin.\n';
const today = '2026-06-01';

const asked = (text: string): string[] => missingFields(importReadout(text), today).map(({ field }) => field);

function articleOf(readout: ReturnType<typeof importReadout>): string {
  const [profile] = profiles;
  if (!profile) throw new Error('There is no profile.');
  const { record } = formatSource(readout, { retrieved: '2026-06-01T09:12:00Z' });
  return toPlainText(scaffoldArticle({ readout, profile, source: record, today }));
}

describe('what has to be asked', () => {
  test('is nothing when all is stated', () => {
    expect(asked(stated)).toEqual([]);
  });

  test('is what the text leaves open, the release date before the day that it may settle', () => {
    expect(asked(bare)).toEqual(['title', 'publisher', 'published', 'event']);
  });

  test('is no day of a meeting for an announcement', () => {
    expect(asked('The ministry announced a new harbour. It will open soon.')).not.toContain('event');
  });

  test('comes with the words that come closest, and with days that may be meant', () => {
    const found = missingFields(importReadout(yearless), today).find(({ field }) => field === 'event');
    expect(found).toEqual({
      field: 'event',
      event: 'meeting',
      words: 'Oct. 23',
      likely: [{ day: '2025-10-23', reason: 'stated-day' }],
    });
    const release = missingFields(importReadout(bare), today).find(({ field }) => field === 'published');
    expect(release).toMatchObject({ words: 'today', likely: [{ day: '2026-06-01' }, { day: '2026-05-31' }] });
  });
});

describe('an answer', () => {
  test('is kept in the source as the person’s, and its text stays', () => {
    const readout = withAnswers(importReadout(yearless), { event: '2025-10-23', publisher: 'Ministry of Defence' });
    const { text } = formatSource(readout, { retrieved: '2026-06-01T09:12:00Z' });
    expect(text).toContain('publisher: Ministry of Defence\nevent: 2025-10-23\nretrieved: 2026-06-01T09:12:00Z\n');
    expect(savedText(text).text).toBe(yearless);
    expect(importReadout(text)).toMatchObject({ event: { date: { value: '2025-10-23' } } });
  });

  test('settles what depends on it', () => {
    const readout = withAnswers(importReadout(bare), { published: '2026-05-31' });
    expect(readout.event.date?.value).toBe('2026-05-31');
    expect(missingFields(readout, today).map(({ field }) => field)).toEqual(['title', 'publisher']);
  });

  test('flows into the article, and what was left open stays a placeholder', () => {
    const article = articleOf(withAnswers(importReadout(yearless), { event: '2025-10-23' }));
    expect(article).toContain('met with Minister Tomas Verrin on October 23, 2025');
    expect(article.match(/October 23/g)).toHaveLength(1);
    expect(article).toContain('[TK: publisher');
    expect(article).not.toContain('[TK: year');
  });

  test('is not lost when the source is brought in again', () => {
    const readout = withAnswers(importReadout(yearless), {
      event: '2025-10-23',
      participants: [{ name: 'Ilse Haarlund', office: 'Minister of Defence' }],
    });
    const first = formatSource(readout, { retrieved: '2026-06-01T09:12:00Z' }).text;
    expect(formatSource(importReadout(first), { retrieved: '2026-06-01T09:12:00Z' }).text).toBe(first);
  });

  test('is not unfolded from front matter that is made to burst', () => {
    const layers = Array.from(
      { length: 12 },
      (_, i) =>
        `l${i}: &l${i} [${Array(10)
          .fill(i === 0 ? 'x' : `*l${i - 1}`)
          .join(', ')}]`,
    );
    const source = `---\n${layers.join('\n')}\nparticipants: *l11\n---\n\n${bare}`;
    const { text } = formatSource(importReadout(source), { retrieved: '2026-06-01T09:12:00Z' });
    expect(text.length).toBeLessThan(500);
  });

  test('takes the place of front matter that cannot be read', () => {
    const readout = withAnswers(importReadout(`---\ntitle: "x\n---\n\n${bare}`), { title: 'A call' });
    expect(readout.title?.value).toBe('A call');
    expect(readout.statements.map(({ text }) => text)).toEqual([bare.trim()]);
  });

  test('keeps the body that only the page’s markup names', () => {
    const named = importReadout(bare, { site: 'Norvanian Water Agency' });
    expect(named.publisher?.value).toBe('Norvanian Water Agency');
    expect(withAnswers(named, { published: '2026-05-31' }).publisher?.value).toBe('Norvanian Water Agency');
    expect(withAnswers(named, { publisher: null }).publisher).toBeNull();
  });
});
