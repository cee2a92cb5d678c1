import * as vscode from 'vscode';
import {
  escapeMarkdown,
  sourceSentence,
  told,
  type Directive,
  type Fact,
  type SourcePlace,
  type Span,
  type Verdict,
  type VerdictState,
} from '../../core/index.js';
import { nameOf } from '../../host/paths.js';
import { editorsWording, localized } from '../../host/wording.js';
import type { Inspection } from '../lint/inspector.js';
import { savedSource, type SavedSource } from './draftAt.js';

/** Places in the sources that are shown of one verdict. */
const mostPlaces = 2;

/** Longer sentences are cut, in UTF-16 code units. */
const longestSentence = 600;

/** Longer words of the draft, such as a whole sentence, are not said again, in UTF-16 code units. */
const longestFact = 80;

const icons: Readonly<Record<VerdictState, string>> = {
  supported: '$(pass)',
  contradicted: '$(error)',
  unsupported: '$(warning)',
  'not-checked': '$(circle-slash)',
};

function stateInWords(state: VerdictState): string {
  switch (state) {
    case 'supported':
      return localized('Supported');
    case 'contradicted':
      return localized('Contradicted');
    case 'unsupported':
      return localized('Unsupported');
    case 'not-checked':
      return localized('Not checked');
  }
}

/** A verdict, why it is so, and the sentence of the source with the way to it. */
export function verdictWords(
  verdict: Verdict,
  about: {
    readonly inspection: Inspection;
    readonly article: vscode.Uri;
    readonly acknowledged: Directive | undefined;
    /** Sentences that stand beside these words already. */
    readonly told: ReadonlySet<string>;
  },
): vscode.MarkdownString {
  const places = verdict.places.slice(0, mostPlaces).flatMap(place => {
    const source = savedSource(about.inspection, about.article, place.source);
    return source ? [placeInWords(source, place)] : [];
  });
  const why = told(verdict.why, editorsWording);
  return markdown([
    headline(verdict.state, about.inspection.result.article.text.slice(verdict.span.start, verdict.span.end)),
    about.acknowledged ? acknowledgedInWords(about.acknowledged) : '',
    about.told.has(why) ? '' : escapeMarkdown(why),
    ...places,
  ]);
}

/** What is said of a fact that was held against no source: there is none, or it or the draft is in another language. */
export function notCheckedWords(fact: Fact, isForeign: boolean): vscode.MarkdownString {
  const why = isForeign
    ? localized('Facts are held against sources in English only, and the draft or a source is in another language.')
    : localized('No source’s text is at hand. Record the readout in the front matter under “sources”.');
  return markdown([headline('not-checked', fact.text), escapeMarkdown(why)]);
}

function headline(state: VerdictState, draft: string): string {
  const words = draft.length <= longestFact ? ` · ${escapeMarkdown(draft)}` : '';
  return `${icons[state]} **${stateInWords(state)}**${words}`;
}

function acknowledgedInWords({ reason = '', by, on }: Directive): string {
  const signature = [by, on].filter(Boolean).join(', ');
  const words = localized('Acknowledged: {0}', signature ? `${reason} (${signature})` : reason);
  return `$(check) ${escapeMarkdown(words)}`;
}

/** The sentence with the words in question in bold, and a link to them. */
function placeInWords(source: SavedSource, { span }: SourcePlace): string {
  const sentence = sourceSentence(source.readout, span);
  const { line, character } = source.lines.positionAt(span.start);
  const target = source.uri.with({ fragment: `L${line + 1},${character + 1}` });
  const label = localized('{0}, line {1}', nameOf(source.uri), line + 1);
  return `> ${sentenceInWords(source.text, sentence, span)}\n\n[${escapeMarkdown(label)}](${target.toString()})`;
}

function sentenceInWords(text: string, sentence: Span, words: Span): string {
  const start = Math.max(sentence.start, Math.min(words.start, sentence.end));
  const end = Math.min(sentence.end, Math.max(start, words.end));
  const from = Math.max(sentence.start, Math.min(start, Math.max(start, end) - longestSentence));
  const to = Math.min(sentence.end, from + longestSentence);
  const cut = (a: number, b: number) => escapeMarkdown(text.slice(a, b));
  const isPart = end > start && (start > sentence.start || end < sentence.end) && end <= to;
  const whole = isPart
    ? [cut(from, start), spaceAt(text, start - 1), `**${cut(start, end)}**`, spaceAt(text, end), cut(end, to)].join('')
    : cut(from, to);
  return `${from > sentence.start ? '… ' : ''}${whole}${to < sentence.end ? ' …' : ''}`;
}

/** Escaped words have no space at their ends; emphasis needs none inside. */
function spaceAt(text: string, offset: number): string {
  return /\s/.test(text.charAt(offset)) ? ' ' : '';
}

function markdown(paragraphs: readonly string[]): vscode.MarkdownString {
  return new vscode.MarkdownString(paragraphs.filter(words => words !== '').join('\n\n'), true);
}
