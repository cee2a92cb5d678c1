import type { ArticleRecord, SourceRecord } from '../article/types.js';
import type { SectionPart } from './parts.js';

/** Of what a section has the record, if it is one of those that have: of the sources, or of a model's use and a person's review. */
export function recordSection({ spec }: SectionPart): 'source' | 'ai' | undefined {
  if (spec?.kind === 'analysis') return undefined;
  return spec?.id === 'source' ? 'source' : spec?.id === 'how-ai-was-used' ? 'ai' : undefined;
}

/** Whether an article's record says that a model was used, or that a person has reviewed it. */
export function tellsOfAi({ ai, review }: ArticleRecord): boolean {
  return ai !== undefined || review !== undefined;
}

/** Tells of a source whether the writer's own words in a section link or name it: then it needs no title over its record. */
export function namedIn(written: string): (source: SourceRecord) => boolean {
  const lines = written.split(/[\r\n]+/).map(line => line.trim().replace(/^[-*+] /, ''));
  const words = written.split(/[\s()<>[\]]+/);
  const names = new Set([...lines, ...words].filter(name => name !== ''));
  return ({ url, title }) => names.has(url ?? '') || names.has(title ?? '');
}
