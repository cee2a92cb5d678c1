import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { joinLines } from '../joinLines.js';
import { against, articleWith, sourcesWith } from './support.js';

describe('what a source writes in other words', () => {
  it.each([
    ['The first summit, held in 2021, drew crews.', 'It follows the inaugural Global Harbour Summit of 2021.'],
    ['The Five Lamps countries spoke of nets.', 'The 5 Lamps countries spoke of nets.'],
    [
      'They sent nearly 4,300 short tons (3,900 metric tons) of rations.',
      'They sent nearly 3,900 metric tons of rations.',
    ],
    [
      'Odo Marsh is Latvia’s minister for Europe and the North Sea.',
      'Also there was the Latvian Minister of State for Europe and the North Sea, Odo Marsh.',
    ],
    [
      'Haarlund said that some crews do not benefit from the work in the ports.',
      'Haarlund said: “Millions of crews are benefiting from work in the ports. But for some, that’s not happening.”',
    ],
  ])('is the same: %s', (draft, source) => {
    expect(against(source, draft).filter(one => !one.startsWith('hint '))).toEqual([]);
  });

  it.each([
    [
      'They sent nearly 6,300 short tons (3,900 metric tons) of rations.',
      'They sent nearly 3,900 metric tons of rations.',
    ],
  ])('is not the same: %s', (draft, source) => {
    expect(against(source, draft)).not.toEqual([]);
  });
});

describe('who acts above the text of a release', () => {
  const spoken =
    'The Prime Minister spoke to President Tull this afternoon, and hoped they could communicate “in an open and honest way about tugs”.';
  const quoted = (name: string): string =>
    `${name} hoped they could communicate “in an open and honest way about tugs.”`;
  const findings = (above: string, draft: string): string[] => {
    const page = joinLines(
      'Call with President Tull',
      '',
      above,
      '',
      'A spokesperson of the office said:',
      '',
      spoken,
      '',
    );
    const text = articleWith(draft);
    return lintArticle({ text, sources: sourcesWith(page) }).findings.flatMap(({ rule, span }) =>
      rule.startsWith('quote-') ? [`${rule}: ${text.slice(span.start, span.end)}`] : [],
    );
  };

  it.each([
    ['Prime Minister Ina Holm spoke with President Tull of Norvania by telephone earlier today.'],
    ['Ina Holm, the Prime Minister, has today talked with President Tull of Norvania.'],
  ])('is who does so in it: %s', above => {
    expect(findings(above, quoted('Holm'))).toEqual([]);
  });

  it('is not another’s head, who acts there, too', () => {
    const above = 'Latvian Prime Minister Ina Holm spoke with President Tull of Norvania by telephone earlier today.';
    expect(findings(above, quoted('Holm'))).toEqual(['quote-misattributed: Holm']);
  });
});
