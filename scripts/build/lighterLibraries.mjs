// Leaves out of the build what libraries bring along and nobody here uses.
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../support/paths.mjs';

const { resolve } = createRequire(path.join(root, 'package.json'));

/** Files of ours that stand in for such parts. */
const standIns = path.join(root, 'src/host/standIns');

/** @returns {import('esbuild').Plugin} */
export function lighterLibraries() {
  return {
    name: 'lighter libraries',
    setup(target) {
      // The newest version of the tables of HTML's entities serves those who only encode them; the mail parser's own table is half of that parser.
      target.onResolve({ filter: /^entities$/ }, ({ importer, kind }) =>
        /[\\/]dom-serializer[\\/]/.test(importer) ? target.resolve('entities', { kind, resolveDir: root }) : undefined,
      );
      target.onResolve({ filter: /^\.\/html-entities\.js$/ }, ({ importer }) =>
        /[\\/]postal-mime[\\/]/.test(importer) ? { path: path.join(standIns, 'htmlEntities.ts') } : undefined,
      );
      // No page is ever painted: the page parser's styles and canvas have nothing to do.
      target.onResolve({ filter: /^cssomnom\/parse$/ }, () => ({ path: path.join(standIns, 'styleSheets.ts') }));
      target.onResolve({ filter: /\/canvas\.cjs$/ }, ({ importer }) =>
        /[\\/]linkedom[\\/]/.test(importer)
          ? { path: path.join(path.dirname(resolve('linkedom/package.json')), 'commonjs/canvas-shim.cjs') }
          : undefined,
      );
    },
  };
}
