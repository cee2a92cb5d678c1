import { findSection, isContent } from '../article/sections.js';
import type { Article } from '../article/types.js';
import { isEnglishTag, languageOf } from '../profiles/language.js';
import { lineBreakOf } from '../scaffold/place.js';
import type { KnownText } from '../text/knownText.js';
import { saysSingleSource } from './lexicon/singleSource.js';
import { disclaimerState } from './support/disclaimerState.js';
import { ownSeverity } from './support/isOn.js';
import { topOfArticle } from './support/places.js';
import { proseOfBlock } from '../article/prose.js';
import type { ReportedFix, Rule, RuleContext } from './types.js';
import { say } from '../text/message.js';

/** Wants an article with one source to say so. The disclaimers that Copydesk brings do; one that is missing is the rule `disclaimer`’s to report. */
export const singleSource: Rule = {
  id: 'single-source',
  category: 'disclosure',
  severity: 'warning',
  summary: 'An article that rests on one source says so.',
  fixable: true,
  check(context) {
    const { article, outline, profile } = context;
    if (article.frontMatter.record.sources.length !== 1 || saysItself(article)) return [];
    const isDisclaimers =
      saysSo(profile.disclaimer.current.text) && ownSeverity('disclaimer', context.config) !== 'off';
    if (isDisclaimers && disclaimerState(context).state === 'missing') return [];
    const heading = findSection(outline, 'source')?.heading;
    const fix = caveat(context, !isDisclaimers);
    return [{ message, span: heading?.content ?? topOfArticle(article, outline), fixes: fix ? [fix] : [] }];
  },
};

const message = say`The article rests on one source and does not say so. Tell readers, or add what a second source says and put it on record.`;

/** The disclaimer says so most often, and stands near the end. */
function saysItself({ blocks }: Article): boolean {
  return blocks.findLast(block => proseOfBlock(block).read(saysSoIn)) !== undefined;
}

function saysSoIn({ words }: KnownText): boolean {
  return saysSo(words);
}

function saysSo(words: string): boolean {
  return saysSingleSource.some(pattern => pattern.test(words));
}

const caveats = {
  en: 'This article rests on this source alone.',
  es: 'Este artículo se basa únicamente en esta fuente.',
};

/** Behind the link to the source, else behind the disclaimer. */
function caveat({ article, outline, profile }: RuleContext, preferred: boolean): ReportedFix | undefined {
  const { language } = article.frontMatter.record;
  const words = caveats[language === undefined || !isEnglishTag(language) ? languageOf(profile) : 'en'];
  const section = findSection(outline, 'source') ?? findSection(outline, 'disclaimer');
  const last = section?.blocks.findLast(isContent);
  if (!last) return undefined;
  const lineBreak = lineBreakOf(article.text);
  const edit = { start: last.span.end, end: last.span.end, text: `${lineBreak}${lineBreak}${words}` };
  return { title: say`Add “${words}”`, edits: [edit], preferred };
}
