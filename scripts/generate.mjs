// Writes the files that are made from the core: the tables in docs/rules, the snippets, and parts of a schema. `--check` writes nothing, and ends with 1 when a file is
// not as it would be written.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { loadCore } from './generate/core.mjs';
import { profilePage } from './generate/profilePage.mjs';
import { rulePages } from './generate/rulePages.mjs';
import { schema } from './generate/schema.mjs';
import { snippets } from './generate/snippets.mjs';
import { root } from './support/paths.mjs';

/**
 * @param {string} file relative to the project
 * @returns {Promise<string | undefined>} undefined when it is not there
 */
async function read(file) {
  return readFile(path.join(root, file), 'utf8').catch(() => undefined);
}

/**
 * @param {string} file
 * @param {string} text
 */
async function write(file, text) {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
  console.log(`Wrote ${file}`);
}

const core = await loadCore();
const generated = {
  ...(await rulePages(core.rules, read)),
  ...(await profilePage(core, read)),
  ...snippets(core),
  ...(await schema(core, read)),
};

/** @type {string[]} */
const drifted = [];
for (const [file, text] of Object.entries(generated)) {
  const before = await read(file);
  if (before?.replace(/\r\n/g, '\n') !== text) drifted.push(file);
}

if (!process.argv.includes('--check')) {
  for (const file of drifted) await write(file, generated[file] ?? '');
  if (drifted.length === 0) console.log('Every generated file is up to date.');
} else if (drifted.length > 0) {
  for (const file of drifted) console.error(`${file} is not as it is generated.`);
  console.error('Run “npm run generate”, look at what changed, and commit it.');
  process.exitCode = 1;
}
