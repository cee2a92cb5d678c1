const begin = '<!-- generated: begin. Run “npm run generate” to change what stands here. -->';
const end = '<!-- generated: end -->';

/** A page's two comments, with nothing between them. */
export const emptyPart = `${begin}\n${end}`;

/**
 * A page with its generated part as it should be; what stands around it is written by hand and stays.
 *
 * @param {string} page
 * @param {string} part
 */
export function filled(page, part) {
  const text = page.replace(/\r\n/g, '\n');
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) return `${text.trimEnd()}\n\n${begin}\n\n${part}\n\n${end}\n`;
  return `${text.slice(0, from)}${begin}\n\n${part}\n\n${text.slice(to)}`;
}
