// The pages of the project as the package holds them.

/** A picture, or a link, to something that lies in the project's folder: what is shown, and the file. */
const picture = /!\[[^\]]*\]\((?!https?:|#)[^)\s]+\)/g;
const link = /\[([^\]]+)\]\((?!https?:|#)(?:\.\/)?([^)\s#]+)(#[^)\s]*)?\)/g;

/** The parts for those who have a clone of the project before them: the command line does not ship. */
const forBuilders = /^## (?:The command line|Work on Copydesk)\n[^]*?(?=^## )/gm;

/**
 * A page without what is for those who work on Copydesk, without pictures, which would be too heavy, and with links to what is in the package alone: of others the words stay.
 * @param {string} markdown
 * @param {(file: string) => boolean} has whether the package has a file or folder, by its path
 * @returns {string}
 */
export function pageForPackage(markdown, has) {
  return markdown
    .replaceAll(forBuilders, '')
    .replaceAll(picture, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(link, (whole, words, file) => (has(file) ? whole : words));
}
