// Builds everything that ships. `--watch` rebuilds on change, `--production` minifies and leaves source maps out, `--extension` leaves the command line out,
// which the editor has no use for, and `--out <folder>` builds elsewhere than into dist.
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { build, context } from 'esbuild';
import { asCommonJs } from './scripts/build/commonJs.mjs';
import { keepCode } from './scripts/build/keepCode.mjs';
import { lighterLibraries } from './scripts/build/lighterLibraries.mjs';
import { writeNotices } from './scripts/build/notices.mjs';
import { pastTheFace } from './scripts/build/pastTheFace.mjs';
import { rulePages } from './scripts/build/rulePages.mjs';
import { squeezedScripts } from './scripts/build/squeezed.mjs';
import { manifest } from './scripts/support/paths.mjs';

const production = process.argv.includes('--production');
const extensionOnly = process.argv.includes('--extension');
const watch = process.argv.includes('--watch');
const out = process.argv.includes('--out') ? process.argv[process.argv.indexOf('--out') + 1] : undefined;
const dist = out ?? 'dist';

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: production,
  metafile: extensionOnly,
  sourcemap: production ? false : 'linked',
  sourcesContent: false,
  legalComments: 'none',
  logLevel: production ? 'info' : 'warning',
  define: { 'process.env.COPYDESK_VERSION': JSON.stringify(manifest.version) },
  // Everything that runs this knows classes of letters. By itself esbuild has such patterns made anew each time they are come upon.
  supported: { 'regexp-unicode-property-escapes': true },
};

const readers = Object.fromEntries(
  ['html', 'feed', 'mail', 'word', 'pdf']
    .map(format => `${format}Reader`)
    .concat('readerWorker', 'docxWriter')
    .map(name => [name, `src/host/${name}.ts`]),
);

/** The command line, and the thread that it shares its work with. */
const programs = extensionOnly ? {} : { cli: 'src/cli/main.ts', lintThread: 'src/cli/lintThreadMain.ts' };

/**
 * The extension on the desktop and in a browser, the command line, and the readers of pages, feeds and documents with the thread that they run in, are split into pieces that they
 * share: whoever starts reads only what it needs then.
 * @type {import('esbuild').BuildOptions[]}
 */
const targets = [
  {
    ...common,
    entryPoints: {
      extension: 'src/extension.ts',
      'web/extension': 'src/extension.web.ts',
      ...programs,
      ...readers,
    },
    outdir: dist,
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    // The same code for a browser is written as modules, of which what nobody uses can be left out.
    alias: { yaml: path.resolve('node_modules/yaml/browser/index.js') },
    plugins: [
      pastTheFace(),
      lighterLibraries(),
      rulePages(),
      asCommonJs({
        web: 'web/extension.js',
        programs: Object.keys(programs).map(name => `${name}.js`),
        squeeze: extensionOnly && production,
      }),
      ...(extensionOnly ? [] : [executable(path.join(dist, 'cli.js'))]),
    ],
  },
  {
    ...common,
    entryPoints: { preview: 'src/preview/main.ts', readoutFacts: 'src/readoutFacts/main.ts' },
    outdir: dist,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    plugins: extensionOnly && production ? [squeezedScripts()] : [],
  },
];

if (watch) {
  const tell = roundsTeller();
  const contexts = await Promise.all(
    targets.map(target => context({ ...target, plugins: [...(target.plugins ?? []), tell] })),
  );
  await Promise.all(contexts.map(one => one.watch()));
} else {
  if (production && out === undefined) await rm(dist, { recursive: true, force: true });
  const results = await Promise.allSettled(targets.map(target => build(target)));
  for (const result of results) {
    if (result.status !== 'rejected') continue;
    process.exitCode = 1;
    // What went wrong with the source, esbuild has said.
    if (!(result.reason instanceof Error && 'errors' in result.reason)) console.error(result.reason);
  }
  const builds = results.flatMap(result => (result.status === 'fulfilled' ? (result.value.metafile ?? []) : []));
  if (extensionOnly) await writeNotices(path.join(dist, 'THIRD-PARTY-NOTICES.txt'), builds);
  else if (production && process.exitCode === undefined) await keepCode(path.resolve(dist));
}

/**
 * Says when a round of builds begins and when it is done, for people and for the editor's watch task. The targets build side by side: a round
 * lasts from the first that starts until none is at work.
 * @returns {import('esbuild').Plugin}
 */
function roundsTeller() {
  let atWork = 0;
  return {
    name: 'rounds',
    setup(round) {
      round.onStart(() => {
        if (atWork === 0) console.log('Build started.');
        atWork += 1;
      });
      round.onEnd(() => {
        atWork -= 1;
        if (atWork === 0) console.log('Build done.');
      });
    },
  };
}

/**
 * Makes the command line a program.
 * @param {string} file
 * @returns {import('esbuild').Plugin}
 */
function executable(file) {
  return {
    name: 'executable',
    setup(target) {
      target.onEnd(async ({ errors }) => {
        if (errors.length > 0) return;
        await writeFile(file, `#!/usr/bin/env node\n${await readFile(file, 'utf8')}`);
        await chmod(file, 0o755);
      });
    },
  };
}
