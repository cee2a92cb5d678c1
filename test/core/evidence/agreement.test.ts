import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import type { Finding, Source } from '../../../src/core/rules/types.js';
import { joinLines } from '../joinLines.js';

const record = joinLines(
  '---',
  'profile: readout-article',
  'sources:',
  '  - file: norvania.md',
  '    publisher: Ministry of Defence of Norvania',
  '  - file: estoria.md',
  '    publisher: Ministry of Defence of Estoria',
  '---',
);
const text = joinLines(record, '', '# Ministers meet', '', 'Ilse Haarlund and Tomas Verrin met.', '');

const norvania = joinLines(
  '# Readout of the Meeting',
  '',
  'May 14, 2026',
  '',
  'Deputy Minister of Defence Ilse Haarlund met with Minister of Defence Tomas Verrin of Estoria on May 13, 2026.',
);
const estoria = (day: string, other = 'Deputy Minister of Defence Ilse Haarlund of Norvania') =>
  joinLines(
    '# Minister Verrin’s Visit',
    '',
    'May 16, 2026',
    '',
    `Minister of Defence Tomas Verrin met with ${other} on ${day}.`,
  );

function disagreements(second: string): readonly Finding[] {
  const { article } = lintArticle({ text });
  const sources = article.frontMatter.record.sources.map((one, index): Source => {
    const saved = index === 0 ? norvania : second;
    return { record: one, index, file: { state: 'found', text: saved, sha256: '', readout: importReadout(saved) } };
  });
  return lintArticle({ text, sources }).findings.filter(({ rule }) => rule === 'sources-disagree');
}

describe('two sources of one meeting', () => {
  it('that give different days are reported at the second one’s record, with both places', () => {
    const [found, ...more] = disagreements(estoria('May 14, 2026'));
    expect(more).toEqual([]);
    expect(text.slice(found?.span.start, found?.span.end)).toContain('estoria.md');
    expect(found?.message).toContain('“Ministry of Defence of Norvania” has May 13, 2026');
    expect(found?.message).toContain('“Ministry of Defence of Estoria” has May 14, 2026');
    expect(found?.related.map(({ file }) => file)).toEqual(['norvania.md', 'estoria.md']);
    expect(found?.related.map(({ message }) => message)).toEqual([
      'The source: “May 13, 2026”',
      'The source: “May 14, 2026”',
    ]);
  });

  it('that give one day, in whatever form, agree', () => {
    expect(disagreements(estoria('13 May 2026'))).toEqual([]);
  });

  it('of which one states no day agree', () => {
    expect(disagreements(estoria('the margins of a fair'))).toEqual([]);
  });

  it('are two meetings when others met', () => {
    expect(disagreements(estoria('May 14, 2026', 'Foreign Minister Oksana Telvi of Vestria'))).toEqual([]);
  });
});
