import { knownLanguage, languageOf } from '../profiles/language.js';
import type { Language } from '../profiles/types.js';
import { splitSentences } from '../text/sentences.js';
import { movedSpan, overlap, textAt, type Span } from '../text/span.js';
import { attributions } from './lexicon/attribution.js';
import { attributionAt } from './support/attributionAt.js';
import { citedRecords } from './support/insertion.js';
import { openingBlocks, type TextBlock } from './support/openingParagraphs.js';
import { plainName, publisherForms } from './support/publisherForms.js';
import { blanked } from '../article/prose.js';
import { quotedIn } from '../article/quoted.js';
import { findDateline } from './support/style/dateline.js';
import type { Rule, RuleContext } from './types.js';
import { say } from '../text/message.js';

/** Wants one of the first two paragraphs to say who the source is. */
export const attributionInLede: Rule = {
  id: 'attribution-in-lede',
  category: 'structure',
  severity: 'warning',
  summary: 'One of the first two paragraphs names the source.',
  fixable: true,
  check(context) {
    const language = languageIn(context);
    const blocks = language ? openingBlocks(context, 2) : [];
    const [first] = blocks;
    if (!language || !first || lacksLede(context, first) || saysSource(context, blocks, language)) return [];
    const sentence = firstSentence(context, first);
    const fix = first.kind === 'paragraph' ? attributionAt(context, sentence) : undefined;
    return [{ message, span: sentence, fixes: fix ? [fix] : [] }];
  },
};

const message = say`Neither of the first two paragraphs says who the source is. Name it here, as in “according to a Ministry of Defence readout”.`;

/** A placeholder that asks the writer for it. */
const asksForSource = /\[TK:[^\]\n]{0,120}(?:publisher|readout|source|comunicado|publica)/i;

/** A lede that is missing is another rule's to report. */
function lacksLede({ outline }: RuleContext, first: TextBlock): boolean {
  const lede = outline.profile.sections.find(({ headed }) => !headed);
  return lede !== undefined && !outline.sections.some(({ heading, span }) => !heading && overlap(span, first.span));
}

/** Undefined: in a language whose attributions Copydesk does not know. */
function languageIn({ article, profile }: RuleContext): Language | undefined {
  const { language } = article.frontMatter.record;
  return language === undefined ? languageOf(profile) : knownLanguage(language);
}

function saysSource(context: RuleContext, blocks: readonly TextBlock[], language: Language): boolean {
  const opening = blocks.map(({ span }) => spokenAt(context, span)).join('\n');
  if (asksForSource.test(opening)) return true;
  const words = opening
    .replace(/[*_`[\]]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();
  return attributions[language].some(pattern => pattern.test(words)) || namesPublisher(context, plainName(opening));
}

/** Without what stands in quotation marks. */
function spokenAt({ article, prose }: RuleContext, span: Span): string {
  const quoted = quotedIn(article).filter(one => overlap(one, span));
  return blanked(
    textAt(prose(), span),
    quoted.map(one => movedSpan(one, -span.start)),
  );
}

function namesPublisher(context: RuleContext, words: string): boolean {
  const publishers = citedRecords(context).flatMap(({ publisher }) => publisher ?? []);
  const padded = ` ${words.replace(/[^\p{L}\p{M}\p{N}'&]+/gu, ' ')} `.replace(/'s /g, ' ');
  return publishers
    .flatMap(publisherForms)
    .some(form => padded.includes(` ${form.replace(/[^\p{L}\p{M}\p{N}'&]+/gu, ' ').trim()} `));
}

/** Of the text behind the dateline. */
function firstSentence(context: RuleContext, { span }: TextBlock): Span {
  const dateline = findDateline(context)?.span;
  const start = dateline?.start === span.start ? dateline.end : span.start;
  const [first] = splitSentences(context.article.text.slice(start, span.end));
  return first ? { start: start + first.start, end: start + first.end } : span;
}
