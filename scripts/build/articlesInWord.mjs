import { parse } from 'acorn';

/**
 * What the writer of Word documents (docx) can do, and no article asks for: where it is asked whether to do it, and the answer that leaves it out of the build.
 * @type {readonly [where: RegExp, instead: string][]}
 */
const unused = [
  // Functions that are called once, to make another, do nothing else: those for filling in templates can stay behind.
  [/^(var \w+ = )(?=function\(\) \{$)/gm, '$1/* @__PURE__ */ '],
  // Pictures stand in their lines. Nothing floats, nothing is drawn, and nothing has a frame.
  [/(?<=if \()!drawingOptions\.floating(?=\))/g, 'true'],
  [/\bmediaData\.type === "wp[sg]"/g, 'false'],
  [/(?<=\t)if \(outline\) this\.root\.push\(createOutline\(outline\)\);/g, ''],
  // The ways of old versions of Word.
  [/(?<=^\t\t)if \(options\.\w+\) this\.root\.push\(new OnOffElement\("w:\w+", options\.\w+\)\);$/gm, ''],
  // An article brings no styles of another document along, no macros, no notes at the foot of a page, no letters, and no table of contents.
  [/\boptions\.(?:externalStyles|macros|bibliography) !== void 0/g, 'false'],
  [/(?<=\t)if \(options\.(?:foot|end)notes\) for \(.*$/gm, ''],
  [/\bobfuscate\(buffer, fontKey\)/g, 'buffer'],
  [/(?<=^\t+)fillTablesOfContents\(.*$/gm, ''],
  // Word counts the pages itself.
  [/(?<=if \()this\.pageNumbers(?=\) \{)/g, 'false'],
  // A document is written at once, not bit by bit.
  [/(?<=const stream = )new Stream\(\)/g, 'undefined'],
  [/(?<=^var Stream = class extends )import_events\.EventEmitter/gm, 'Object'],
  [/(?<=^var import_events = )(?=\()/gm, '/* @__PURE__ */ '],
];

/** What else it makes and asks, of which an article has none: by the names of what is declared. */
const leftOut = [
  // Fields and their numbers, which are written in full; notes, remarks and the changes of others.
  ...['fillFields', 'fillPartFields', 'numberFieldOf', 'resultFrom', 'numberWriterOf', 'inNumberPicture'],
  ...['createNoteProperties', 'Comment', 'CommentEx', 'CommentsExtended', 'CommentsIds', 'createDeletion'],
  ...['ParagraphPropertiesChange', 'TableCellPropertiesChange', 'TableRowPropertiesChange', 'TablePropertiesChange'],
  // Frames, columns, borders and colours of pages and cells, and the ways of East Asian lines.
  ...['createFrameProperties', 'createTableFloatProperties', 'PageBorders', 'TableCellBorders', 'DocumentBackground'],
  ...['createTableLook', 'createEastAsianLayout', 'createColumns', 'createLineNumberType', 'createShading'],
  ...['createFitText', 'createTabStopItem', 'resolveColumnWidths', 'toHex', 'toHsl', 'withKeepNext'],
  // Letters that are brought along, pictures in other forms, marks, and what is locked.
  ...['createFont', 'createEmbeddedFont', 'createFontRelationship', 'DrawingLink', 'createSvgBlip', 'Bookmark'],
  ...['createDecorativeExtensionList', 'DocumentProtection', 'DocumentProtectionAttributes', 'legacyPasswordKey'],
  ...['hashProtectionPassword', 'randomSalt', 'sha256', 'CustomProperty', 'Header$1', 'HeaderWrapper'],
];

/**
 * @param {string} library as it comes
 * @returns {string} the library for articles alone
 */
export function articlesInWord(library) {
  const text = unused.reduce((text, [where, instead]) => {
    if (text.search(where) < 0) throw new Error(`docx has changed: ${where} is not in it any more.`);
    return text.replaceAll(where, instead);
  }, library);
  return withoutDeclared(text);
}

/**
 * Where something of the list is made or asked, that is an error.
 * @param {string} library
 */
function withoutDeclared(library) {
  const declared = parse(library, { ecmaVersion: 'latest', sourceType: 'module' }).body.flatMap(node =>
    node.type === 'VariableDeclaration' ? node.declarations : [],
  );
  let at = 0;
  let found = 0;
  const pieces = declared.flatMap(({ id, init }) => {
    if (id.type !== 'Identifier' || !init || !leftOut.includes(id.name)) return [];
    const piece = `${library.slice(at, init.start)}notForArticles`;
    at = init.end;
    found++;
    return [piece];
  });
  if (found < leftOut.length) throw new Error('docx has changed: something that is left out of it is not in it.');
  return `${pieces.join('')}${library.slice(at)}
function notForArticles(){throw new Error("This is left out of this build.")}
`;
}
