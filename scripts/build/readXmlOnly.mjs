// The parser of the reader of Word documents without what writes XML again, copies it and changes it.
import { parse } from 'acorn';

/** Functions of its model of a document that nobody calls who parses a text and looks through what comes of it. */
const leftOut = new Set([
  ...['serializeToString', 'nodeSerializeToString', 'addSerializedAttribute', 'needNamespaceDefine'],
  ...['cloneNode', 'importNode', 'assertPreReplacementValidityInDocument', 'isElementReplacementPossible'],
]);

/**
 * @param {string} library the text of `@xmldom/xmldom/lib/dom.js`
 * @returns {string} the same, with functions that refuse in the place of those
 */
export function readXmlOnly(library) {
  const functions = parse(library, { ecmaVersion: 'latest', sourceType: 'script' }).body.flatMap(node =>
    node.type === 'FunctionDeclaration' && leftOut.has(node.id.name) ? [node.body] : [],
  );
  if (functions.length < leftOut.size) throw new Error('The parser of XML is written in another way than it was.');
  let at = 0;
  const pieces = functions.map(({ start, end }) => {
    const piece = `${library.slice(at, start)}{throw new Error("XML is only read here.")}`;
    at = end;
    return piece;
  });
  return pieces.join('') + library.slice(at);
}
