import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { sectionStates } from '../../../src/core/report/sectionStates.js';
import { joinLines } from '../joinLines.js';

const states = (...lines: string[]) =>
  sectionStates(
    lintArticle({ text: joinLines('---', 'profile: readout-article', '---', '', '# Headline', '', ...lines) }),
  );

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
    expect(takeaways).toMatchObject({ empty: true, heading: { style: 'bold' } });
  });

  it('has nothing of headings that the profile does not know', () => {
    expect(states('Lede.', '', '## Weather', '', 'Rain.')).toEqual([]);
  });
});
