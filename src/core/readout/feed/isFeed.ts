/** Characters at the top of a file in which a feed's root stands. */
const longestProlog = 4000;

/** Whether a text is a news feed: RSS, Atom or RDF, with whatever XML lets stand above its root. */
export function isFeed(text: string): boolean {
  const head = text.slice(0, longestProlog);
  let at = 0;
  for (;;) {
    while (at < head.length && (head.charAt(at).trim() === '' || head.charAt(at) === '\uFEFF')) at++;
    const end = endOfProlog(head, at);
    if (end === undefined) break;
    at = end;
  }
  return /^<(?:rss|(?:\w{1,10}:)?feed|rdf:RDF)[\s>]/i.test(head.slice(at, at + 40)) && !isOtherRdf(text, head, at);
}

/** Where an instruction, a comment or a document type ends; undefined when none begins at the offset. */
function endOfProlog(head: string, at: number): number | undefined {
  const [, mark] =
    [
      ['<?', '?>'],
      ['<!--', '-->'],
      ['<!', '>'],
    ].find(([open = '']) => head.startsWith(open, at)) ?? [];
  if (mark === undefined) return undefined;
  const end = head.indexOf(mark, at);
  return end < 0 ? undefined : end + mark.length;
}

/** RDF that is no feed: it does not speak of RSS. */
function isOtherRdf(text: string, head: string, at: number): boolean {
  return head.startsWith('<rdf', at) && !text.slice(at, at + longestProlog).includes('purl.org/rss/');
}
