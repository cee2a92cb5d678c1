import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { proseOf } from '../../../src/core/article/prose.js';
import { quotedIn } from '../../../src/core/article/quoted.js';
import { textAt } from '../../../src/core/text/span.js';

function quotesOf(text: string): readonly string[] {
  return quotedIn(parseArticle(text)).map(span => textAt(text, span));
}

it.each([
  ['a picture’s', '![Spans](img/a.png "Three spans, drawn")'],
  ['a link’s', 'See [the plan](https://www.example.org/plan "Three spans, drawn").'],
  ['one in single marks', "![Spans](img/a.png  'Three spans, drawn' )"],
])('reads the words of %s title, and takes them for nobody’s', (_name, text) => {
  const said = `She said "we build".\n\n${text}\n\nHe said "we pay".\n`;
  expect(quotesOf(said)).toEqual(['"we build"', '"we pay"']);
  expect(proseOf(parseArticle(said))).toMatch(/ {2}Three spans, drawn /);
});

it('leaves quotations in brackets what they are', () => {
  expect(quotesOf('They said it (https://www.example.org/a "we build") twice.\n')).toEqual(['"we build"']);
});
