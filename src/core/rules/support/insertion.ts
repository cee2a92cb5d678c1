import type { SourceRecord } from '../../article/types.js';
import type { SectionSpec } from '../../profiles/types.js';
import { insertSection } from '../../scaffold/insert.js';
import { lineBreakOf } from '../../scaffold/place.js';
import { toPlainText } from '../../scaffold/template.js';
import type { Span, TextEdit } from '../../text/span.js';
import { lineAt } from '../../article/edits.js';
import type { ArticleContext } from '../types.js';

/** What inserts a section in its place, and the line at which that is. @param count how many, of one that repeats. */
export function insertionOf(context: ArticleContext, spec: SectionSpec, count = 1): { edit: TextEdit; place: Span } {
  const { article, outline } = context;
  const { offset, template } = insertSection(outline, article, spec, citedRecords(context), count);
  const text = toPlainText(template).replace(/\r?\n/g, lineBreakOf(article.text));
  return { edit: { start: offset, end: offset, text }, place: lineAt(article.text, offset) };
}

/** The sources' records, with title and publisher from the saved source where the record has none. */
export function citedRecords({ article, sources }: ArticleContext): SourceRecord[] {
  const files = new Map(sources.map(source => [source.index, source.file]));
  const records = article.frontMatter.record.sources.map((record, index) => {
    const file = files.get(index);
    const readout = file?.state === 'found' ? file.readout : undefined;
    return {
      ...(readout?.title && { title: readout.title.value }),
      ...(readout?.publisher && { publisher: readout.publisher.value }),
      ...record,
    };
  });
  return records.every(({ publisher }) => publisher !== undefined) ? records : records.map(withoutPublisher);
}

/** Where one publisher is unknown, a disclaimer that names the others would be false; the writer is asked for all. */
function withoutPublisher(record: SourceRecord): SourceRecord {
  const { publisher, ...rest } = record;
  return publisher === undefined ? record : rest;
}

/** The publishers of all sources; none when one is unknown. */
export function knownPublishers(context: ArticleContext): string[] {
  return citedRecords(context).flatMap(({ publisher }) => publisher ?? []);
}
