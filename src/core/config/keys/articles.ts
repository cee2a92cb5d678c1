import { globProblem } from '../articlePaths.js';
import type { ValueReader } from '../reading.js';

const example = '["drafts/**/*.md"]';

/** One pattern of files. */
const readGlob: ValueReader<string> = (node, at, reading) => {
  const glob = reading.text(node, at);
  if (glob === undefined) return undefined;
  const problem = globProblem(glob);
  if (problem === undefined) return glob.replace(/^\.\//, '');
  reading.report(node, problem);
  return undefined;
};

/** `articles`: which Markdown files are articles. */
export const readArticles: ValueReader<readonly string[]> = (node, at, reading) =>
  reading.list(node, at, example, readGlob);

/** `files` of an override: one pattern, or several. */
export const readFiles: ValueReader<readonly string[]> = (node, at, reading) => {
  if (node.type !== 'string') return reading.list(node, at, example, readGlob);
  const glob = readGlob(node, at, reading);
  return glob === undefined ? undefined : [glob];
};
