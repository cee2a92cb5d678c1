import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { lintArticle } from '../../../src/core/lint.js';
import { against, articleWith, reported, sourcesWith } from './support.js';

const met =
  'They spoke of the cables on the ground of the strait, and of the harbours on its shores, for nearly an hour.';

describe('who gives a release out', () => {
  const page = [
    '# Minister visits the harbours of Chile',
    'March 3, 2026',
    'The minister visited the harbours of Chile today and spoke with the pilots there. The visit lasted all day.',
  ].join('\n\n');

  it('may be called by a shorter name than with its country', () => {
    const text = articleWith('The minister visited Chile, the Foreign Office announced.').replace(
      '---\n\n#',
      'sources:\n  - publisher: UK Foreign, Commonwealth and Development Office\n---\n\n#',
    );
    const [source] = sourcesWith(page);
    const record = { publisher: 'UK Foreign, Commonwealth and Development Office' };
    const sources = source ? [{ ...source, record: { ...source.record, ...record } }] : [];
    const found = lintArticle({ text, sources }).findings.filter(({ category }) => category === 'evidence');
    expect(found.map(({ message }) => message)).toEqual([]);
  });
});

describe('a release given out by two bodies', () => {
  it('comes from each', () => {
    const text = articleWith('The two spoke of cables, the Labor Department said in a readout dated May 14, 2026.');
    const release = joinLines('May 14, 2026', '', `Minister Ana Lind met Minister Omar Perl today. ${met} ${met}`);
    const found = (publisher: string): string[] =>
      lintArticle({
        text,
        sources: sourcesWith(release).map(one => ({ ...one, record: { ...one.record, publisher } })),
      })
        .findings.filter(({ category, severity }) => category === 'evidence' && severity !== 'hint')
        .map(({ span }) => text.slice(span.start, span.end));
    expect(found('Harbour Board')).toEqual(['Labor Department']);
    expect(found('US Department of Labor, Pilots’ Service')).toEqual([]);
  });
});

describe('who hands a release on', () => {
  it('is not looked for in it', () => {
    expect(against(met, 'The account was carried by PR Tarnwire on Monday, May 18.')).not.toContain(
      'unsupported-fact: Tarnwire',
    );
  });
});

describe('a name that an archive has above a release', () => {
  const page = (line: string): string =>
    joinLines(
      'Readout of the Secretary-General’s meeting with Mr. Omar Perl, Minister of Defence of Estoria',
      '',
      line,
      '',
      `The Secretary-General met this afternoon with Mr. Omar Perl, Minister of Defence of Estoria. ${met}`,
      '',
      'The Secretary-General underscored the importance of both resolutions on peace and warmly thanked Estoria.',
    );

  it('is that of whoever held the office then', () => {
    const draft =
      'Secretary-General Ana Lind welcomed the cables on the ground of the strait when she met Omar Perl, the country’s defence minister. Lind underscored the importance of both resolutions on peace.';
    expect(reported(draft, page('Readouts | Ana Lind, Former Secretary-General'))).toEqual([]);
  });
});
