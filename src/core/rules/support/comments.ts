/** Markdown with a space in place of each comment; one that is not closed goes on to the end. */
export function withoutComments(text: string): string {
  return text
    .split('<!--')
    .map((part, index) => (index === 0 ? part : afterComment(part)))
    .join(' ');
}

function afterComment(part: string): string {
  const close = part.indexOf('-->');
  return close < 0 ? '' : part.slice(close + 3);
}
