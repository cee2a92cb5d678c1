import picomatch from 'picomatch/posix';
import type { ProjectConfig } from './types.js';
import { say, type Message } from '../text/message.js';

/** How a name ends by which Export offers to save plain Markdown. */
export const exportEnding = '.export.md';

/**
 * Whether a file is an article by the project file's globs. An export, which lies beside its draft, is none: it holds what is published, without the record that checks ask for.
 *
 * @param relativePath relative to the project file.
 */
export function isArticlePath(config: ProjectConfig, relativePath: string): boolean {
  return articlePathMatcher(config)(relativePath);
}

/** {@link isArticlePath} for many files: the globs are read once. */
export function articlePathMatcher(config: ProjectConfig): (relativePath: string) => boolean {
  const globs = config.articles.filter(glob => globProblem(glob) === undefined);
  if (globs.length === 0) return () => false;
  const matches = picomatch(globs, { dot: false, noextglob: true, strictSlashes: false });
  return path => {
    const posix = path.replaceAll('\\', '/').replace(/^\.\//, '');
    return /\.(?:md|markdown)$/i.test(posix) && !posix.toLowerCase().endsWith(exportEnding) && matches(posix);
  };
}

/** In one glob. Each `**` multiplies the time that a path can take by the number of its folders, each `*` in a name by the name's length. */
const most = { folders: 3, asterisks: 6, asterisksInAName: 3, braces: 4 };

/**
 * What is wrong with a glob, as a whole sentence; undefined when it can be used. Only plain globs are let through, with few asterisks: a glob
 * becomes a regular expression, and a hostile one could take forever.
 */
export function globProblem(glob: string): Message | undefined {
  if (glob.trim() === '') return say`This pattern is empty. Name files, as in "drafts/**/*.md".`;
  if (glob.includes('\\')) return say`This pattern has a backslash in it. Write / between folders.`;
  if (glob.startsWith('/') || /^[a-z]:/i.test(glob) || glob.split('/').includes('..')) {
    return say`This pattern must stay inside the folder of this file. Write it without a leading / and without “..”.`;
  }
  if (!/^[\p{L}\p{M}\p{N} _.,\-/*?{}~&'’#=%@]*$/u.test(glob)) {
    return say`This pattern has marks in it that cannot be used. Use names, *, ** and {a,b}, as in "drafts/**/*.md".`;
  }
  if (isCostly(glob))
    return say`This pattern has too many asterisks or braces. Use a simpler one, as in "drafts/**/*.md".`;
  return glob.length > 500 ? say`This pattern is too long. Use a shorter one, as in "drafts/**/*.md".` : undefined;
}

function isCostly(glob: string): boolean {
  const names = glob.split('/');
  const counts = names.map(name => (name === '**' ? 0 : name.split('*').length - 1));
  return (
    names.filter(name => name === '**').length > most.folders ||
    counts.reduce((sum, count) => sum + count, 0) > most.asterisks ||
    counts.some(count => count > most.asterisksInAName) ||
    glob.split('{').length - 1 > most.braces
  );
}
