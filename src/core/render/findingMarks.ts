import type { Finding } from '../rules/types.js';
import type { Mark } from './marks.js';

/** The rules whose findings point at words. What the others find has its own form on the page: a slot, a note, a row of the filing panel. */
const wordRules: Readonly<Record<string, Mark['kind'] | undefined>> = {
  'placeholder-left': 'placeholder',
  'chatbot-residue': undefined,
};

/** The marks that findings leave in the text of the body, in ascending order. */
export function findingMarks(findings: readonly Finding[], bodyStart: number): Mark[] {
  return findings
    .filter(({ rule, span }) => Object.hasOwn(wordRules, rule) && span.start >= bodyStart && span.end > span.start)
    .map(({ rule, severity, span, message }) => ({
      start: span.start,
      end: span.end,
      kind: wordRules[rule] ?? (severity === 'error' ? 'error' : 'warning'),
      message,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
