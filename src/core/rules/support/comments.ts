/**
 * Markdown with a space in place of each comment. One that is not closed is none: readers see it, so a slip of the pen hides nothing.
 */
export function withoutComments(text: string): string {
  const lastClose = text.lastIndexOf('-->');
  if (lastClose < 0) return text;
  const commented = text
    .slice(0, lastClose + 3)
    .split('<!--')
    .map((part, index) => (index === 0 ? part : afterComment(part)));
  return commented.join(' ') + text.slice(lastClose + 3);
}

/** What follows a comment; nothing when it goes on past the next `<!--`. */
function afterComment(part: string): string {
  const close = part.indexOf('-->');
  return close < 0 ? '' : part.slice(close + 3);
}
