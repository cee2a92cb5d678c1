// How the pieces of a split build that ships hand each other what they share: as properties, read once when a piece begins. The bundler's own way, which keeps names
// up to date that change later, brings half a kilobyte along in every piece and a detour for every call from one into another.
import { parse } from 'acorn';
import { analyze } from 'eslint-scope';

/** @typedef {import('acorn').Program['body'][number]} Statement */

/**
 * Rewrites a module of the build as CommonJS.
 * @param {string} text as esbuild writes it: what it shares is named in lists
 * @returns {string}
 * @throws {Error} when something shared changes after the module has begun, so that others would keep what it was
 */
export function withRequires(text) {
  const program = parse(text, { ecmaVersion: 'latest', sourceType: 'module', ranges: true });
  const shared = program.body.flatMap(sharedBy);
  assertConstant(program, new Set(shared.map(({ local }) => nameOf(local))));
  const modules = new Map();
  let at = 0;
  const pieces = program.body.flatMap(node => {
    const isList = node.type === 'ExportNamedDeclaration';
    if (!isList && node.type !== 'ImportDeclaration') return [];
    const piece = text.slice(at, node.start) + (isList ? '' : required(node, modules));
    at = node.end;
    return [piece];
  });
  const handed = shared.map(({ exported, local }) => property(nameOf(exported), nameOf(local)));
  return `${pieces.join('')}${text.slice(at).trimEnd()}${handed.length > 0 ? `;module.exports={${handed.join(',')}};` : ''}\n`;
}

/**
 * @param {Statement} node
 * @returns {import('acorn').ExportSpecifier[]}
 */
function sharedBy(node) {
  const isList = node.type === 'ExportNamedDeclaration' && !node.declaration && !node.source;
  if (!isList && node.type.startsWith('Export')) throw new Error('The bundler writes what it exports in another way.');
  return isList ? node.specifiers : [];
}

/**
 * What takes the place of an import. A module that is imported again is required once: the editor's, which nearly every file wants.
 * @param {import('acorn').ImportDeclaration} node
 * @param {Map<unknown, string>} modules the names of those that are there as a whole
 */
function required({ source, specifiers }, modules) {
  const module = modules.get(source.value) ?? `require(${JSON.stringify(source.value)})`;
  if (specifiers.length === 0) return `${module};`;
  const wholes = specifiers.filter(one => one.type !== 'ImportSpecifier').map(({ local }) => local.name);
  const names = specifiers.flatMap(one =>
    one.type === 'ImportSpecifier' ? [property(nameOf(one.imported), one.local.name)] : [],
  );
  const [whole] = wholes;
  if (whole !== undefined) modules.set(source.value, modules.get(source.value) ?? whole);
  const bound = wholes.map((name, index) => `${name}=${index === 0 ? module : whole}`);
  if (names.length > 0) bound.push(`{${names.join(',')}}=${whole ?? module}`);
  return `var ${bound.join(',')};`;
}

/**
 * @param {string} name
 * @param {string} local
 */
function property(name, local) {
  return name === local ? name : `${name}:${local}`;
}

/** @param {import('acorn').Identifier | import('acorn').Literal} node */
function nameOf(node) {
  return node.type === 'Identifier' ? node.name : String(node.value);
}

/**
 * @param {import('acorn').Program} program
 * @param {ReadonlySet<string>} names
 * @throws {Error}
 */
function assertConstant(program, names) {
  const { scopes } = analyze(/** @type {import('estree').Program} */ (program), {
    ecmaVersion: 2022,
    sourceType: 'module',
  });
  const top = scopes.find(({ type }) => type === 'module');
  const changing = (top?.variables ?? []).filter(
    ({ name, references }) =>
      names.has(name) && references.some(one => one.isWrite() && one.from.variableScope !== top),
  );
  if (changing.length === 0) return;
  throw new Error(
    `What a file exports is to stay as it is. These change: ${changing.map(({ name }) => name).join(', ')}.`,
  );
}
