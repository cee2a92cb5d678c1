// Cuts the PDF library down to what reads the words of a document. It also paints pages, edits them and fills in forms; that is two thirds of it.
import { parse, parseExpressionAt } from 'acorn';
import { withPackedTables } from './packedTables.mjs';
import { leftOut, lighterMethods, messagesLeftOut, methodsLeftOut } from './unusedInPdf.mjs';

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

/**
 * @typedef {object} Method
 * @property {string} name as it stands in the text, with the mark of what is private
 * @property {number} start
 * @property {number} end
 * @property {number} bodyStart
 * @property {readonly string[]} parameters
 */

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
  const needed = [...leftOut, ...methodsLeftOut.keys(), ...lighterMethods.keys(), ...tellers, brotli, tableMaker];
  const missing = needed.filter(name => !names.has(name));
  if (missing.length > 0 || !keeper.test(library)) {
    throw new Error(`The PDF library is built in another way than it was. Not found: ${missing.join(', ')}.`);
  }
  const shorts = new Map(all.map(({ name, short }) => [name, short]));
  const edits = all.map(one => ({ start: one.start, end: one.end, text: shaped(one, library, shorts) }));
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
    if (member.type !== 'MethodDefinition') return [];
    const { key, value, start, end } = member;
    if (key.type !== 'Identifier' && key.type !== 'PrivateIdentifier') return [];
    const name = key.type === 'Identifier' ? key.name : `#${key.name}`;
    const parameters = value.params.map(one => (one.type === 'Identifier' ? one.name : ''));
    return [{ name, start, end, bodyStart: value.body.start, parameters }];
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
 * @param {ReadonlyMap<string, string>} shorts the names of what is declared, as the library was built, by those that its authors gave
 */
function shaped(declared, library, shorts) {
  const { short, name, kind, isStatement, start, end } = declared;
  const refusal = `leftOut("${name}")`;
  if (name === brotli) return `()=>()=>${refusal}`;
  if (leftOut.has(name)) {
    // When a document is opened and closed, everything that can be set and emptied is.
    if (kind === 'class') return `class ${short}{static setOptions(){}static cleanup(){}constructor(){${refusal}}}`;
    return `function ${short}(){${refusal}}`;
  }
  if (tellers.includes(name) && kind === 'function') return `/* @__NO_SIDE_EFFECTS__ */function ${short}(){}`;
  const text = withoutMessages(kind === 'class' ? lighter(declared, library, shorts) : library.slice(start, end));
  if (name === tableMaker) return `/* @__NO_SIDE_EFFECTS__ */${text}`;
  if (kind !== 'class') return text;
  // To a bundler, a class with computed names in it may do something when it is made. None of these does.
  const made = `/* @__PURE__ */(()=>${text})()`;
  return isStatement ? `const ${short}=${made};` : made;
}

/**
 * A class without what nobody asks of it.
 * @param {Declared} declared
 * @param {string} library
 * @param {ReadonlyMap<string, string>} shorts
 */
function lighter({ name, start, end, methods }, library, shorts) {
  const gone = methodsLeftOut.get(name) ?? [];
  const changed = lighterMethods.get(name) ?? new Map();
  const known = new Set(methods.map(method => method.name));
  const missing = [...gone, ...changed.keys()].filter(one => !known.has(one));
  if (missing.length > 0)
    throw new Error(`The PDF library's ${name} is written in another way: ${missing.join(', ')}.`);
  const edits = methods.flatMap(method => {
    if (gone.includes(method.name)) return [{ start: method.start - start, end: method.end - start, text: '' }];
    const change = changed.get(method.name);
    if (change === undefined) return [];
    const body = library.slice(method.bodyStart, method.end);
    const text = change(body, method.parameters, (/** @type {string} */ one) => shorts.get(one) ?? leftOutName(one));
    if (text === body) throw new Error(`The PDF library's ${name}.${method.name} is written in another way.`);
    return [{ start: method.bodyStart - start, end: method.end - start, text }];
  });
  return edits.length === 0 ? library.slice(start, end) : withoutUncalled(edited(library.slice(start, end), edits));
}

/**
 * @param {string} name
 * @returns {never}
 */
function leftOutName(name) {
  throw new Error(`The PDF library has no ${name}.`);
}

/**
 * A class without its private methods that nothing in it calls.
 * @param {string} text
 * @returns {string}
 */
function withoutUncalled(text) {
  const [{ expression }] = /** @type {[import('acorn').ExpressionStatement]} */ (
    parse(`(${text})`, { ecmaVersion: 'latest' }).body
  );
  const uncalled = methodsOf(expression).filter(
    ({ name, start, end }) =>
      name.startsWith('#') && !new RegExp(`${name}\\b`).test(text.slice(0, start - 1) + text.slice(end - 1)),
  );
  if (uncalled.length === 0) return text;
  // What stands before the text is one bracket.
  return withoutUncalled(
    edited(
      text,
      uncalled.map(({ start, end }) => ({ start: start - 1, end: end - 1, text: '' })),
    ),
  );
}

/** Where one half of the library waits for what the other says: what it is, and what is done then. */
const waits = /\.on\("(\w+)",/g;

/**
 * The text of a declaration without the answers to what is never said.
 * @param {string} text
 */
function withoutMessages(text) {
  // Outside its class, nothing is to be private.
  const open = text.replaceAll('#', '$');
  const edits = [...text.matchAll(waits)].flatMap(({ 0: wait, 1: message = '', index }) => {
    if (!messagesLeftOut.has(message)) return [];
    const start = index + wait.length;
    return [{ start, end: parseExpressionAt(open, start, { ecmaVersion: 'latest' }).end, text: '0' }];
  });
  return edited(text, edits);
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
