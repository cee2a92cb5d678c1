// Leaves out of the build what libraries bring along and nobody here uses.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/paths.mjs';
import { articlesInWord } from './articlesInWord.mjs';
import { packedEntities, withTreeLater, withTreeOfParserLater } from './packedEntities.mjs';
import { packedLetters } from './packedLetters.mjs';
import { readXmlOnly } from './readXmlOnly.mjs';
import { wordsOfPdf } from './wordsOfPdf.mjs';

const { resolve } = createRequire(path.join(root, 'package.json'));

/** A file of ours that stands in for such a part. */
const own = (/** @type {string} */ file) => path.join(root, 'src/host/standIns', file);

/** The vocabularies that feeds borrow from, all but those that say where a release's words, address and date are. */
const namespaces =
  /\/namespaces\/(?:acast|admin|app|arxiv|blogchannel|cc|creativecommons|dcterms|feedpress|geo|georss|googleplay|itunes|media|opensearch|pingback|podcast|prism|psc|rawvoice|slash|source|spotify|sy|thr|trackback|wfw|yt)\/parse\/utils\.mjs$/;

/**
 * What is imported, from where, and the file that stands in for it.
 * @type {readonly { what: RegExp, from: RegExp, standIn: string }[]}
 */
const standIns = [
  // One table of HTML's entities, the smallest, serves everybody.
  { what: /^entities$/, from: /[\\/](?:dom-serializer|feedsmith)[\\/]/, standIn: own('entities.ts') },
  { what: /^entities\/decode$/, from: /[\\/]htmlparser2[\\/]/, standIn: own('entities.ts') },
  { what: /^\.\/html-entities\.js$/, from: /[\\/]postal-mime[\\/]/, standIn: own('htmlEntities.ts') },
  // Plain text is made of pages by the names of their elements, and no markup of it.
  {
    what: /^(?:selderee|@selderee\/plugin-htmlparser2)$/,
    from: /[\\/]html-to-text[\\/]/,
    standIn: own('selectors.ts'),
  },
  { what: /^deepmerge-ts$/, from: /[\\/]html-to-text[\\/]/, standIn: own('deepMerge.ts') },
  { what: /^dom-serializer$/, from: /[\\/]html-to-text[\\/]/, standIn: own('noMarkup.ts') },
  // Pages are parsed into one model, that of the page parser, and looked through as that says.
  { what: /^htmlparser2$/, from: /[\\/]linkedom[\\/]/, standIn: own('htmlParser.ts') },
  { what: /^domutils$/, from: /[\\/]css-select[\\/]/, standIn: own('noElements.ts') },
  { what: /\/validator\.js$/, from: /[\\/]fast-xml-parser[\\/]/, standIn: own('noCheck.ts') },
  // No address in an article becomes a link by itself.
  { what: /^linkify-it$/, from: /[\\/]markdown-it[\\/]/, standIn: own('noLinks.ts') },
  // Word documents are read, not written, as XML, and from an archive that our own library for archives opens.
  { what: /^jszip$/, from: /[\\/]mammoth[\\/]/, standIn: own('jsZip.ts') },
  { what: /^xmlbuilder$/, from: /[\\/]mammoth[\\/]/, standIn: own('xmlBuilder.ts') },
  { what: /^\.\/markdown-writer$/, from: /[\\/]mammoth[\\/]/, standIn: own('noMarkdown.ts') },
  { what: /^underscore$/, from: /[\\/](?:lop|mammoth)[\\/]/, standIn: own('underscore.ts') },
  { what: /^\.\/entities$/, from: /[\\/]@xmldom[\\/]/, standIn: own('xmlEntities.ts') },
  // Of a feed count the words, the address and the date.
  { what: namespaces, from: /[\\/]feedsmith[\\/]/, standIn: own('noNamespace.ts') },
  {
    what: /^\.\/contexts\/(?:log|nosql|redos|shell|sql|sql-strict|svg)\.js$/,
    from: /[\\/]is-unsafe[\\/]/,
    standIn: own('noPatterns.ts'),
  },
  // Names of files are spelled alike in every language.
  { what: /^\.\/locale-replacements\.js$/, from: /[\\/]transliterate[\\/]/, standIn: own('noLocales.ts') },
  // No command of ours is another program, and what finds files asks for no library by name.
  { what: /^node:child_process$/, from: /[\\/]commander[\\/]/, standIn: own('noPrograms.ts') },
  { what: /^module$/, from: /[\\/]fdir[\\/]/, standIn: own('noLibraries.ts') },
  // No page is ever painted: the page parser's styles and canvas have nothing to do.
  { what: /^cssomnom\/parse$/, from: /[\\/]linkedom[\\/]/, standIn: own('styleSheets.ts') },
  {
    what: /\/canvas\.cjs$/,
    from: /[\\/]linkedom[\\/]/,
    standIn: path.join(path.dirname(resolve('linkedom/package.json')), 'commonjs/canvas-shim.cjs'),
  },
];

/** What keeps the tree of entities, and what reads it: in the version that serves everybody. */
const entityTree = /[\\/]node_modules[\\/]entities[\\/]dist[\\/]generated[\\/]decode-data-html\.js$/;
const entityReader = /[\\/]node_modules[\\/]entities[\\/]dist[\\/]decode\.js$/;

/** @returns {import('esbuild').Plugin} */
export function lighterLibraries() {
  return {
    name: 'lighter libraries',
    setup(target) {
      for (const { what, from, standIn } of standIns) {
        target.onResolve({ filter: what }, ({ importer }) => (from.test(importer) ? { path: standIn } : undefined));
      }
      target.onLoad({ filter: /[\\/]docx[\\/]dist[\\/]index\.mjs$/ }, async ({ path: file }) => {
        return { contents: articlesInWord(await readFile(file, 'utf8')), loader: 'js' };
      });
      target.onLoad({ filter: /[\\/]xmldom[\\/]lib[\\/]dom\.js$/ }, async ({ path: file }) => {
        return { contents: readXmlOnly(await readFile(file, 'utf8')), loader: 'js' };
      });
      target.onLoad({ filter: /[\\/]transliterate[\\/]replacements\.js$/ }, async ({ path: file }) => {
        return { contents: await packedLetters(file), loader: 'js' };
      });
      target.onLoad({ filter: entityTree }, async ({ path: file }) => {
        const { htmlDecodeTree } = await import(pathToFileURL(file).href);
        return { contents: packedEntities(htmlDecodeTree), loader: 'js' };
      });
      target.onLoad({ filter: entityReader }, async ({ path: file }) => {
        return { contents: withTreeLater(await readFile(file, 'utf8')), loader: 'js' };
      });
      target.onLoad({ filter: /[\\/]htmlparser2[\\/]dist[\\/]esm[\\/]Tokenizer\.js$/ }, async ({ path: file }) => {
        return { contents: withTreeOfParserLater(await readFile(file, 'utf8')), loader: 'js' };
      });
      /** @type {Promise<string> | undefined} */
      let pdf;
      target.onLoad({ filter: /[\\/]unpdf[\\/]dist[\\/]pdfjs\.mjs$/ }, async ({ path: file }) => {
        // It takes its time, and a round of builds changes nothing in it.
        pdf ??= readFile(file, 'utf8').then(wordsOfPdf);
        return { contents: await pdf, loader: 'js' };
      });
    },
  };
}
