/**
 * The snippet files, by their paths.
 *
 * @param {typeof import('../../src/core/index.js')} core
 * @returns {Record<string, string>}
 */
export function snippets({ profiles, snippetFiles }) {
  const files = Object.entries(snippetFiles(profiles));
  return Object.fromEntries(files.map(([name, file]) => [`snippets/${name}`, `${JSON.stringify(file, null, 2)}\n`]));
}
