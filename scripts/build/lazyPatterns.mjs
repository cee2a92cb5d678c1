// Patterns with classes of letters, made when they are first used. The engine looks through every pattern that is written out when it reads a file, and once more when
// the file begins, and gathers the letters of all scripts for each class anew: a third of the time in which the extension is loaded went there.
import { parse } from 'acorn';
import { analyze } from 'eslint-scope';

/** @typedef {import('acorn').AnyNode} Node */
/** @typedef {{ start: number, end: number, text: string }} Edit */

/**
 * @typedef {object} Written a pattern that is written out
 * @property {import('acorn').Literal & { regex: { pattern: string, flags: string } }} node
 * @property {Node} parent
 * @property {boolean} isInside whether it stands in a function
 */

const letterClass = /\\p\{/i;

/**
 * A piece of a build in which such patterns are made later: those that a name stands for from the beginning, and those in functions that keep nothing from one search to
 * the next. Each is made once, where a pattern in a function was made anew whenever it was come upon.
 * @param {string} text as CommonJS
 * @returns {string}
 */
export function withLazyPatterns(text) {
  if (!letterClass.test(text)) return text;
  const program = parse(text, { ecmaVersion: 'latest', sourceType: 'script', ranges: true });
  const patterns = [...patternsIn(program, program, false)];
  const uses = usesIn(program);
  const atBeginning = new Set(program.body.flatMap(node => (isVariables(node) ? node.declarations : [])));
  let prefix = 'lazy$';
  while (text.includes(prefix)) prefix += '$';
  const added = /** @type {string[]} */ ([]);
  const edits = patterns.flatMap(pattern => {
    const { node, parent, isInside } = pattern;
    const own = `${prefix}${added.length}`;
    if (isInside) {
      if (keepsPlace(pattern)) return [];
      added.push(`var ${own};`);
      return [{ start: node.start, end: node.end, text: `(${own}??=${made(node)})` }];
    }
    if (parent.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier' || !atBeginning.has(parent)) return [];
    const { name, end } = parent.id;
    const used = uses.get(name);
    if (used === undefined) return [];
    const isOnce = used.length === 1;
    if (!isOnce) added.push(`function ${own}(){return ${name}??=${made(node)}}`);
    const use = isOnce ? `(${name}??=${made(node)})` : `${own}()`;
    return [{ start: end, end: node.end, text: '' }, ...used.map(one => ({ ...one, text: use }))];
  });
  return `${edited(text, edits).trimEnd()}${added.length > 0 ? `;${added.join('')}` : ''}\n`;
}

/**
 * Whether a pattern in a function may keep where it was from one search to the next: one that finds one after another does, but for what looks through a whole text with it.
 * @param {Written} pattern
 * @returns {boolean}
 */
export function keepsPlace({ node, parent }) {
  if (!/[gy]/.test(node.regex.flags)) return false;
  if (node.regex.flags.includes('y')) return true;
  const callee = parent.type === 'CallExpression' && parent.arguments[0]?.start === node.start && parent.callee;
  return !(callee && callee.type === 'MemberExpression' && wholeText.has(nameOf(callee.property)));
}

/** Methods of a text that begin at its beginning whatever pattern they are given, and leave that as it was. */
const wholeText = new Set(['matchAll', 'replaceAll', 'replace', 'split', 'search']);

/** @param {import('acorn').Expression | import('acorn').PrivateIdentifier} property */
function nameOf(property) {
  return property.type === 'Identifier' ? property.name : '';
}

/**
 * @param {Node} node
 * @returns {node is import('acorn').VariableDeclaration}
 */
function isVariables(node) {
  return node.type === 'VariableDeclaration' && node.kind === 'var';
}

/**
 * Patterns that are written out with such a class.
 * @param {Node} node
 * @param {Node} parent
 * @param {boolean} isInside
 * @returns {Generator<Written>}
 */
export function* patternsIn(node, parent, isInside) {
  if (node.type === 'Literal' && node.regex) {
    const { regex } = node;
    if (letterClass.test(regex.pattern)) yield { node: { ...node, regex }, parent, isInside };
    return;
  }
  for (const child of childrenOf(node)) yield* patternsIn(child, node, isInside || later.has(node.type));
}

/** What is in these runs later than the file begins, or more than once. */
const later = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'PropertyDefinition']);

/**
 * @param {Node} node
 * @returns {Node[]}
 */
export function childrenOf(node) {
  return Object.values(node)
    .flat()
    .filter(value => typeof value === 'object' && value !== null && typeof value.type === 'string');
}

/**
 * Where the names of a piece are used that are set once, when it begins, and used only later.
 * @param {import('acorn').Program} program
 * @returns {Map<string, { start: number, end: number }[]>}
 */
function usesIn(program) {
  const { scopes } = analyze(/** @type {import('estree').Program} */ (program), {
    ecmaVersion: 2022,
    sourceType: 'commonjs',
  });
  const top = scopes.find(scope => scope.type === 'function' && scope.block.type === 'Program');
  const short = new Set(shorthandsIn(program));
  const constant = (top?.variables ?? []).filter(({ defs, references }) => {
    const uses = references.filter(({ init }) => !init);
    const isLater = uses.every(
      one => !one.isWrite() && one.from.variableScope !== top && !short.has(one.identifier.range?.[0] ?? 0),
    );
    return isLater && uses.length > 0 && defs.length === 1;
  });
  return new Map(
    constant.map(({ name, references }) => [
      name,
      references
        .filter(({ init }) => !init)
        .map(({ identifier: { range: [start, end] = [0, 0] } }) => ({ start, end })),
    ]),
  );
}

/**
 * Where a name is that of a property too.
 * @param {Node} node
 * @returns {Generator<number>}
 */
function* shorthandsIn(node) {
  if (node.type === 'Property' && node.shorthand) yield node.value.start;
  for (const child of childrenOf(node)) yield* shorthandsIn(child);
}

/**
 * A call that makes a pattern.
 * @param {Written['node']} pattern
 * @param {string} [maker]
 */
export function made({ regex: { pattern, flags } }, maker = 'RegExp') {
  // In a template nothing needs an escape but what ends it.
  const source = /`|\$\{|\\$/.test(pattern) ? JSON.stringify(pattern) : `String.raw\`${pattern}\``;
  return `${maker}(${source},"${flags}")`;
}

/**
 * @param {string} text
 * @param {readonly Edit[]} edits
 */
export function edited(text, edits) {
  let at = 0;
  const pieces = edits
    .toSorted((one, other) => one.start - other.start)
    .map(edit => {
      const piece = text.slice(at, edit.start) + edit.text;
      at = edit.end;
      return piece;
    });
  return pieces.join('') + text.slice(at);
}
