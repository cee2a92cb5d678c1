import { parseFeed, type AtomFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { convert } from 'html-to-text';
import { findDates } from '../../facts/dates.js';
import { fullDate } from '../released.js';
import type { IsoDate } from '../types.js';
import type { Feed, FeedContent, FeedItem } from './types.js';

/** Items of a feed that are read; a person does not look through more. */
const mostItems = 200;

const longestTitle = 300;

/** What the kinds of feeds have in common, before it is tidied. */
interface RawItem {
  readonly title: string | undefined;
  /** In the order in which they count. */
  readonly addresses: readonly (string | undefined)[];
  readonly base: string | undefined;
  readonly dates: readonly (string | undefined)[];
  /** The day of the last change. */
  readonly changed?: string | undefined;
  /** The whole text, then what may be no more than a teaser. */
  readonly contents: readonly FeedContent[];
}

/** Reads a news feed; see `FeedReader`. */
export function readFeed(xml: string, url?: string): Feed {
  const { format, feed } = parseFeed(xml, { maxItems: mostItems });
  switch (format) {
    case 'rss': {
      const base = url ?? feed.link;
      return { title: oneLine(feed.title), items: (feed.items ?? []).map(item => tidied(rssItem(item, base))) };
    }
    case 'rdf': {
      const base = url ?? feed.link;
      return { title: oneLine(feed.title), items: (feed.items ?? []).map(item => tidied(rdfItem(item, base))) };
    }
    case 'atom': {
      const base = resolved(feed.xml?.base, url) ?? url;
      return { title: oneLine(feed.title?.value), items: (feed.entries ?? []).map(one => tidied(atomItem(one, base))) };
    }
    case 'json':
      throw new Error('This is neither RSS nor Atom.');
  }
}

function rssItem(item: RssFeed.Item<string>, base: string | undefined): RawItem {
  const { guid } = item;
  return {
    title: item.title,
    addresses: [item.link, guid?.isPermaLink === false ? undefined : guid?.value],
    base: resolved(item.xml?.base, base) ?? base,
    dates: [item.pubDate, item.dc?.dates?.[0]],
    contents: [item.content?.encoded, item.description].flatMap(text =>
      text ? [{ text, isHtml: isMarkup(text) }] : [],
    ),
  };
}

function rdfItem(item: RdfFeed.Item<string>, base: string | undefined): RawItem {
  return {
    title: item.title,
    addresses: [item.link, item.rdf?.about],
    base,
    dates: [item.dc?.dates?.[0]],
    contents: [item.content?.encoded, item.description].flatMap(text =>
      text ? [{ text, isHtml: isMarkup(text) }] : [],
    ),
  };
}

function atomItem(entry: AtomFeed.Entry<string>, base: string | undefined): RawItem {
  const links = entry.links ?? [];
  const own = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
  const pages = own.filter(({ type = 'text/html' }) => type.includes('html'));
  return {
    title: entry.title?.value,
    addresses: [...pages, ...own].map(({ href }) => href),
    base: resolved(entry.xml?.base, base) ?? base,
    dates: [entry.published],
    changed: entry.updated,
    contents: [entry.content, entry.summary].flatMap(part =>
      part?.value ? [{ text: part.value, isHtml: (part.type ?? '').includes('html') }] : [],
    ),
  };
}

function tidied(raw: RawItem): FeedItem {
  const url = raw.addresses.map(address => resolved(address, raw.base)).find(address => address !== undefined);
  const stated = raw.dates.map(dayOf).find(day => day !== undefined);
  const published = stated ?? dayOf(raw.changed);
  const content = raw.contents.find(isWhole);
  return {
    title: oneLine(raw.title),
    ...(url && { url }),
    ...(published && { published }),
    ...(published && !stated && { changedOnly: true }),
    ...(content && { content }),
  };
}

/** An address as http or https; undefined when it is none. */
function resolved(address: string | undefined, base: string | undefined): string | undefined {
  if (!address || address.length > 2000 || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

/** The day as the feed writes it, in its own time zone. */
function dayOf(date: string | undefined): IsoDate | undefined {
  const words = (date ?? '').slice(0, 60);
  const iso = /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(words.trim())?.[0];
  const found = findDates(iso ?? words)[0];
  return found && fullDate(found);
}

function isMarkup(text: string): boolean {
  return /<\/?[a-z][a-z0-9]{0,9}[\s/>]|&(?:\w{2,8}|#\w{1,6});/i.test(text);
}

/** A teaser says that there is more, or is too short for a release. */
function isWhole({ text, isHtml }: FeedContent): boolean {
  const words = isHtml ? oneLine(text.slice(-3000), 4000) : text.trim();
  return (
    words.length > 150 &&
    !/(?:…|\.\.\.|\[…\]|\[\.\.\.\]|(?:read|see|view|find out) (?:more|here|the (?:full|whole|rest)\b.{0,20})|continue reading)[\s.»>\])]{0,4}$/i.test(
      words.slice(-60),
    )
  );
}

/** Plain words on one line. A title may hold markup and entities, even twice over. */
function oneLine(text: string | undefined, most = longestTitle): string {
  const plain = convert((text ?? '').slice(0, most * 10), {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
    ],
  });
  return plain.split(/\s/).filter(Boolean).join(' ').slice(0, most);
}
