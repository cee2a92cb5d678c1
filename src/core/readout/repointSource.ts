import { stringify } from 'yaml';
import type { Article } from '../article/types.js';
import type { TextEdit } from '../text/span.js';

/** Where a source is saved, and the hash of its saved text. */
export interface SavedPlace {
  /** Relative to the article, with `/` between folders. */
  readonly file: string;
  readonly sha256: string;
}

/** Edits that make an article cite a source at another place. A hash is recorded anew only where one stood. */
export function repointSource({ frontMatter }: Article, index: number, place: SavedPlace): TextEdit[] {
  const record = frontMatter.record.sources[index];
  return (['file', 'sha256'] as const).flatMap(key => {
    const span = record?.[key] === undefined ? undefined : frontMatter.spanOf(['sources', index, key]);
    return span ? [{ ...span, text: stringify(place[key], { lineWidth: 0, blockQuote: false }).trimEnd() }] : [];
  });
}
