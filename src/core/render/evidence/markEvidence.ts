import type { VerdictState } from '../../evidence/types.js';
import type { Span } from '../../text/span.js';
import { say, type Message } from '../../text/message.js';
import type { Desk } from '../deskVoice.js';
import { glyph, type GlyphName } from '../glyphs.js';
import { markup, nothing, type Html } from '../html.js';
import type { FactMark, Mark, SentenceMark } from '../marks.js';
import { splitTail } from '../tail.js';

/** Whether a mark says how words stand to the sources. */
export function isEvidenceMark(mark: Mark): mark is FactMark | SentenceMark {
  return mark.kind === 'fact' || mark.kind === 'sentence';
}

/** Where a run of words stands. */
export interface RunPlace {
  /** Whether it is the last of its mark. */
  readonly last: boolean;
  /** In a link no other can stand. */
  readonly inLink: boolean;
  /** Where its block starts. */
  readonly from: number;
  readonly desk: Desk;
}

/** A run of words with its mark around it. */
export function markEvidence(inner: Html, mark: FactMark | SentenceMark, place: RunPlace): Html {
  return mark.kind === 'fact' ? factRun(inner, mark, place) : sentenceRun(inner, mark, place);
}

/** How a place is kept on the page: from the start of its block, so that it stays the same when the block moves. */
export function placeFrom({ start, end }: Span, from: number): string {
  return `${start - from} ${end - from}`;
}

function sentenceRun(inner: Html, mark: SentenceMark, { last, inLink, from, desk }: RunPlace): Html {
  const ref = last && !inLink ? references(mark.statements, desk) : nothing;
  return markup`<span class="s" data-place="${placeFrom(mark, from)}" data-statements="${mark.statements.join(' ')}">${inner}${ref}</span>`;
}

/** The small figures behind a sentence, the first of which leads to the source. */
function references(statements: readonly number[], { tell }: Desk): Html {
  const label =
    statements.length === 1
      ? say`Source, statement ${statements.join('')}`
      : say`Source, statements ${statements.join(', ')}`;
  return markup`<a class="ref" href="#r${statements[0]}" aria-label="${tell(label)}">${statements.join(',\u202F')}</a>`;
}

interface Look {
  readonly glyph: GlyphName;
  /** What a screen reader says behind the words. */
  readonly label: Message;
}

const looks: Readonly<Record<Exclude<VerdictState, 'supported'>, Look>> = {
  contradicted: { glyph: 'differs', label: say`contradicted` },
  unsupported: { glyph: 'query', label: say`unsupported: no source gives this` },
  'not-checked': { glyph: 'unchecked', label: say`not checked` },
};

function factRun(inner: Html, mark: FactMark, { last, from, desk }: RunPlace): Html {
  const said = mark.said === undefined ? nothing : markup` data-said="${mark.said}"`;
  const place = markup`class="fact" data-verdict="${mark.verdict}" data-place="${placeFrom(mark, from)}"${said}`;
  if (mark.verdict === 'supported' || !last) return markup`<span ${place}>${inner}</span>`;
  const { glyph: name, label } = looks[mark.verdict];
  const [head, tail] = splitTail(inner);
  const words = markup`${head}<span class="tail">${tail}${glyph(name)}</span><span class="vh" lang="${desk.language}">, ${desk.tell(label)}</span>`;
  if (mark.verdict === 'not-checked') return markup`<span ${place}>${words}</span>`;
  if (mark.says === undefined)
    return markup`<span ${place} role="button" tabindex="0" aria-expanded="false">${words}</span>`;
  const says = markup`aria-description="${desk.tell(say`source says`)} “${mark.says}”"`;
  return markup`<span ${place} role="button" tabindex="0" aria-expanded="false" ${says}>${words}</span>${sourceSays(mark.says, desk)}`;
}

/** A note in the line; it neither rewrites nor hides the article's words. */
function sourceSays(value: string, { language, tell }: Desk): Html {
  return markup`<span class="says" role="note" lang="${language}"><span>${tell(say`source says`)} <q>${value}</q></span></span>`;
}
