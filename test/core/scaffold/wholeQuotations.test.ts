import { describe, expect, test } from 'vitest';
import { profiles } from '../../../src/core/profiles/index.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { scaffoldArticle } from '../../../src/core/scaffold/article.js';
import { toPlainText } from '../../../src/core/scaffold/template.js';
import { withWholeQuotations } from '../../../src/core/scaffold/wholeQuotations.js';
import { textAt } from '../../../src/core/text/span.js';
import { takesLinearTime } from '../linearTime.js';

/** The statements of a release whose body is these paragraphs, a list each. */
function statementsOf(...paragraphs: string[]): string[] {
  const readout = importReadout(['Norvania opens a harbour', 'June 2, 2026', ...paragraphs].join('\n\n'));
  const whole = withWholeQuotations(readout.statements);
  for (const { span, text } of whole) expect(textAt(readout.text, span).replaceAll('\n', ' ')).toBe(text);
  return whole.map(({ text }) => text);
}

describe('a quotation of several sentences stays together', () => {
  test.each([
    ['with what tells whose it is', 'The President said: “The ports wait. They have waited for long.”'],
    ['with straight marks', 'The President said: "The ports wait. They have waited for long."'],
    ['with what tells it behind', '“The ports wait. They have waited for long,” the President said.'],
    ['across a line’s end', 'The President said: “The ports\nwait. They have waited for long.”'],
  ])('%s', (_, quoted) => {
    expect(statementsOf(`The harbour is open. ${quoted} It rained on that day.`)).toEqual([
      'The harbour is open.',
      quoted.replace('\n', ' '),
      'It rained on that day.',
    ]);
  });

  test('but not with one beside it', () => {
    expect(statementsOf('“The ports wait,” she said. “They have waited for long,” he said.')).toHaveLength(2);
  });

  test('and with the part behind who says it, which says it no more', () => {
    const whole = '“The ports wait,” she said. “They have waited for long.” “So have we.”';
    expect(statementsOf(`It rained. ${whole} It rained again.`)).toEqual(['It rained.', whole, 'It rained again.']);
  });

  test('and with a part whose stop stands behind its marks', () => {
    const whole = '«El puerto espera», dijo la ministra. «Ha esperado mucho».';
    expect(statementsOf(`Llovió mucho en la costa. ${whole}`)).toEqual(['Llovió mucho en la costa.', whole]);
  });

  test('but not with a sentence that quotes nobody, nor with another paragraph', () => {
    expect(statementsOf('It rained. “They have waited for long.”', '“The ports wait.”')).toHaveLength(3);
  });

  test('and in each paragraph of one that the next goes on with', () => {
    expect(statementsOf('“The ports wait. They have waited for long.', '“Now they open,” she said.')).toEqual([
      '“The ports wait. They have waited for long.',
      '“Now they open,” she said.',
    ]);
  });

  test('and one that its paragraph does not close puts nothing together', () => {
    expect(statementsOf('She said: “The ports wait. They have waited for long.', 'It rained on that day.')).toEqual([
      'She said: “The ports wait.',
      'They have waited for long.',
      'It rained on that day.',
    ]);
  });
});

test('a new article gives the quotation to rewrite whole', () => {
  const readout = importReadout(
    'Norvania opens a harbour\n\nJune 2, 2026\n\nThe President opened it. She said: “The ports wait. They have waited for long.”',
  );
  const [profile] = profiles;
  if (!profile) throw new Error('no profile');
  const article = toPlainText(
    scaffoldArticle({ readout, profile, source: { file: '../sources/a.md' }, today: '2026-06-03' }),
  );
  expect(article).toContain(':** She said: “The ports wait. They have waited for long.”\n');
});

test('long paragraphs take linear time', () => {
  const statements = (length: number) =>
    importReadout(`A\n\nJune 2, 2026\n\nShe said: “${'The ports wait. '.repeat(length)}”`).statements;
  const known = new Map([2000, 16_000].map(length => [length, statements(length)]));
  expect(takesLinearTime(length => withWholeQuotations(known.get(length) ?? []), 2000)).toBe(true);
});
