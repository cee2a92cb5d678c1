import { copyOf, sharedEnd, sharedStart } from '../text/shared.js';
import { movedBlocks, parseBlocks } from './blocks.js';
import type { Article, Block } from './types.js';

/**
 * The blocks of a draft's body that was another before. Only what stands around the change is read; the blocks before and behind it are taken over
 * with all that was found in them.
 *
 * What a block is follows from its own lines and the beginning of the next block; only the end of a comment is looked for in all that follows. So
 * reading starts before the change, and goes on as it did before from the first old block at whose start a block starts again.
 *
 * @param body where it starts is `start`.
 */
export function reparseBlocks(body: string, start: number, before: Article): Block[] {
  const oldBody = before.text.slice(before.bodyStart);
  const same = sharedStart(oldBody, body);
  const sameEnd = Math.min(sharedEnd(oldBody, body), oldBody.length - same, body.length - same);
  const old = before.blocks;
  const by = start - before.bodyStart;
  const byBehind = start + body.length - before.text.length;

  const first = firstToRead(old, before.bodyStart + same);
  const from = first === 0 ? start : (old[first]?.span.start ?? 0) + by;
  const next = old.findIndex(({ kind, span }) => span.start > before.text.length - sameEnd && kind !== 'other');
  const read = (to: number, were: readonly Block[]): Block[] =>
    withKnown(parseBlocks(copyOf(body.slice(from - start, to - start)), from), were);
  const untilNext = (to: number): Block[] => read(to, old.slice(first, next));
  const rest = resumedAt(old, next, byBehind, untilNext) ?? read(start + body.length, old.slice(first));
  return [...movedBlocks(old.slice(0, first), by), ...rest];
}

/** The last block that the change has not touched, nor the line break behind it, and before which nothing hangs on what follows. */
function firstToRead(old: readonly Block[], change: number): number {
  const end = old.findIndex(block => block.span.end >= change || mayOpenComment(block));
  let first = (end < 0 ? old.length : end) - 1;
  while (first > 0 && (old[first]?.kind === 'other' || old[first - 1]?.kind === 'other')) first--;
  return Math.max(0, first);
}

/**
 * The blocks from where reading starts to the end: those read anew, then the old ones. Undefined when the old block behind the change is not found
 * again.
 *
 * @param next that block's index; negative when there is none.
 * @param by so far it stands further on.
 * @param read reads up to an offset.
 */
function resumedAt(
  old: readonly Block[],
  next: number,
  by: number,
  read: (to: number) => readonly Block[],
): Block[] | undefined {
  const resume = old[next];
  const after = old[next + 1];
  if (!resume || !after) return undefined;
  const blocks = read(after.span.end + by);
  const at = blocks.findIndex(({ span }) => span.start === resume.span.start + by);
  const found = blocks[at];
  if (found?.kind !== resume.kind || found.span.end !== resume.span.end + by) return undefined;
  if (blocks.slice(0, at + 1).some(block => block.kind === 'other' || mayOpenComment(block))) return undefined;
  return [...blocks.slice(0, at), ...movedBlocks(old.slice(next), by)];
}

function mayOpenComment({ kind, source }: Block): boolean {
  return kind !== 'html' && source.words.includes('<!--');
}

/** Blocks that were there before with the same words keep what was found in them, and the block that was changed what was found in its lines. */
function withKnown(blocks: readonly Block[], old: readonly Block[]): Block[] {
  const known = new Map(old.map(({ source }) => [source.words, source]));
  const there = new Set(blocks.map(({ source }) => source.words));
  const changed = old.find(({ source }) => !there.has(source.words));
  return blocks.map(block => {
    const source = known.get(block.source.words);
    if (!source && changed) block.source.takeLines(changed.source);
    return source ? { ...block, source } : block;
  });
}
