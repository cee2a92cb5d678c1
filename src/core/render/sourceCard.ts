import type { SourceRecord } from '../article/types.js';
import type { Source } from '../rules/types.js';
import { shownDate } from './dates.js';
import { glyph } from './glyphs.js';
import { markup, nothing, type Html } from './html.js';
import type { Leaf } from './pieces.js';
import { shownAddress, webHref } from './links.js';

/**
 * What the front matter records of one source, as a list.
 *
 * @param found what was found at the saved text's place; absent when nobody looked.
 * @param linked whether the writer's own words in the section link it already: then its title is not said twice.
 */
export function sourceCard(record: SourceRecord, found: Source | undefined, linked: boolean): Leaf[] {
  const href = webHref(record.url);
  const title = record.title ?? record.url ?? record.file ?? 'A source without a title';
  const linkedTitle = href === undefined ? title : markup`<a href="${href}">${title}</a>`;
  const rows = [
    row('Publisher', record.publisher),
    row('Published', record.published && shownDate(record.published)),
    row('Address', address(record)),
    row('Saved text', savedText(record, found)),
    row('SHA-256', record.sha256 && checksum(record.sha256)),
  ];
  const list = { html: markup`<dl>${rows}</dl>`.source };
  return linked ? [list] : [{ html: markup`<p class="record__title">${linkedTitle}</p>`.source }, list];
}

/**
 * A row of a record; nothing when nothing is recorded.
 *
 * @param name by which the filing panel leads to it.
 */
export function row(term: string, description: Html | string | undefined, name?: string): Html {
  if (description === undefined || description === '') return nothing;
  return markup`<div${name === undefined ? nothing : markup` data-record="${name}"`}>
    <dt>${term}</dt>
    <dd>${description}</dd>
  </div>`;
}

function address({ url }: SourceRecord): Html | string | undefined {
  if (url === undefined) return undefined;
  const href = webHref(url);
  return href === undefined ? url : markup`<a href="${href}">${shownAddress(href)}</a>`;
}

function savedText(record: SourceRecord, found: Source | undefined): Html | undefined {
  const retrieved = record.retrieved === undefined ? undefined : shownDate(record.retrieved);
  const since = retrieved ? markup` since ${retrieved}` : nothing;
  const file = found?.file;
  if (file === undefined) return retrieved && markup`Saved ${retrieved}`;
  switch (file.state) {
    case 'missing':
      return markup`${glyph('missing')}Not found at ${record.file}`;
    case 'unreadable':
      return markup`${glyph('error')}${file.reason}`;
    case 'found':
      if (record.sha256 === undefined) return markup`${glyph('todo')}Found; no checksum is recorded to hold it against`;
      return isSameHash(file.sha256, record.sha256)
        ? markup`${glyph('ok')}Unchanged${since}`
        : markup`${glyph('error')}Changed${since}`;
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
