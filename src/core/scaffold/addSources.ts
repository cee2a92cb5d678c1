import { parseFrontMatter } from '../article/frontMatter.js';
import type { Article, SourceRecord } from '../article/types.js';
import { readEntries, type Entry } from '../article/yamlEntries.js';
import { isEmpty, itemsOf, spanOfEntry, spanOfNode, valueOf, type ValueNode } from '../article/yamlNodes.js';
import { lineEnd, lineStart } from '../article/edits.js';
import { applyEdits, type TextEdit } from '../text/span.js';
import { valueLines } from './frontMatter.js';
import { lineBreakOf } from './place.js';

/** Keys that stand below the sources in the order in which articles have them. */
const below = new Set(['ai', 'review']);

/**
 * Adds sources' records at the end of those that a draft has, as one edit. What stands in the front matter stays as it is, letter by letter; a
 * draft without front matter gets one.
 *
 * @returns undefined when the front matter cannot be read, or is written so that nothing can be added to it.
 */
export function addSources(article: Article, records: readonly SourceRecord[]): TextEdit | undefined {
  const { text, frontMatter } = article;
  const edit = editFor(article, records);
  if (!edit || frontMatter.problems.length > 0) return undefined;
  const own = { ...edit, text: edit.text.replace(/\n/g, lineBreakOf(text)) };
  const after = parseFrontMatter(applyEdits(text, [own]));
  const before = frontMatter.record.sources.length;
  return after.problems.length === 0 && after.record.sources.length === before + records.length ? own : undefined;
}

function editFor({ text, frontMatter }: Article, records: readonly SourceRecord[]): TextEdit | undefined {
  const lines = valueLines({ sources: records });
  const { content } = frontMatter;
  if (!content) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const blank = /^[\r\n]/.test(text.slice(start, start + 1)) ? '' : '\n';
    return insertion(start, `---\n${lines}---\n${blank}`);
  }
  const { entries } = readEntries(text, content);
  const sources = entries.find(({ key }) => key === 'sources');
  return sources ? addToList(text, sources, lines) : addList(text, content.end, entries, lines);
}

/** A list of its own, above what articles have below their sources. */
function addList(text: string, end: number, entries: readonly Entry[], lines: string): TextEdit {
  const next = entries.find(({ key, keySpan }) => below.has(key) && lineStart(text, keySpan.start) === keySpan.start);
  if (next) return insertion(next.keySpan.start, lines);
  const onNewLine = end === 0 || /[\r\n]/.test(text.charAt(end - 1));
  return insertion(end, onNewLine ? lines : `\n${lines.slice(0, -1)}`);
}

function addToList(text: string, sources: Entry, lines: string): TextEdit | undefined {
  const item = lines.split('\n').slice(1, -1);
  const value = valueOf(sources);
  if (!value || isEmpty(value)) return insertion(lineEnd(text, sources.keySpan.end), `\n${item.join('\n')}`);
  const items = itemsOf(value);
  const last = items?.at(-1);
  const span = spanOfEntry(sources, text);
  if (!items) return undefined;
  if (!last) return { ...span, text: `\n${item.join('\n')}` };
  if (text.charAt(span.start) === '[') return insertion(spanOfNode(last, text).end, `, ${flowItems(item)}`);
  return insertion(
    lineEnd(text, spanOfNode(last, text).end),
    `\n${item.map(line => indentOf(text, last) + line.slice(2)).join('\n')}`,
  );
}

/** The white space before the dash of a list's item. */
function indentOf(text: string, item: ValueNode): string {
  const dash = text.lastIndexOf('-', spanOfNode(item, text).start);
  return ' '.repeat(Math.max(0, dash - lineStart(text, dash)));
}

/** `{ file: …, title: … }, { file: … }` of the lines of a block list. */
function flowItems(lines: readonly string[]): string {
  const items: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('  - ')) items.push([]);
    items.at(-1)?.push(line.slice(4));
  }
  return items.map(fields => `{ ${fields.join(', ')} }`).join(', ');
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
