import type { PlacedSection, SourceRecord } from '../article/types.js';
import { escapeInline, linkTarget } from '../scaffold/markdown.js';
import { lineBreakOf } from '../scaffold/place.js';
import { placeholder } from '../scaffold/template.js';
import type { Span, TextEdit } from '../text/span.js';
import { citedRecords, insertionOf } from './support/insertion.js';
import { comparableUrl, findUrls } from './support/links.js';
import { topOfArticle } from './support/places.js';
import { shortened } from './support/shortened.js';
import type { ReportedFix, Report, Rule, RuleContext } from './types.js';
import { say } from '../text/message.js';

/** Wants a link to each source whose address is on record, and a link under "Source" when no source is recorded at all. */
export const sourceLink: Rule = {
  id: 'source-link',
  category: 'provenance',
  severity: 'error',
  summary: 'The article links its source.',
  fixable: true,
  fixesByProfile: true,
  check(context) {
    const records = citedRecords(context);
    if (records.length === 0) return withoutRecord(context);
    const linked = findUrls(context.article);
    return records.flatMap(record => {
      const url = record.url === undefined ? undefined : comparableUrl(record.url);
      return url === undefined || linked.has(url) ? [] : [unlinked(context, record)];
    });
  },
};

function sourceSection({ outline }: RuleContext): PlacedSection | undefined {
  return outline.sections.find(({ spec }) => spec?.id === 'source');
}

function placeOf(context: RuleContext): Span {
  return sourceSection(context)?.heading?.content ?? topOfArticle(context.article, context.outline);
}

/** A record that cannot be read is the rule `front-matter`'s to report. */
function withoutRecord(context: RuleContext): Report[] {
  const { article } = context;
  if (article.frontMatter.problems.length > 0 && article.frontMatter.has('sources')) return [];
  const section = sourceSection(context);
  if (section && findUrls(article, section.body).size > 0) return [];
  return [
    {
      message: say`The article does not link its source. Put a link to the readout under “Source”.`,
      span: placeOf(context),
    },
  ];
}

function unlinked(context: RuleContext, record: SourceRecord): Report {
  const section = sourceSection(context);
  const name = record.title === undefined ? say`The source at ${record.url ?? ''}` : say`“${shortened(record.title)}”`;
  const fix = section ? linkIn(context, section, record) : insertion(context);
  return {
    message: say`${name} is not linked. Link it under “Source”, so that readers can go to it.`,
    span: placeOf(context),
    fixes: fix ? [fix] : [],
  };
}

function insertion(context: RuleContext): ReportedFix | undefined {
  const spec = context.profile.sections.find(({ id }) => id === 'source');
  if (!spec) return undefined;
  const rank = context.profile.sections.indexOf(spec);
  return {
    title: say`Insert the section “${spec.title}”`,
    edits: [insertionOf(context, spec).edit],
    preferred: true,
    rank,
  };
}

/** Links the source's title where it stands under "Source"; without that adds a line. */
function linkIn({ article }: RuleContext, section: PlacedSection, record: SourceRecord): ReportedFix | undefined {
  const target = linkTarget(record.url ?? '');
  if (target === undefined) return undefined;
  const label = record.title === undefined ? escapeInline(record.url ?? '') : escapeInline(record.title);
  const edit =
    linkedTitle(article.text, section, record, target) ?? appended(article.text, section, `[${label}]${target}`);
  return { title: say`Insert the link`, edits: [edit], preferred: true };
}

/** The title as it stands under "Source", if it stands there outside a link; a placeholder for the link goes with it. */
function linkedTitle(
  text: string,
  { body }: PlacedSection,
  { title }: SourceRecord,
  target: string,
): TextEdit | undefined {
  const words = text.slice(body.start, body.end);
  const found = [title ?? '', escapeInline(title ?? '')].find(form => form !== '' && words.includes(form));
  if (found === undefined) return undefined;
  const at = words.indexOf(found);
  if (words.charAt(at - 1) === '[' || words.charAt(at + found.length) === ']') return undefined;
  const toCome = ` ${placeholder('link to the readout')}`;
  const length = found.length + (words.startsWith(toCome, at + found.length) ? toCome.length : 0);
  return { start: body.start + at, end: body.start + at + length, text: `[${found}]${target}` };
}

/** A new line at the end of the section: an item where the section is a list. */
function appended(text: string, section: PlacedSection, link: string): TextEdit {
  const lineBreak = lineBreakOf(text);
  const empty = section.body.start === section.body.end;
  const at = empty ? (section.heading?.span.end ?? section.body.end) : section.body.end;
  const last = section.blocks.at(-1);
  const bullet =
    last?.kind === 'list' ? /^ {0,3}([-*+]) /.exec(text.slice(last.span.start, last.span.start + 8))?.[1] : undefined;
  const words = bullet === undefined ? lineBreak + lineBreak + link : `${lineBreak}${bullet} ${link}`;
  return { start: at, end: at, text: words };
}
