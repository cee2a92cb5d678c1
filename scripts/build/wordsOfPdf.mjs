// Cuts the PDF library down to what reads the words of a document. It also paints pages, edits them and fills in forms; that is two thirds of it.
import { parse } from 'acorn';
import { withPackedTables } from './packedTables.mjs';

/**
 * What the library declares at its top.
 * @typedef {object} Declared
 * @property {string} short its name as the library was built
 * @property {string} name its name as the authors wrote it; empty when that is not kept
 * @property {'class' | 'function' | 'value'} kind
 * @property {boolean} isStatement whether it is a declaration of its own, and no value of a variable
 * @property {number} start
 * @property {number} end
 * @property {readonly Method[]} methods of a class
 */

/** @typedef {{ name: string, start: number, end: number }} Method `start` and `end` are of its body */

/**
 * Where the ways to all of that begin, by the names that the library's authors gave; what only they lead to goes with them. Whoever reads words comes by
 * none of them, whatever the document holds: a picture on a page is passed over as it is packed.
 */
const leftOut = new Set([
  // Pictures, colours and patterns.
  ...['JpxImage', 'Jbig2Image', 'JpegImage', 'CCITTFaxDecoder', 'PDFImage', 'ImageResizer', 'ColorSpace'],
  ...['IccColorSpace', 'ColorSpaceUtils', 'Pattern', 'PatternInfo', 'compilePatternInfo', 'PDFFunctionFactory'],
  // The shapes of letters.
  ...['FontRendererFactory', 'FontFaceObject', 'FontInfo', 'compileFontInfo', 'compileType3Glyph', 'GlyfTable'],
  // What paints on a screen.
  ...['CanvasGraphics', 'CanvasDependencyTracker', 'CanvasBBoxTracker', 'InternalRenderTask', 'DOMFilterFactory'],
  ...['DrawLayer', 'TextLayer', 'TextLayerImages', 'OptionalContentConfig', 'TouchManager'],
  // Forms, and what people add to a page.
  ...['Annotation', 'WidgetAnnotation', 'PopupAnnotation', 'AnnotationFactory', 'parseDefaultAppearance'],
  ...['AnnotationLayer', 'AnnotationStorage', 'AnnotationEditor', 'AnnotationEditorLayer', 'ColorPicker'],
  ...['AnnotationEditorUIManager', 'HighlightOutliner', 'SignatureExtractor', 'DatasetReader', 'XFAFactory'],
  ...['XfaLayer', 'getXfaFontName', 'getXfaFontDict', 'FakeUnicodeFont', 'PDFEditor', 'incrementalUpdate'],
  // The tags of a document's parts, and its second record.
  ...['StructTreePage', 'StructTreeRoot', 'MetadataParser'],
  // Documents that are loaded from elsewhere, piece by piece.
  ...['PDFNetworkStream', 'PDFNodeStream', 'PDFFetchStream', 'ChunkedStreamManager'],
]);

/** What else leads there, of classes that stay. */
const methodsLeftOut = new Map([
  ['PartialEvaluator', ['getOperatorList', 'buildFormXObject', 'buildPaintImageXObject', 'buildPath', 'setGState']],
  ['Page', ['getOperatorList']],
  ['PDFPageProxy', ['render']],
]);

/** What the library tells programmers. Nobody listens here. */
const tellers = ['warn', 'info'];

/** Makes what unpacks a format that is in no published standard yet. Its dictionary alone is a hundred kilobytes. */
const brotli = 'makeBrotliDecode';

/** Makes a table when it is first asked for, and does nothing before. */
const tableMaker = 'getLookupTableFactory';

/**
 * How the library keeps its authors' names: with `p=(t,e)=>q(t,"name",…)`, called in a class as `static{p(this,"Name")}` and behind a function as
 * `p(short,"name")`.
 */
const keeper = /\bvar ([\w$]+)=\(([\w$]+),([\w$]+)\)=>[\w$]+\(\2,"name",\{value:\3,configurable:!0\}\);/;
const keptInClass = /static\{[\w$]+\(this,"(\w+)"\)\}/;
const keptBehind = /\b[\w$]+\(([\w$]+),"(\w+)"\)/g;

/**
 * @param {string} library the text of `unpdf/pdfjs`, as that package ships it
 * @returns {string} the same with one export, `getDocument`, and in such a shape that a bundler sees what nobody uses
 */
