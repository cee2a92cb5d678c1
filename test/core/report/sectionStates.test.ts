import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { sectionStates } from '../../../src/core/report/sectionStates.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import type { Source } from '../../../src/core/rules/types.js';
import { joinLines } from '../joinLines.js';

const text = 'The harbour opened on Thursday.';
const file = { state: 'found', text, sha256: '00', readout: importReadout(text) } as const;
const sources: Source[] = [{ index: 0, record: { file: 'a.md' }, file }];

const all = (lines: readonly string[], sources?: readonly Source[], more: readonly string[] = []) =>
  sectionStates(
    lintArticle({
      text: joinLines('---', 'profile: readout-article', ...more, '---', '', '# Headline', '', ...lines),
      sources,
    }),
    sources,
  );

const states = (...lines: string[]) => all(lines).filter(({ spec }) => spec.headed);

describe('the state of sections', () => {
  it('counts what is to be filled in apart from what was found', () => {
    const [takeaways, conclusion] = states(
      'Lede.',
      '',
      '## Key takeaways',
      '',
      '- [TK: the day]',
      '- [TK: the cost]',
      '- This could help.',
      '',
      '## Conclusion',
      '',
      'Done.',
    );
    expect(takeaways).toMatchObject({ empty: false, placeholders: 2, counts: { warning: 1 } });
    expect(takeaways?.first?.rule).toBe('placeholder-left');
    expect(conclusion).toMatchObject({ empty: false, placeholders: 0, counts: { error: 0, warning: 0 } });
    expect(conclusion?.first).toBeUndefined();
  });

  it('says that nothing stands under a heading, however it is written', () => {
    const [takeaways] = states('Lede.', '', '**Key takeaways:**', '', '## Conclusion', '', 'Done.');
    expect(takeaways).toMatchObject({ empty: true, start: { start: expect.any(Number) as number } });
  });

  it('knows the lede, which begins with its words', () => {
    const [lede, takeaways] = all(['', 'Lede [TK: more].', '', '## Key takeaways', '', '- One.']);
    expect(lede).toMatchObject({ spec: { id: 'lede' }, placeholders: 1 });
    expect((takeaways?.start.start ?? 0) - (lede?.start.start ?? 0)).toBe('Lede [TK: more].\n\n'.length);
  });

  it('says whether facts were held against a source', () => {
    const checked = (...asked: Parameters<typeof all>) => all(...asked).map(state => state.checked);
    expect(checked(['Lede.'], sources)).toEqual([true]);
    expect(checked(['Lede.'])).toEqual([false]);
    expect(checked(['Lede.'], [{ index: 0, record: { file: 'a.md' }, file: { state: 'missing' } }])).toEqual([false]);
    expect(checked(['Lede.'], sources, ['language: es'])).toEqual([false]);
  });

  it('has nothing of headings that the profile does not know', () => {
    expect(states('Lede.', '', '## Weather', '', 'Rain.')).toEqual([]);
  });
});
