import { isFeed } from './feed/isFeed.js';
import { looksLikeMail } from './formats/mailHead.js';
import { isEncrypted, packedFormat } from './formats/packed.js';
import { markupStart, type MarkupStart } from './markup.js';

/**
 * What an import turned out to be. `mail`, `docx` and `pdf` need readers of their own; those from `zip` on are not read. `oldOffice` is the
 * container of .doc, .xls and .ppt,
 * `lockedOffice` that of a document of today with a password, `office` a spreadsheet or presentation of today.
 */
export type Format =
  | 'text'
  | 'html'
  | 'mail'
  | 'docx'
  | 'pdf'
  | 'feed'
  | 'zip'
  | 'office'
  | 'oldOffice'
  | 'lockedOffice'
  | 'openDocument'
  | 'outlook'
  | 'rtf'
  | 'image'
  | 'media'
  | 'data';

/** What is known of an import before it is read. */
export interface Arrival {
  readonly bytes: Uint8Array;
  /** A file's name; its ending counts. */
  readonly name?: string | undefined;
  /** As in an HTTP header, parameters included. */
  readonly contentType?: string | undefined;
}

/** Characters looked at: the headers of a mail can be long. */
const headSize = 8192;

/** A PDF says so within its first so many bytes, if not in the very first. */
const pdfHead = 1024;

/** First bytes by which a format is known, wherever it comes from. Source: the formats' own specifications. */
const signatures: readonly (readonly [Format, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['oldOffice', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const contentTypes: readonly (readonly [RegExp, Format])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'html'],
  [/^application\/pdf$/, 'pdf'],
  [/^image\//, 'image'],
  [/^(?:audio|video|font)\//, 'media'],
  [/^application\/(?:rss|atom)\+xml$/, 'feed'],
  [/^message\/rfc822$/, 'mail'],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/, 'docx'],
  [/^application\/vnd\.openxmlformats/, 'office'],
  [/^application\/vnd\.oasis\.opendocument/, 'openDocument'],
  [/^application\/vnd\.ms-outlook$/, 'outlook'],
  [/^application\/msword$/, 'oldOffice'],
  [/^(?:application|text)\/rtf$/, 'rtf'],
  [/^(?:application\/(?:[\w.-]{0,40}\+)?(?:json|javascript)|text\/(?:css|javascript|csv))$/, 'data'],
];

/** Endings of names that say what is in a file whose first bytes do not. */
const endings: readonly (readonly [RegExp, Format])[] = [
  [/\.x?html?$/i, 'html'],
  [/\.(?:eml|mht|mhtml)$/i, 'mail'],
  [/\.(?:json|jsonl|ndjson|geojson|jsonld)$/i, 'data'],
];

/** The format of an import: by its first bytes, else by what it says it is, else by its name, else by how its text begins. */
export function sniffFormat(arrival: Arrival): Format {
  const { bytes, name = '' } = arrival;
  const signed = signatures.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte))?.[0];
  if (signed === 'zip') return packedFormat(bytes);
  if (signed === 'oldOffice' && isEncrypted(bytes)) return 'lockedOffice';
  if (signed === 'oldOffice' && /\.msg$/i.test(name)) return 'outlook';
  if (signed) return signed;
  const head = asciiHead(bytes);
  if (head.slice(0, pdfHead).includes('%PDF-')) return 'pdf';
  const type = mediaType(arrival.contentType);
  const typed = contentTypes.find(([pattern]) => pattern.test(type));
  if (typed) return typed[1];
  return endings.find(([pattern]) => pattern.test(name))?.[1] ?? formatOfText(head);
}

/** Whether a text is markup, data for programs, or a mail with its headers as it is sent, rather than words. */
export function formatOfText(text: string): 'text' | 'html' | 'feed' | 'mail' | 'data' {
  const head = text.slice(0, headSize);
  if (isFeed(head)) return 'feed';
  const start = markupStart(head);
  if (start && isHtml(start)) return 'html';
  if ((start && isOtherXml(start, head)) || isJson(head)) return 'data';
  return looksLikeMail(head) ? 'mail' : 'text';
}

/**
 * Elements with which a page, or a piece of one, begins. Source: the HTML standard's list of elements, and those that older pages have; words
 * in angle brackets that a person writes are none of them.
 */
const htmlElements = new Set(
  (
    'html head body meta title link base style script noscript template header main nav section article aside footer address hgroup div p pre ' +
    'blockquote ol ul dl li dt dd table caption thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 hr br span a b i u s em strong small font center ' +
    'figure img picture iframe form details summary abbr cite q time mark sub sup code kbd del ins big tt'
  ).split(' '),
);

function isHtml({ root, doctype }: MarkupStart): boolean {
  return doctype === undefined ? root !== undefined && htmlElements.has(root.toLowerCase()) : doctype === 'html';
}

/** XML that says so: words in angle brackets are none. */
function isOtherXml({ root, offset, isXml, doctype }: MarkupStart, head: string): boolean {
  if (isXml || doctype !== undefined) return true;
  return (
    root !== undefined &&
    /\sxmlns(?::[\w.-]{1,40})?\s{0,3}=/.test(head.slice(offset, offset + 2000).split('>', 1)[0] ?? '')
  );
}

/** The first marks of JSON, which no words begin with. */
function isJson(head: string): boolean {
  const start = head
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, 400);
  return (
    /^(?:\[\s{0,20})?\{\s{0,20}"[^"\n]{0,200}"\s{0,20}:/.test(start) ||
    /^\[\s{0,20}"[^"\n]{0,200}"\s{0,20}[,\]]/.test(start) ||
    /^(?:\{\s{0,20}\}|\[\s{0,20}\])\s{0,20}$/.test(start)
  );
}

/** `text/html` of `Text/HTML; charset=utf-8`. */
function mediaType(contentType: string | undefined): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** The charset parameter of a content type. */
export function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s{0,3}charset\s{0,3}=\s{0,3}["']?([\w:-]{2,40})/i.exec(contentType ?? '')?.[1];
}

/** The first characters as text, without the zero bytes of UTF-16, so that markup is seen in it too. */
export function asciiHead(bytes: Uint8Array): string {
  let head = '';
  for (const byte of bytes.subarray(0, 2 * headSize)) if (byte !== 0) head += String.fromCharCode(byte);
  return head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').slice(0, headSize);
}
