import type { Article, Block, Outline } from '../article/types.js';
import { splitSentences } from '../text/sentences.js';
import type { KnownText } from '../text/knownText.js';
import { movedSpan, textAt, type Span } from '../text/span.js';
import { mayBeResidue } from './support/chatbotCues.js';
import { normaliseSentence } from '../text/normaliseSentence.js';
import { isAgreement, residueIn, type Residue } from './support/chatbotPhrases.js';
import { removeLines, removeWords } from '../article/edits.js';
import { findPageFurniture } from './support/pageFurniture.js';
import { proseOfBlock } from '../article/prose.js';
import { quotedIn } from '../article/quoted.js';
import { spanAround } from '../text/quotationMarks.js';
import type { Report, Rule } from './types.js';
import { say, type Message } from '../text/message.js';

/** Finds what a chatbot said to whoever asked it, prompts that ran into the text, and furniture of the page that the draft was copied from. */
export const chatbotResidue: Rule = {
  id: 'chatbot-residue',
  category: 'provenance',
  severity: 'error',
  summary: 'No words of a chatbot and no furniture of a page are left in the text.',
  fixable: true,
  check({ article, outline, prose }) {
    return [
      ...findResidue(article, outline, prose()).map(hit => residueReport(article, hit)),
      ...furnitureReports(article),
    ];
  },
};

interface Hit {
  readonly kind: Residue;
  readonly span: Span;
  /** From the start of the paragraph in which it begins to the end of the one in which it ends. */
  readonly within: Span;
}

const messages: Readonly<Record<Residue, Message>> = {
  preamble: say`These are a chatbot’s words to whoever asked it, not the article’s. Delete them.`,
  self: say`A chatbot speaks of itself here. Delete it, and check what the sentence was to say.`,
  closing: say`These are a chatbot’s closing words to whoever asked it, not the article’s. Delete them.`,
  prompt: say`This is an instruction to a language model. Delete it here: the prompt belongs in the front matter under “ai”, or in the section “How AI was used”.`,
};

function residueReport(article: Article, hit: Hit): Report {
  const edit = isAllOf(article.text, hit)
    ? removeLines(article, hit.within)
    : removeWords(article.text, hit.span, hit.within);
  return {
    message: messages[hit.kind],
    span: hit.span,
    fixes: [
      {
        title: hit.kind === 'prompt' ? say`Delete the instruction` : say`Delete the chatbot’s words`,
        edits: [edit],
        preferred: true,
      },
    ],
  };
}

/** Whether nothing else but marks of emphasis stands in its paragraph. */
function isAllOf(text: string, { span, within }: Hit): boolean {
  const around = text.slice(within.start, span.start) + text.slice(span.end, within.end);
  return !/[^\s*_]/.test(around);
}

function furnitureReports(article: Article): Report[] {
  return findPageFurniture(article).map(span => {
    const words = article.text.slice(span.start, span.end);
    return {
      message: /^[\d.,]+$/.test(words)
        ? say`“${words}” looks like the view counter of a web page, not of the article. Delete it.`
        : say`“${words}” is part of a web page, not of the article. Delete it.`,
      span,
      fixes: [{ title: say`Delete “${words}”`, edits: [removeLines(article, span)], preferred: true }],
    };
  });
}

function findResidue(article: Article, outline: Outline, prose: string): Hit[] {
  const quoted = quotedIn(article);
  const asked = promptSentences(article);
  const aboutAi = sectionsAboutAi(outline);
  const hits: Hit[] = [];
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph') continue;
    const mayPrompt = spanAround(aboutAi, block.span) !== undefined;
    hits.push(
      ...hitsIn(block, quoted, asked).filter(({ kind }) => !mayPrompt || kind === 'self' || kind === 'closing'),
    );
  }
  return joined(article.text, withoutLoneAgreements(prose, hits));
}

