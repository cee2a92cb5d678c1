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

/**
 * @param {string} library as it comes
 * @returns {string} the library for articles alone
 */
export function articlesInWord(library) {
  return unused.reduce((text, [where, instead]) => {
    if (text.search(where) < 0) throw new Error(`docx has changed: ${where} is not in it any more.`);
    return text.replaceAll(where, instead);
  }, library);
}
