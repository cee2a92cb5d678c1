import type { SourceRecord } from '../article/types.js';
import { applyEdits, overlap, type Span } from '../text/span.js';
import { parseFrontMatter } from '../article/frontMatter.js';
import { lineEnd } from '../article/edits.js';
import { topOfRecord } from './support/places.js';
import { recordEdit } from './support/recordEdit.js';
import { statedBySource } from './support/statedBySource.js';
import { comparableUrl } from './support/links.js';
import type { ReportedFix, Report, Rule, RuleContext, SourceFile } from './types.js';
import { listed, say, type Message } from '../text/message.js';

const wanted = ['file', 'title', 'publisher', 'url', 'published'] as const;
/** What a source's record should hold. */
export type WantedField = (typeof wanted)[number];

/** Wants each source on record, with file, title, publisher, address and date. */
export const sourceRecord: Rule = {
  id: 'source-record',
  category: 'provenance',
  severity: 'warning',
  summary: 'Each source is recorded with its file, title, publisher, address and date.',
  fixable: true,
  check(context) {
    const { frontMatter } = context.article;
    const { sources } = frontMatter.record;
    if (sources.length === 0)
      return frontMatter.problems.length > 0 && frontMatter.has('sources') ? [] : [noSources(context)];
    const files = new Map(context.sources.map(source => [source.index, source.file]));
    return sources.flatMap((record, index) => reportOn(context, record, index, files.get(index)));
  },
};

function noSources({ article }: RuleContext): Report {
  const message = say`No source is on record. Name the readout in the front matter under “sources”, with its file, title, publisher, url and published.`;
  return { message, span: topOfRecord(article) };
}

function reportOn(context: RuleContext, record: SourceRecord, index: number, file: SourceFile | undefined): Report[] {
  const { article } = context;
  const item = article.frontMatter.spanOf(['sources', index]);
  if (!item || article.frontMatter.problems.some(({ span }) => overlap(span, item))) return [];
  const span = { start: item.start, end: Math.min(item.end, lineEnd(article.text, item.start)) };
  const which = article.frontMatter.record.sources.length === 1 ? say`The source` : say`Source ${index + 1}`;
  const gaps = wanted.filter(field => record[field] === undefined && !isUnstated(field, file));
  return [...missing(context, index, file, { which, gaps, span }), ...badAddress(context, record, index)];
}

/** A release that states no date has none to record. */
function isUnstated(field: WantedField, file: SourceFile | undefined): boolean {
  return field === 'published' && file?.state === 'found' && !file.readout.released;
}

function missing(
  context: RuleContext,
  index: number,
  file: SourceFile | undefined,
  { which, gaps, span }: { which: Message; gaps: readonly WantedField[]; span: Span },
): Report[] {
  if (gaps.length === 0) return [];
  const fix = file?.state === 'found' ? fill(context, index, gaps, statedBySource(file)) : undefined;
  const message =
    gaps.length === 1
      ? say`${which} is recorded without ${quoted(gaps)}. Add it in the front matter.`
      : say`${which} is recorded without ${quoted(gaps)}. Add them in the front matter.`;
  return [{ message, span, fixes: fix ? [fix] : [] }];
}

function quoted(fields: readonly string[]): Message {
  return listed(fields.map(field => say`“${field}”`));
}

/** Fills in what the saved source states. An edit that would not read back as meant is not offered. */
function fill(
  context: RuleContext,
  index: number,
  gaps: readonly WantedField[],
  stated: SourceRecord,
): ReportedFix | undefined {
  const { article } = context;
  const values = Object.fromEntries(
    gaps.flatMap(field => (stated[field] === undefined ? [] : [[field, stated[field]]])),
  );
  const edits = recordEdit(article, index, values);
  if (edits.length === 0) return undefined;
  const after = parseFrontMatter(applyEdits(article.text, edits));
  const read = after.record.sources[index];
  const asMeant = Object.entries(values).every(([field, value]) => read?.[field as WantedField] === value);
  if (!asMeant || after.problems.length > article.frontMatter.problems.length) return undefined;
  return { title: say`Fill in ${quoted(Object.keys(values))} from the saved source`, edits, preferred: true };
}

function badAddress({ article }: RuleContext, { url }: SourceRecord, index: number): Report[] {
  if (url === undefined || url.includes('TK') || comparableUrl(url) !== undefined) return [];
  const span = article.frontMatter.spanOf(['sources', index, 'url']);
  return span
    ? [{ message: say`“${url}” is not a web address. Write it in full, beginning with https://.`, span }]
    : [];
}
