/**
 * Names the blocks of a page by their content, so that a block that did not change is known again after an edit elsewhere. Blocks of one content
 * are numbered.
 */
export class BlockKeys {
  private readonly seen = new Map<string, number>();

  /** A name for a block with this source text; unique in the page. */
  keyFor(source: string): string {
    const hash = fnv1a(source);
    const before = this.seen.get(hash) ?? 0;
    this.seen.set(hash, before + 1);
    return before === 0 ? hash : `${hash}-${before}`;
  }
}

/** FNV-1a, 32 bits, in base 36. Two contents of one hash only make an update touch more than it need. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
