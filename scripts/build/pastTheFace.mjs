// Lets every file outside the core import from the core's files themselves, as if it had not gone through the core's face. Where code is split, a bundler
// takes whoever imports a list of exports for a user of all that is on it; then nothing of the core could be left for later.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../support/paths.mjs';

const core = path.join(root, 'src/core');
const face = path.join(core, 'index.ts');

/** What a list of exports says of one of its files: `export { name, type Type } from './file.js'`. */
const exported = /^export \{([^}]*)\} from '([^']+)';/gm;
/** An import of values; one of types alone leaves nothing behind. */
const imported = /^import \{([^}]*)\} from '((?:\.{1,2}\/)+core\/index\.js)';/gm;

/** @returns {import('esbuild').Plugin} */
export function pastTheFace() {
  return {
    name: 'past the face',
    setup(target) {
      /** @type {Promise<ReadonlyMap<string, string>> | undefined} */
      let homes;
      target.onStart(() => {
        homes = homesOf(face);
      });
      target.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
        if (homes === undefined || file.startsWith(`${core}${path.sep}`)) return undefined;
        return { contents: redirected(await readFile(file, 'utf8'), file, await homes), loader: 'ts' };
      });
    },
  };
}

/**
 * The file that each name on a list of exports is from; a list on the list is followed.
 * @param {string} list
 * @returns {Promise<Map<string, string>>}
 */
async function homesOf(list) {
  const homes = /** @type {Map<string, string>} */ (new Map());
  for (const [, names = '', from = ''] of (await readFile(list, 'utf8')).matchAll(exported)) {
    const file = fileOf(from, list);
    const further = path.basename(file) === 'index.ts' ? await homesOf(file) : new Map();
    for (const name of namesIn(names)) homes.set(name, further.get(name) ?? file);
  }
  return homes;
}

/**
 * @param {string} code
 * @param {string} file where it stands
 * @param {ReadonlyMap<string, string>} homes
 */
function redirected(code, file, homes) {
  return code.replace(imported, (statement, /** @type {string} */ names, /** @type {string} */ from) => {
    if (fileOf(from, file) !== face) return statement;
    const imports = namesIn(names).map(name => {
      const home = homes.get(name.split(' as ')[0] ?? name);
      if (home === undefined) throw new Error(`${file}: the core's face has no “${name}”.`);
      return `import { ${name} } from ${JSON.stringify(home)};`;
    });
    // In as many lines as before, so that what is said of a line stays true.
    return imports.join(' ') + '\n'.repeat(statement.split('\n').length - 1);
  });
}

/**
 * The values in a list in braces; types are left out.
 * @param {string} list
 */
function namesIn(list) {
  return list
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '' && !name.startsWith('type '));
}

/**
 * @param {string} specifier as TypeScript wants it, ending in `.js`
 * @param {string} from the file that names it
 */
function fileOf(specifier, from) {
  return path.resolve(path.dirname(from), specifier.replace(/\.js$/, '.ts'));
}