export function wordsOfPdf(library) {
  const { body } = parse(library, { ecmaVersion: 'latest', sourceType: 'module' });
  const all = declarations(body, library);
  const names = new Set(all.map(({ name }) => name));
  const missing = [...leftOut, ...methodsLeftOut.keys(), ...tellers, brotli, tableMaker].filter(
    name => !names.has(name),
  );
  if (missing.length > 0 || !keeper.test(library)) {
    throw new Error(`The PDF library is built in another way than it was. Not found: ${missing.join(', ')}.`);
  }
  const edits = all.map(one => ({ start: one.start, end: one.end, text: shaped(one, library) }));
  return withPackedTables(edited(library, edits))
    .replace(keeper, '/* @__NO_SIDE_EFFECTS__ */function $1($2){return $2}')
    .replaceAll(new RegExp(keptInClass, 'g'), '')
    .replace(/globalThis\._pdfjsTestingUtils=[^;]*;/, '')
    .replace(/export\{.*?([\w$]+ as getDocument)\b.*?\}/, 'export{$1}')
    .concat('\nfunction leftOut(name){throw new Error(name+" is left out of this build.")}\n');
}

/**
 * @param {import('acorn').Program['body']} body
 * @param {string} library
 * @returns {Declared[]} in the order of the text
 */
function declarations(body, library) {
  const behind = new Map([...library.matchAll(keptBehind)].map(([, short = '', name = '']) => [short, name]));
  return body
    .flatMap(node => partsOf(node))
    .flatMap(({ id, part, isStatement }) => {
      if (!part || id.type !== 'Identifier') return [];
      const text = library.slice(part.start, part.end);
      const kind = text.startsWith('class') ? 'class' : part.type === 'FunctionDeclaration' ? 'function' : 'value';
      const kept = kind === 'class' ? keptInClass.exec(text) : kind === 'value' ? /,"(\w+)"\)$/.exec(text) : null;
      const name = kept?.[1] ?? behind.get(id.name) ?? '';
      const { start, end } = part;
      return [{ short: id.name, name, kind, isStatement, start, end, methods: methodsOf(part) }];
    });
}

/**
 * @param {import('acorn').AnyNode} part
 * @returns {Method[]}
 */
function methodsOf(part) {
  if (part.type !== 'ClassDeclaration' && part.type !== 'ClassExpression') return [];
  return part.body.body.flatMap(member => {
    if (member.type !== 'MethodDefinition' || member.key.type !== 'Identifier') return [];
    const { start, end } = member.value.body;
    return [{ name: member.key.name, start, end }];
  });
}

/**
 * @param {import('acorn').Program['body'][number]} node
 * @returns {{ id: import('acorn').Pattern, part: import('acorn').AnyNode | null | undefined, isStatement: boolean }[]}
 */
function partsOf(node) {
  if (node.type === 'ClassDeclaration' || node.type === 'FunctionDeclaration') {
    return [{ id: node.id, part: node, isStatement: true }];
  }
  if (node.type !== 'VariableDeclaration') return [];
  return node.declarations.map(({ id, init }) => ({ id, part: init, isStatement: false }));
}

/**
 * What takes a declaration's place.
 * @param {Declared} declared
 * @param {string} library
 */
function shaped({ short, name, kind, isStatement, start, end, methods }, library) {
  const outside = methods.filter(method => methodsLeftOut.get(name)?.includes(method.name));
  const text = edited(
    library.slice(start, end),
    outside.map(one => ({ start: one.start - start, end: one.end - start, text: `{leftOut("${name}.${one.name}")}` })),
  );
  const refusal = `leftOut("${name}")`;
  if (name === brotli) return `()=>()=>${refusal}`;
  if (leftOut.has(name)) {
    // When a document is opened and closed, everything that can be set and emptied is.
    if (kind === 'class') return `class ${short}{static setOptions(){}static cleanup(){}constructor(){${refusal}}}`;
    return `function ${short}(){${refusal}}`;
  }
  if (tellers.includes(name) && kind === 'function') return `/* @__NO_SIDE_EFFECTS__ */function ${short}(){}`;
  if (name === tableMaker) return `/* @__NO_SIDE_EFFECTS__ */${text}`;
  if (kind !== 'class') return text;
  // To a bundler, a class with computed names in it may do something when it is made. None of these does.
  const made = `/* @__PURE__ */(()=>${text})()`;
  return isStatement ? `const ${short}=${made};` : made;
}

/**
 * @param {string} text
 * @param {readonly { start: number, end: number, text: string }[]} edits in the order of the text
 */
function edited(text, edits) {
  let at = 0;
  const pieces = edits.map(edit => {
    const piece = text.slice(at, edit.start) + edit.text;
    at = edit.end;
    return piece;
  });
  return pieces.join('') + text.slice(at);
}
