import type { LastNamed } from './mentions.js';
import { moveVerdictBy } from './movedVerdict.js';
import { Remembered } from './remembered.js';
import type { DraftPassage, Verdict } from './types.js';

/** What was found in a sentence of a draft; spans are into its stretch. */
export interface PassageVerdicts {
  readonly verdicts: readonly Verdict[];
  /** Whom it names last, or who was named last before it. */
  readonly last: LastNamed;
}

/** A sentence that was checked, and from what besides itself. */
interface Known extends PassageVerdicts {
  readonly passage: DraftPassage;
  /** By which those of the people of the draft are known whom it speaks of. */
  readonly people: string;
}

/** Of so many code units of sentences it is remembered what was found in them: some pages, for one is typed in at a time. */
const mostRemembered = 20_000;

/**
 * What was found in sentences lately, so that a key typed in a paragraph costs the check of one sentence: it is taken over, wherever in a stretch the
 * sentence stands now, as long as all is the same that its checks have looked at.
 */
export class KnownPassages {
  private readonly known = new Remembered<string, Known>(mostRemembered);

  /**
   * What is known of a sentence.
   *
   * @param people by which those of the people of the draft are known whom the sentence speaks of.
   * @param before who was named last before the sentence.
   */
  of(passage: DraftPassage, people: string, before: LastNamed): PassageVerdicts | undefined {
    const known = this.known.get(keyOf(passage, before));
    if (known?.people !== people) return undefined;
    const by = passage.span.start - known.passage.span.start;
    return isSame(known.passage, passage, by) ? movedBy(known, by) : undefined;
  }

  /** Remembers what was found in a sentence; for the rest see {@link of}. */
  keep(passage: DraftPassage, people: string, before: LastNamed, { verdicts, last }: PassageVerdicts): void {
    this.known.set(keyOf(passage, before), { verdicts, last, passage, people }, passage.text.length);
  }
}

function keyOf({ kind, role, text, lead = '' }: DraftPassage, before: LastNamed): string {
  return `${kind} ${role} ${before.key} ${lead} ${text}`;
}

function movedBy({ verdicts, last }: PassageVerdicts, by: number): PassageVerdicts {
  return { verdicts: by === 0 ? verdicts : verdicts.map(moveVerdictBy(by)), last };
}

/** Whether a sentence of the same words, so many code units further on in its stretch, is the same to every check. */
function isSame(known: DraftPassage, { facts, carried, prose }: DraftPassage, by: number): boolean {
  return (
    isMoved(known.facts, facts, by) && isMoved(known.carried, carried, by) && known.prose.isReadTheSameIn(prose, by)
  );
}

/** Whether a value is another one whose spans are so many code units further on. */
function isMoved(known: unknown, other: unknown, by: number): boolean {
  if (!isRecord(known) || !isRecord(other)) return known === other;
  const keys = Object.keys(known);
  return keys.length === Object.keys(other).length && keys.every(key => isMovedAt(key, known[key], other[key], by));
}

function isMovedAt(key: string, known: unknown, other: unknown, by: number): boolean {
  const isPlace = typeof known === 'number' && (key === 'start' || key === 'end');
  return isPlace ? other === known + by : isMoved(known, other, by);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
