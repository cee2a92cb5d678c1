import fc from 'fast-check';

/** What an attacker, or a language model with bad luck, puts into a text. */
export const hostilePieces: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)" onclick="alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](&#x6A;avascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox)',
  '[x](file:///etc/passwd)',
  '[x](command:workbench.action.quit)',
  '[x](vscode://file/etc/passwd)',
  '[x](//example.org/x)',
  '[x](https://example.org/" onmouseover="alert(1))',
  '[x](https://example.org "t\\" onclick=\\"alert(1)")',
  '![x](https://example.org/track.png)',
  '![x](//example.org/track.png)',
  '![x](data:image/svg+xml;base64,PHN2Zz4=)',
  '![x](data:text/html,<script>alert(1)</script>)',
  '![x](data:image/png;base64,iVBORw0KGgo=)',
  '![" onerror="alert(1)](pic.png)',
  '![x](pic.png"onerror="alert)',
  '<https://example.org/"onclick=>',
  '<javascript:alert(1)>',
  '```"><script>alert(1)</script>\n<b>\n```',
  '```x" onclick="alert(1)\ny\n```',
  '| a | b |\n|:-:|--:|\n| <i>1</i> | 2 |',
  '[r]: javascript:alert(1)\n\n[r]',
  '[s]: https://example.org/s "\'><script>"\n\n[s]',
  '</article></main><script>alert(1)</script>',
  ']]><!--',
  '--><script>alert(1)</script>',
  '<!-- copydesk-disable x -- </article> -->',
  '[TK: "><script>alert(1)</script>]',
  '[TK: **x** [y](https://example.org) `z`]',
  '**Key takeaways:**',
  'Disclaimer: x',
  '# <b>Headline</b>',
  '## Source',
  '## Source',
  '## Why it matters',
  '- item\n  - item\n    1. item',
  '> quote\n\n    code',
  '\0\uFFFE\u2028\uD800',
  '\u202E\u0007',
  '&lt;script&gt;&#0;&bogus;',
  '\r',
  '\t- x\r\n',
];

/** Front matter with the same in every value. */
function frontMatterOf([title, publisher, url, hash, prompt, by]: readonly string[]): string {
  const value = (text: string | undefined): string => JSON.stringify(text ?? '');
  return `---
title: ${value(title)}
byline: ${value(by)}
date: ${value(by)}
dateline: ${value(title)}
sources:
  - title: ${value(title)}
    publisher: ${value(publisher)}
    url: ${value(url)}
    file: ${value(publisher)}
    published: ${value(publisher)}
    retrieved: ${value(prompt)}
    sha256: ${value(hash)}
ai: { model: ${value(publisher)}, use: ${value(hash)}, prompt: ${value(prompt)} }
review: { by: ${value(by)}, on: ${value(by)} }
---
`;
}

const value = fc.oneof(
  fc.constantFrom(
    ...hostilePieces,
    'javascript:alert(1)',
    'https://example.org/"onclick="x',
    '"><script>',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostilePieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('word', '**bold**', '_x_', '`', '``', '*', '[', '](', '\n', '  ', '>', '- '),
  },
);

const body = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '\n', '\n\n', '')), { maxLength: 12 })
  .map(pieces => pieces.flat().join(''));

/** Any article: hostile pieces in any mixture, with or without front matter. */
export const anyArticle = fc
  .tuple(fc.option(fc.array(value, { minLength: 6, maxLength: 6 }).map(frontMatterOf), { nil: '' }), body)
  .map(([frontMatter, text]) => frontMatter + text);