/** Sentences of the recorded prompt, normalised; short ones could be anybody's. */
function promptSentences(article: Article): ReadonlySet<string> {
  const prompt = article.frontMatter.record.ai?.prompt ?? '';
  const sentences = splitSentences(prompt).map(({ start, end }) => normaliseSentence(prompt.slice(start, end)));
  return new Set(sentences.filter(sentence => sentence.length >= 25));
}

/** Where a prompt may be told: sections on how a model was used. */
function sectionsAboutAi(outline: Outline): Span[] {
  return outline.sections
    .filter(
      ({ spec, heading }) =>
        spec?.id === 'how-ai-was-used' || /\b(?:AI|artificial intelligence|prompt)\b/i.test(heading?.text ?? ''),
    )
    .map(({ span }) => span);
}

function hitsIn(block: Block, quoted: readonly Span[], asked: ReadonlySet<string>): Hit[] {
  const prose = proseOfBlock(block);
  const sentences = asked.size > 0 || prose.read(mayHoldResidue) ? prose.read(judgedSentences) : [];
  return sentences.flatMap(({ span: place, words, residue }): Hit[] => {
    const kind = asked.has(words) ? 'prompt' : residue;
    const span = movedSpan(place, block.span.start);
    if (!kind || spanAround(quoted, { start: span.start, end: span.start + 1 })) return [];
    const said = kind === 'preamble' ? toColon(prose.words, place) : place;
    return [{ kind, span: movedSpan(said, block.span.start), within: block.span }];
  });
}

interface JudgedSentence {
  /** In the block. */
  readonly span: Span;
  /** As `normaliseSentence` gives them. */
  readonly words: string;
  readonly residue: Residue | undefined;
}

function mayHoldResidue({ words }: KnownText): boolean {
  return mayBeResidue(words);
}

function judgedSentences({ words: prose }: KnownText): readonly JudgedSentence[] {
  let agreed = '';
  return splitSentences(prose).map(span => {
    const words = normaliseSentence(textAt(prose, span));
    const residue = kindOf(words, agreed);
    agreed = isAgreement(words) ? `${words} ` : '';
    return { span, words, residue };
  });
}

/** @param agreed the word of agreement before the sentence, if any: "sure! ". */
function kindOf(words: string, agreed: string): Residue | undefined {
  if (isAgreement(words)) return 'preamble';
  const toColon = words.slice(0, words.indexOf(': ') + 1);
  return (
    residueIn(agreed + words) ?? (toColon !== '' && residueIn(agreed + toColon) === 'preamble' ? 'preamble' : undefined)
  );
}

/** A preamble that runs into the article ends at its colon: "Here is the revised article: NORVIK — …". */
function toColon(prose: string, span: Span): Span {
  const colon = /:(?=[\s*])/.exec(prose.slice(span.start, span.end));
  return colon ? { start: span.start, end: span.start + colon.index + 1 } : span;
}

/** "Sure!" is a chatbot's only where the body begins with it or a preamble follows. */
function withoutLoneAgreements(prose: string, hits: readonly Hit[]): Hit[] {
  const firstWords = prose.search(/[^\s*_]/);
  return hits.filter((hit, index) => {
    if (!isAgreement(normaliseSentence(prose.slice(hit.span.start, hit.span.end)))) return true;
    const next = hits[index + 1];
    const preambleFollows = next?.kind === 'preamble' && isBlank(prose, hit.span.end, next.span.start);
    return preambleFollows || hit.span.start <= firstWords;
  });
}

/** Neighbours of one kind are one finding, so that one fix deletes them together. */
function joined(text: string, hits: readonly Hit[]): Hit[] {
  const result: Hit[] = [];
  for (const hit of hits) {
    const last = result.at(-1);
    if (last?.kind === hit.kind && isBlank(text, last.span.end, hit.span.start)) {
      result[result.length - 1] = {
        kind: hit.kind,
        span: joinedSpan(last.span, hit.span),
        within: joinedSpan(last.within, hit.within),
      };
    } else result.push(hit);
  }
  return result;
}

function joinedSpan(first: Span, last: Span): Span {
  return { start: first.start, end: last.end };
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}
