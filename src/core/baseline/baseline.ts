import { anchorsOf } from '../report/anchors.js';
import type { Finding } from '../findings/types.js';

/** Findings of one rule in one sentence that are known. */
export interface BaselineEntry {
  readonly rule: string;
  /** The sentence, as {@link anchorsOf} tells it. */
  readonly sentence: string;
  /** How many of them there are. */
  readonly count: number;
}

/** The known findings of a file. */
export type FileBaseline = readonly BaselineEntry[];

/** Known findings by file; paths are relative to the baseline’s file, with `/` between folders. */
export type Baseline = ReadonlyMap<string, FileBaseline>;

/** A file’s findings held against what is known of it. */
export interface AgainstBaseline {
  /** The findings that are not known. */
  readonly left: readonly Finding[];
  /** How many are known. */
  readonly known: number;
  /** What is known and is no longer there. */
  readonly gone: FileBaseline;
}

/** The findings of a file as a baseline has them, in the order of the text. */
export function baselineOf(text: string, findings: readonly Finding[]): FileBaseline {
  const anchor = anchorsOf(text);
  const entries = new Map<string, BaselineEntry>();
  for (const { rule, span } of findings) {
    const sentence = anchor(span);
    const key = keyOf(rule, sentence);
    entries.set(key, { rule, sentence, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return [...entries.values()];
}

/**
 * Leaves out the findings that are known: by rule and sentence, wherever they stand by now, and no more of them than are known.
 *
 * @param judged whether a rule ran, so that what it no longer finds is gone.
 */
export function againstBaseline(
  file: { readonly text: string; readonly findings: readonly Finding[] },
  known: FileBaseline,
  judged: (rule: string) => boolean = () => true,
): AgainstBaseline {
  // Without a baseline nothing is read twice: most checks have none.
  if (known.length === 0) return { left: file.findings, known: 0, gone: [] };
  const waiting = new Map(known.map(({ rule, sentence, count }) => [keyOf(rule, sentence), count]));
  const anchor = anchorsOf(file.text);
  const left = file.findings.filter(({ rule, span }) => {
    const key = keyOf(rule, anchor(span));
    const count = waiting.get(key) ?? 0;
    if (count > 0) waiting.set(key, count - 1);
    return count === 0;
  });
  const gone = known.flatMap(entry => {
    const count = waiting.get(keyOf(entry.rule, entry.sentence)) ?? 0;
    return count > 0 && judged(entry.rule) ? { ...entry, count } : [];
  });
  return { left, known: file.findings.length - left.length, gone };
}

function keyOf(rule: string, sentence: string): string {
  return `${rule}\n${sentence}`;
}
