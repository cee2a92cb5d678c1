import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorsOf } from '../../../src/core/report/anchors.js';
import { takesLinearTime } from '../linearTime.js';

function anchorAt(text: string, word: string): string {
  const start = text.indexOf(word);
  return anchorsOf(text)({ start, end: start + word.length });
}

test('a place is known by its sentence, on one line', () => {
  expect(anchorAt('# Headline\n\nOne here. Two\n  goes on. Three.\n', 'goes')).toBe('Two goes on.');
  expect(anchorAt('- First item\n- Second item\n', 'Second')).toBe('- Second item');
});

test('in the front matter by its line', () => {
  expect(anchorAt('---\ntitle: One. Two\nprofile: x\n---\n\n# A\n', 'Two')).toBe('title: One. Two');
});

test('on a blank line, and past the end, by nothing', () => {
  expect(anchorsOf('One.\n\n\nTwo.\n')({ start: 6, end: 6 })).toBe('');
  expect(anchorsOf('')({ start: 0, end: 0 })).toBe('');
});

test('a long sentence is cut, and still told from another that begins alike', () => {
  const long = `It said ${'and on '.repeat(100)}`;
  const [one, other] = [anchorAt(`${long}once.`, 'It'), anchorAt(`${long}twice.`, 'It')];
  expect(one.length).toBeLessThan(200);
  expect(one).not.toBe(other);
});

test('whatever stands in other paragraphs changes nothing', () => {
  const paragraph = fc
    .string({ unit: fc.constantFrom('a', ' ', '.', '\n', '# ', '- ', '”', '1') })
    .map(text => text.replace(/\n\s*\n/g, '\n'));
  fc.assert(
    fc.property(paragraph, paragraph, paragraph, fc.nat(), (before, text, after, at) => {
      fc.pre(text.trim() !== '');
      const start = at % text.length;
      const alone = anchorsOf(`x\n\n${text}\n`)({ start: 3 + start, end: 3 + start });
      const among = `x ${before}\n\n${text}\n\n${after}`;
      const offset = among.indexOf(`\n\n${text}\n\n`) + 2 + start;
      expect(anchorsOf(among)({ start: offset, end: offset })).toBe(alone);
    }),
  );
});

test('takes linear time in one long paragraph with many places', () => {
  const work = (count: number) => {
    const text = 'A word here. '.repeat(count);
    const anchor = anchorsOf(text);
    for (let at = 0; at < text.length; at += 13) anchor({ start: at, end: at + 1 });
  };
  expect(takesLinearTime(work, 4000)).toBe(true);
});
