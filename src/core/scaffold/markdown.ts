/** Control characters, which no article needs and YAML refuses. Line breaks and tabs are spaces by the time this is used. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

/** Half a character: it could not be saved as UTF-8. */
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text on one line: every run of spaces and line breaks is one space, and what cannot be saved or shown is left out. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(controls, '').replace(loneSurrogates, '\uFFFD').trim();
}

/** Characters that Markdown (with the common extensions) may take for its own anywhere in a line. */
const inline = /[\\`*_[\]~]|<(?!!)/g;

/** What would be read as a character reference, such as `&amp;`. */
const reference = /&(?=#?[0-9A-Za-z]{1,40};)/g;

/** The beginning of a comment, which could switch checks off. Spelled out, it is none even for programs that do not know of `\\<`. */
const comment = /<(?=!)/g;

/** What some renderers turn into a link without being asked: `https://…`, `//host`, `www.…`, `name@host`. */
const bareLinks: readonly (readonly [RegExp, string])[] = [
  [/:(?=\/\/)/g, '\\:'],
  [/(?<![:/])\/(?=\/)/g, '\\/'],
  [/(?<=\bwww)\./gi, '\\.'],
  [/(?<=[^\s(])@(?=[^\s@])/g, '\\@'],
];

/**
 * Foreign text as Markdown that shows it as it is, within a line: no emphasis, code, link, picture or HTML comes of it.
 * The result is on one line.
 */
export function escapeInline(text: string): string {
  return escapeMarks(oneLine(text));
}

/** Like {@link escapeInline}, for a part of a line: the spaces at its ends stay. */
export function escapeMarks(text: string): string {
  const escaped = text.replace(inline, '\\$&').replace(reference, '\\&').replace(comment, '&lt;');
  return bareLinks.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), escaped);
}

/** Like {@link escapeInline}, for text at the beginning of a line: no heading, list, quotation or rule comes of it either. */
export function escapeLine(text: string): string {
  return escapeInline(text)
    .replace(/^[-+=>#]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Like {@link escapeInline}, for the words of a `#` heading: `#` marks at its end are kept. */
export function escapeHeading(text: string): string {
  const escaped = escapeInline(text);
  return escaped.endsWith('#') ? `${escaped.slice(0, -1)}\\#` : escaped;
}

/** Markdown's words as they show: `\*` is `*`. */
export function unescaped(markdown: string): string {
  return oneLine(markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
}

/**
 * What follows a link's label: `(https://…)`.
 *
 * @returns undefined when the address is not one of http or https: such an address is not linked.
 */
export function linkTarget(url: string): string | undefined {
  const address = webAddress(url);
  if (address === undefined) return undefined;
  return /[()]/.test(address) ? `(<${address}>)` : `(${address})`;
}

/** The recorded address is kept letter by letter, but for what Markdown could not hold. */
function webAddress(url: string): string | undefined {
  const trimmed = oneLine(url);
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  return trimmed.replace(/[\s<>\\]/g, encodeURIComponent).replace(reference, '\\&');
}
