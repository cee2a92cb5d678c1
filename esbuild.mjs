// Builds everything that ships. `--watch` rebuilds on change, `--production` minifies and leaves source maps out.
import { chmod } from 'node:fs/promises';
import process from 'node:process';
import { build, context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'info',
  metafile: true,
  define: { 'process.env.COPYDESK_VERSION': JSON.stringify(process.env['npm_package_version'] ?? '0.0.0') },
};

/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };

/**
 * One entry a target. The HTML reader is a file of its own beside the two Node targets: it is heavy, and most sessions never import a page.
 * @type {import('esbuild').BuildOptions[]}
 */
const targets = [
  {
    ...node,
    entryPoints: { extension: 'src/extension.ts', htmlReader: 'src/host/htmlReader.ts' },
    outdir: 'dist',
    external: ['vscode'],
  },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    external: ['./htmlReader.js'],
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...common,
    entryPoints: ['src/extension.web.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
  },
  {
    ...common,
    entryPoints: ['src/preview/main.ts'],
    outfile: 'dist/preview.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  },
];

if (watch) {
  const contexts = await Promise.all(targets.map(target => context(target)));
  await Promise.all(contexts.map(one => one.watch()));
} else {
  await Promise.all(targets.map(target => build(target)));
  await chmod('dist/cli.js', 0o755);
}
