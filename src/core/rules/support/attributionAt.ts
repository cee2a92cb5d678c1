import { numberGaps } from '../../scaffold/pieces.js';
import { toPlainText } from '../../scaffold/template.js';
import { scaffoldWords } from '../../scaffold/words/index.js';
import { textAt, type Span, type TextEdit } from '../../text/span.js';
import type { ReportedFix, RuleContext } from '../types.js';
import { citedRecords } from './insertion.js';
import { say } from '../../text/message.js';

/** Adds the attribution to a sentence, in its last place; undefined where it has no place: a question, a sentence without its stop. */
export function attributionAt(context: RuleContext, sentence: Span): ReportedFix | undefined {
  const publishers = new Set(citedRecords(context).map(({ publisher }) => publisher));
  const [publisher] = publishers;
  const phrase = toPlainText(numberGaps(scaffoldWords(context.profile).accordingTo(publisher)));
  const edit = editAt(textAt(context.article.text, sentence), sentence, phrase);
  // Of several sources, a person knows which one says it.
  const isSure = publishers.size === 1 && publisher !== undefined;
  return edit && { title: say`Add “${phrase}”`, edits: [edit], preferred: isSure };
}

/** Inside the full stop; where a quotation closes behind the stop, the stop becomes a comma. */
function editAt(words: string, { start }: Span, phrase: string): TextEdit | undefined {
  const [ending = '', marks = ''] = /\.([*_)”"’»]{0,6})$/.exec(words) ?? [];
  const at = start + words.length - ending.length;
  if (ending === '' || words.at(-ending.length - 1) === '.') return undefined;
  if (/[”"’»]/.test(marks)) return { start: at, end: at + ending.length, text: `,${marks} ${phrase}.` };
  if (marks === '' && endsInAbbreviation(words)) return { start: at + 1, end: at + 1, text: `, ${phrase}.` };
  return { start: at, end: at, text: `, ${phrase}` };
}

/** `… in the U.S.`: its stop stays. */
function endsInAbbreviation(words: string): boolean {
  return /(?:^|[\s(])(?:\p{L}\.){2,5}$|\b(?:Inc|Corp|Ltd|Co|Jr|Sr|a\.m|p\.m)\.$/u.test(words.slice(-16));
}
