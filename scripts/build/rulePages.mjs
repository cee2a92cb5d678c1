// The pages of the rules, as one piece of the build: read when somebody opens one, and a third of what they would take in the package as files.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pageForPackage } from '../package/pages.mjs';
import { root } from '../support/paths.mjs';

const folder = path.join(root, 'docs/rules');

/** What only those who work on the pages read. */
const forBuilders = /^<!-- generated: .*-->\n\n?/gm;

/**
 * Answers `import pages from 'copydesk:rule-pages'` with every page by its rule.
 * @returns {import('esbuild').Plugin}
 */
export function rulePages() {
  return {
    name: 'rule pages',
    setup(target) {
      target.onResolve({ filter: /^copydesk:rule-pages$/ }, ({ path: name }) => ({
        path: name,
        namespace: 'rule-pages',
      }));
      target.onLoad({ filter: /./, namespace: 'rule-pages' }, async () => {
        const files = (await readdir(folder)).filter(file => file.endsWith('.md') && file !== 'README.md').sort();
        const paths = files.map(file => path.join(folder, file));
        const pages = await Promise.all(
          paths.map(async file => {
            const page = (await readFile(file, 'utf8')).replaceAll(forBuilders, '');
            // Of links to pages that are none of a rule the words stay.
            return [path.basename(file, '.md'), pageForPackage(page, name => files.includes(name))];
          }),
        );
        const contents = `export default ${JSON.stringify(Object.fromEntries(pages))};`;
        return { contents, loader: 'js', watchFiles: paths, watchDirs: [folder] };
      });
    },
  };
}
