import { blockAt } from '../../article/sentenceFinder.js';
import type { Article } from '../../article/types.js';
import { LineIndex } from '../../text/lineIndex.js';
import type { Span } from '../../text/span.js';

/** A comment that is meant for Copydesk and that it does not understand. */
export interface MistypedComment {
  /** As far as its line goes. */
  readonly span: Span;
  /** The word that says what it is to do, `copydesk` with it. */
  readonly word: Span;
  /** What it was to be, where that can be told: `disable-next-line`. */
  readonly meant?: string;
}

const opening = /^<!--[ \t]{0,20}(copy-?desk[-_: ]{1,2}(?:[a-z]{2,20}[-_ ]?next[-_ ]?line|[a-z]{2,20}))/i;

/** What somebody who wants a finding to be left alone would write. Other comments to a copy desk are for people. */
const meansSuppression = /^(?:disabl|enabl|acknowl|ignor|suppress|skip|allow|off$|on$|noqa)/i;

const kinds = ['disable-next-line', 'disable', 'enable', 'acknowledged'];

/** Comments of the body that look like those that let findings be, and are none; in code blocks they are examples. Linear. */
export function mistypedComments(article: Article): MistypedComment[] {
  const { text, bodyStart, directives } = article;
  if (!text.includes('<!--') || !/<!--[ \t]*copy-?desk/i.test(text)) return [];
  const lines = new LineIndex(text);
  const understood = new Set(directives.map(({ span }) => span.start));
  const found: MistypedComment[] = [];
  for (let at = text.indexOf('<!--', bodyStart); at >= 0; at = text.indexOf('<!--', at + 4)) {
    const match = opening.exec(text.slice(at, at + 80));
    if (!match?.[1] || understood.has(at) || blockAt(article, at)?.kind === 'code') continue;
    const name = match[1].replace(/^copy-?desk[-_: ]{1,2}/i, '');
    if (!meansSuppression.test(name)) continue;
    const lineEnd = lines.lineEnd(lines.positionAt(at).line);
    const close = text.slice(at, lineEnd).indexOf('-->');
    const start = at + match[0].length - match[1].length;
    const meant = close < 0 ? undefined : kindMeant(name);
    found.push({
      span: { start: at, end: close < 0 ? lineEnd : at + close + 3 },
      word: { start, end: at + match[0].length },
      ...(meant !== undefined && { meant }),
    });
  }
  return found;
}

/** Hyphens, capitals and the like make no difference. */
function kindMeant(name: string): string | undefined {
  const letters = name
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^(?:disabled|ignore|suppress|skip)/, 'disable');
  return kinds.find(kind => kind.replace(/-/g, '') === letters);
}
