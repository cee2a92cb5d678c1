import type { Article, Block } from '../article/types.js';
import { languageOf } from '../profiles/language.js';
import type { Language, Profile } from '../profiles/types.js';
import type { Reader } from '../text/knownText.js';
import { movedSpan, type Span } from '../text/span.js';
import { findPlaceholders, type Placeholder } from '../article/placeholders.js';
import { blanked, proseOfBlock } from '../article/prose.js';
import { shortened } from './support/shortened.js';
import type { Report, Rule } from './types.js';
import { say } from '../text/message.js';

/** Finds what was to be filled in before the article is filed, in the body and in the front matter. */
export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  category: 'structure',
  severity: 'error',
  summary: 'Nothing is left to be filled in: no TK, TODO, `[INSERT …]` or snippet text.',
  fixable: false,
  check({ article, profile }) {
    return placeholdersOf(article, profile).map(one => reportOf(article.text, one));
  },
};

/** What is to be filled in, in the front matter and the body, in the order of the text. */
export function placeholdersOf(article: Article, profile: Profile): Placeholder[] {
  const language = languageOf(profile);
  return [
    ...findPlaceholders(recordOf(article), language),
    ...article.blocks.flatMap(block => placeholdersIn(block, language)),
  ];
}

const readers: Readonly<Record<Language, Reader<readonly Placeholder[]>>> = {
  en: ({ words }) => findPlaceholders(words, 'en'),
  es: ({ words }) => findPlaceholders(words, 'es'),
};

function placeholdersIn(block: Block, language: Language): Placeholder[] {
  const found = proseOfBlock(block).read(readers[language]);
  return found.map(one => ({ ...one, span: movedSpan(one.span, block.span.start) }));
}

function reportOf(text: string, { span, asks }: Placeholder): Report {
  const message =
    asks === undefined
      ? say`A placeholder is left here: “${shortened(text.slice(span.start, span.end))}”. Fill it in, or take it out.`
      : say`Still to come: ${shortened(asks).replace(/[^.…?!]$/, '$&.')} Fill it in, or take it out.`;
  return { message, span };
}

/** The values in the front matter, without its comments, the paths and addresses of sources, and the prompt, which is recorded as it was. */
function recordOf(article: Article): string {
  const { content } = article.frontMatter;
  if (!content) return '';
  const yaml = article.text.slice(content.start, content.end);
  const hidden: Span[] = [{ start: 0, end: content.start }];
  const prompt = article.frontMatter.spanOf(['ai', 'prompt']);
  if (prompt && article.frontMatter.record.ai?.prompt !== undefined) hidden.push(prompt);
  for (const match of yaml.matchAll(notWords)) {
    hidden.push({ start: content.start + match.index, end: content.start + match.index + match[0].length });
  }
  hidden.sort((a, b) => a.start - b.start);
  return blanked(article.text.slice(0, content.end), hidden);
}

/** A comment, an address, a file's path. */
const notWords = /(?<=^|[ \t])#[^\r\n]*|https?:\/\/[^\s"']+|(?<=\bfile:[ \t]{1,8}["']?)[^\s"'[][^\r\n"']*/gm;
