import { Scalar, stringify } from 'yaml';
import type { SourceRecord } from '../article/types.js';
import { oneLine } from './markdown.js';
import type { Pieces } from './pieces.js';

/** Lines of YAML for the front matter of a new article, without the `---` around them. */
export interface FrontMatterValues {
  readonly profile?: string;
  readonly date?: string;
  readonly dateline?: string;
  readonly sources?: readonly SourceRecord[];
}

/**
 * The title as a place to fill in. It stands in a folded block (`>-`), where every title is safe: one with a colon, a quotation mark or a `#` is
 * still the same title, as the writer types it.
 */
export function titleLines(words: string, name?: string): Pieces {
  const scalar = new Scalar(words);
  scalar.type = Scalar.BLOCK_FOLDED;
  const yaml = stringify({ title: scalar }, { lineWidth: 0 });
  const start = yaml.indexOf(words);
  if (words === '' || start < 0) return [yaml];
  const gap = name === undefined ? { gap: words } : { gap: words, name };
  return [yaml.slice(0, start), gap, yaml.slice(start + words.length)];
}

/** The other values, in the order in which articles have them. Values that are absent are left out. */
export function valueLines(values: FrontMatterValues): string {
  const { sources, ...others } = values;
  const lines = { ...others, ...(sources && { sources: sources.map(cleanRecord) }) };
  return Object.keys(lines).length === 0 ? '' : stringify(lines, { lineWidth: 0 });
}

const recordKeys = ['file', 'title', 'publisher', 'url', 'published', 'retrieved', 'sha256'] as const;

function cleanRecord(source: SourceRecord): Record<string, string> {
  const entries = recordKeys.map(key => [key, oneLine(source[key] ?? '')] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}
