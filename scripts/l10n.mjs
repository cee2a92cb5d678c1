// Collects what Copydesk says in the editor into l10n/bundle.l10n.json, the file that a translation starts from.
//   npm run l10n
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { root } from './support/paths.mjs';

/** Relative to the project. */
export const bundleFile = 'l10n/bundle.l10n.json';

/**
 * What is said under src, sorted: the first argument of every call of `localized`, which has to be written out in the call, or no translation would find it; and
 * every message of the core, with `{0}`, `{1}` … for its parts.
 * @returns {Promise<string[]>}
 */
export async function collectStrings() {
  const folder = path.join(root, 'src');
  const files = (await readdir(folder, { recursive: true })).filter(file => file.endsWith('.ts'));
  const found = await Promise.all(
    files.map(async file => saidIn(file, await readFile(path.join(folder, file), 'utf8'))),
  );
  return [...new Set(found.flat())].sort();
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {string[]}
 */
function saidIn(file, text) {
  if (!/\blocalized\(|\bl10n\.t\(|\bsay`/.test(text)) return [];
  /** @type {string[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = node => {
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText();
      if (called.endsWith('l10n.t')) throw new Error(`${file}: in the package, l10n.t finds nothing. Call localized.`);
      const [message] = called === 'localized' ? node.arguments : [];
      if (message && ts.isStringLiteralLike(message)) found.push(message.text);
      else if (called === 'localized') throw new Error(`${file}: localized wants its words written out.`);
    }
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') {
      const message = templateOf(node.template);
      // What only joins messages is in no language.
      if (/[\p{L}“]/u.test(message)) found.push(message);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/**
 * @param {ts.TemplateLiteral} template
 * @returns {string}
 */
function templateOf(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce((text, { literal }, at) => `${text}{${at}}${literal.text}`, template.head.text);
}

/**
 * @param {readonly string[]} strings
 * @returns {string} the bundle's text
 */
export function formatBundle(strings) {
  return `${JSON.stringify(Object.fromEntries(strings.map(one => [one, one])), undefined, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(path.join(root, bundleFile), formatBundle(await collectStrings()));
}
