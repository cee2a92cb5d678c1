// The licences of the libraries that are built in: nearly all of them ask that their text goes with every copy.
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../support/paths.mjs';

/** The names under which libraries keep their licence and what else they want told. */
const namesOfLicences = /^(?:licen[cs]e|copying|notice)(?:[.-](?:md|txt|mit|bsd|apache2?))?$/i;

/** What a library has built in that its own licence does not tell. */
const inside = new Map([
  [
    'unpdf',
    'It holds pdf.js. Copyright Mozilla Foundation. Licensed under the Apache License, Version 2.0: https://www.apache.org/licenses/LICENSE-2.0',
  ],
]);

/**
 * Writes the licence of every library that has a part in a build, a text that several share once.
 * @param {string} file
 * @param {readonly import('esbuild').Metafile[]} builds
 * @throws {Error} when a library has no licence that could be told
 */
export async function writeNotices(file, builds) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const library of librariesOf(builds)) {
    const { title, text } = await noticeOf(library);
    byText.set(text, [...(byText.get(text) ?? []), title]);
  }
  const notices = [...byText].map(([text, titles]) => `${titles.join('\n')}\n\n${text}`);
  const head =
    'Copydesk is built with the work of others. These are the libraries, and the terms on which they are used.';
  await writeFile(file, `${[head, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

/**
 * The folders of the libraries of which something is in what was built, in their order.
 * @param {readonly import('esbuild').Metafile[]} builds
 */
export function librariesOf(builds) {
  const inputs = builds.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(output =>
      Object.entries(output.inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : [])),
    ),
  );
  return [...new Set(inputs.flatMap(input => libraryOf(input) ?? []))].sort();
}

/**
 * The folder of the library that a file is of. Some carry others inside their own build, without a record: those go by theirs.
 * @param {string} file
 * @returns {string | undefined}
 */
function libraryOf(file) {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
  if (folder === undefined || existsSync(path.resolve(root, folder, 'package.json'))) return folder;
  return libraryOf(path.dirname(path.dirname(folder)));
}

/** @param {string} library its folder */
async function noticeOf(library) {
  const folder = path.resolve(root, library);
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter(one => namesOfLicences.test(one)).sort();
  const texts = await Promise.all(files.map(one => readFile(path.join(folder, one), 'utf8')));
  if (texts.length === 0 && !license) throw new Error(`No licence is told by ${name}: see what it may be used for.`);
  const more = inside.has(name) ? [inside.get(name) ?? ''] : [];
  const told = texts.length > 0 ? texts : [`Licence: ${license}`];
  const text = [...told, ...more].map(one => one.replaceAll('\r\n', '\n').trim()).join('\n\n');
  return { title: `${name} ${version} (${license ?? 'see below'})`, text };
}
