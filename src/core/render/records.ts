import type { ArticleRecord, SourceRecord } from '../article/types.js';
import type { SectionPart } from './parts.js';
import type { ReaderWords } from './words/index.js';

/** Of what a section has the record, if it is one of those that have: of the sources, or of a model's use and a person's review. */
export function recordSection({ spec }: SectionPart): 'source' | 'ai' | undefined {
  if (spec?.kind === 'analysis') return undefined;
  return spec?.id === 'source' ? 'source' : spec?.id === 'how-ai-was-used' ? 'ai' : undefined;
}

/** What stands above an article's record of a model's use and a person's review; undefined when it has neither. A review alone tells of no model. */
export function headingOfUse({ ai, review }: ArticleRecord, words: ReaderWords): string | undefined {
  return ai ? words.ai.heading : review && words.review.heading;
}

/** Tells of a source whether the writer's own words in a section link or name it: then it needs no title over its record. */
export function namedIn(written: string): (source: SourceRecord) => boolean {
  const lines = written.split(/[\r\n]+/).map(line => line.trim().replace(/^[-*+] /, ''));
  const words = written.split(/[\s()<>[\]]+/);
  const names = new Set([...lines, ...words].filter(name => name !== ''));
  return ({ url, title }) => names.has(url ?? '') || names.has(title ?? '');
}
