import type { SourceRecord } from '../article/types.js';
import type { Source } from '../readout/source.js';
import { say, type Message } from '../text/message.js';
import { dateInWords, shownDate } from './dates.js';
import type { Desk } from './deskVoice.js';
import { glyph, type GlyphName } from './glyphs.js';
import { markup, nothing, type Html } from './html.js';
import type { Leaf } from './pieces.js';
import { shownAddress, webHref } from './links.js';
import type { ReaderWords } from './words/index.js';

/** How a source is shown. */
export interface SourceCardSettings {
  /** Whether the writer's own words in the section link it already: then its title is not said twice. */
  readonly linked: boolean;
  /** For the desk's eyes, in a proof: the saved text, its checksum and its place. Readers are not shown them. */
  readonly desk?: {
    /** What was found at the saved text's place; absent when nobody looked. */
    readonly found: Source | undefined;
    readonly speaks: Desk;
  };
}

/** What the front matter records of one source, as a list. */
export function sourceCard(record: SourceRecord, words: ReaderWords, { linked, desk }: SourceCardSettings): Leaf[] {
  const href = webHref(record.url);
  const { source } = words;
  const title = record.title ?? href ?? (desk ? (record.url ?? record.file) : undefined) ?? source.untitled;
  const linkedTitle = href === undefined ? title : markup`<a href="${href}">${title}</a>`;
  const rows = [
    row(source.publisher, record.publisher),
    row(source.published, record.published && shownDate(record.published, words)),
    row(source.address, href === undefined ? desk && record.url : markup`<a href="${href}">${shownAddress(href)}</a>`),
    ...(desk ? deskRows(record, desk.found, desk.speaks) : []),
  ];
  const list = { html: markup`<dl>${rows}</dl>`.source };
  return linked ? [list] : [{ html: markup`<p class="record__title">${linkedTitle}</p>`.source }, list];
}

/** Marks a row that leaves a proof while it is seen as it will be published. */
export const deskOnly = markup` data-desk`;

/** By this name the filing panel leads to a row. */
export function recordName(name: 'ai' | 'review'): Html {
  return markup` data-record="${name}"`;
}

/** A row of a record; nothing when nothing is recorded. */
export function row(term: string, description: Html | string | undefined, attribute: Html = nothing): Html {
  if (description === undefined || description === '') return nothing;
  return markup`<div${attribute}>
    <dt>${term}</dt>
    <dd>${description}</dd>
  </div>`;
}

function deskRows(record: SourceRecord, found: Source | undefined, desk: Desk): Html[] {
  return [
    row(desk.tell(say`Saved text`), savedText(record, found, desk), deskOnly),
    row('SHA-256', record.sha256 && checksum(record.sha256), deskOnly),
  ];
}

function savedText(record: SourceRecord, found: Source | undefined, { tell, words }: Desk): Html | undefined {
  const { retrieved } = record;
  const when = retrieved && (dateInWords(retrieved, words) ?? retrieved);
  const file = found?.file;
  if (file === undefined) return when ? markup`${tell(say`Saved ${when}`)}` : undefined;
  const shown = (name: GlyphName, message: Message): Html => markup`${glyph(name)}${tell(message)}`;
  switch (file.state) {
    case 'missing':
      return shown('missing', say`Not found at ${record.file ?? ''}`);
    case 'unreadable':
      return markup`${glyph('error')}${file.reason}`;
    case 'found':
      if (record.sha256 === undefined) return shown('todo', say`Found; no checksum is recorded to hold it against`);
      return isSameHash(file.sha256, record.sha256)
        ? shown('ok', when ? say`Unchanged since ${when}` : say`Unchanged`)
        : shown('error', when ? say`Changed since ${when}` : say`Changed`);
  }
}

function isSameHash(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** Its beginning and its end in groups of four, and the whole of it in the title. */
function checksum(hash: string): Html {
  const value = hash.trim();
  if (!/^[0-9a-f]{32,128}$/i.test(value)) return markup`<code>${value}</code>`;
  const groups = value.match(/.{1,4}/g) ?? [];
  return markup`<code title="${value}">${groups.slice(0, 4).join(' ')} … ${groups.slice(-2).join(' ')}</code>`;
}
