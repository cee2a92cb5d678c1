/**
 * Stands in the build for the readers of HTML's entities that other libraries bring along: older versions of the one that is here already, with tables twice
 * as large as its own.
 */
export { decodeHTML, DecodingMode, EntityDecoder, htmlDecodeTree, xmlDecodeTree } from 'entities/decode';
export { encodeXML, escapeAttribute, escapeText } from 'entities/escape';

/** The character at a place in Unicode, under the name that it had. */
export const fromCodePoint = String.fromCodePoint;
