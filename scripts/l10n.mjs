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
 * What is said under src, sorted: the first argument of every call of `l10n.t`, which has to be written out in the call, or no translation would find it; and
 * every message of the core, with `{0}`, `{1}` … for its parts.
 * @returns {Promise<string[]>}
 */
export async function collectStrings() {
  return [...new Set((await collectSaid()).map(({ words }) => words))].sort();
}

/**
 * The messages of the core that no call of `l10n.t` says too: Copydesk itself looks for their translations.
 * @returns {Promise<Set<string>>}
 */
export async function collectMessages() {
  const said = await collectSaid();
  const called = new Set(said.filter(one => !one.isMessage).map(({ words }) => words));
  return new Set(said.map(({ words }) => words).filter(words => !called.has(words)));
}

/**
 * @typedef {object} Said
 * @property {string} words
 * @property {boolean} isMessage whether the core says it, not a call of `l10n.t`
 */

/** @returns {Promise<Said[]>} */
async function collectSaid() {
  const folder = path.join(root, 'src');
  const files = (await readdir(folder, { recursive: true })).filter(file => file.endsWith('.ts'));
  const found = await Promise.all(
    files.map(async file => saidIn(file, await readFile(path.join(folder, file), 'utf8'))),
  );
  return found.flat();
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {Said[]}
 */
function saidIn(file, text) {
  if (!text.includes('l10n.t(') && !text.includes('say`')) return [];
  /** @type {Said[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = node => {
    if (ts.isCallExpression(node) && /(^|\.)l10n\.t$/.test(node.expression.getText())) {
      const [message] = node.arguments;
      if (!message || !ts.isStringLiteralLike(message)) throw new Error(`${file}: l10n.t wants its words written out.`);
      found.push({ words: message.text, isMessage: false });
    }
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') {
      const message = templateOf(node.template);
      // What only joins messages is in no language.
      if (/[\p{L}“]/u.test(message)) found.push({ words: message, isMessage: true });
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
