import type { Comparison, SourceContext } from '../../comparison.js';

/** A source's sentence, with the next where that takes some of it back: `Most crews are better off. But for some, that is not so.` */
export function withTurn({ contexts }: Comparison, { passage, source }: SourceContext): string {
  const next = contexts[passage.index + 1];
  const isTurn = next?.source === source && /^(?:But|However|Yet)(?!\p{L})/u.test(next.passage.text);
  return isTurn ? `${passage.text} ${next.passage.text}` : passage.text;
}
