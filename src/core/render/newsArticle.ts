import type { ArticleRecord, SourceRecord } from '../article/types.js';
import { webHref } from './links.js';
import { authorsOf } from './title.js';

/** JSON as it is written into a page. */
export type JsonValue = string | readonly JsonValue[] | { readonly [key: string]: JsonValue | undefined };

/** What a page says of its article to machines. */
export interface NewsArticleInput {
  readonly record: ArticleRecord;
  /** What the article is called (see `titleOf`). */
  readonly title: string | undefined;
  /** The article's language as a BCP 47 tag. */
  readonly lang: string;
  /** Whether the recorded review is of the text as it stands: only then a person stands behind what a model wrote. */
  readonly reviewed: boolean;
  /** The correction notes in the article, as they read. */
  readonly corrections?: readonly string[];
}

/**
 * The article as schema.org's NewsArticle. What is not recorded is left out.
 *
 * `isBasedOn` and `citation` name the sources; `digitalSourceType` is from IPTC's vocabulary (https://cv.iptc.org/newscodes/digitalsourcetype).
 */
export function newsArticle({ record, title, lang, reviewed, corrections = [] }: NewsArticleInput): JsonValue {
  const sources = record.sources.map(sourceWork);
  const authors = authorsOf(record).map(name => ({ '@type': 'Person', name }));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: lang,
    datePublished: machineDate(record.date),
    dateline: record.dateline,
    author: authors.length > 1 ? authors : authors[0],
    isBasedOn: sources.length > 0 ? sources : undefined,
    citation: sources.length > 0 ? record.sources.map(cited) : undefined,
    digitalSourceType: digitalSourceType(record, reviewed),
    correction: corrections.length > 0 ? corrections : undefined,
  };
}

/** A day or a moment as machines read it; undefined for what is neither, which readers alone may make something of. */
export function machineDate(value: string | undefined): string | undefined {
  const date = value?.trim();
  const isDate = date !== undefined && /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2})?)?$/.test(date);
  return isDate && !Number.isNaN(Date.parse(date)) ? date : undefined;
}

function sourceWork({ title, publisher, url, published, retrieved, sha256 }: SourceRecord): JsonValue {
  const hash = sha256?.trim().toLowerCase();
  const isHash = hash !== undefined && /^[0-9a-f]{64}$/.test(hash);
  return {
    '@type': 'CreativeWork',
    name: title,
    url: webHref(url),
    datePublished: machineDate(published),
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    // The text that was saved of it, by which a change of the release can be told. Where it is saved is the newsroom's own affair.
    encoding: isHash ? { '@type': 'MediaObject', dateCreated: machineDate(retrieved), sha256: hash } : undefined,
  };
}

/** A source in one line, as a reference is given. */
function cited({ title, publisher, url, published }: SourceRecord): string {
  return [publisher, title, published, webHref(url)].filter(part => part !== undefined && part !== '').join(', ');
}

const vocabulary = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** A model's text is a model's until a person has reviewed it; then it is both's. Research leaves no words of the model in the article. */
function digitalSourceType({ ai }: ArticleRecord, reviewed: boolean): string | undefined {
  switch (ai?.use) {
    case undefined:
    case 'research':
      return undefined;
    case 'draft':
      return vocabulary + (reviewed ? 'compositeWithTrainedAlgorithmicMedia' : 'trainedAlgorithmicMedia');
    default:
      return `${vocabulary}compositeWithTrainedAlgorithmicMedia`;
  }
}

/** JSON that may stand in a `script` element: nothing in it can end the element. */
export function scriptJson(value: JsonValue): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003C')
    .replaceAll('>', '\\u003E')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
