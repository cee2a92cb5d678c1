/**
 * What is wrong with a text as XML: tags that do not close each other, or marks that stand as themselves where they may not. Undefined when nothing is. It knows what
 * parts of Word documents have, and no more: no comments, no sections of characters.
 */
export function wrongInXml(text: string): string | undefined {
  const open: string[] = [];
  const [, body = ''] = /^<\?xml [^?]*\?>\n?([^]*)$/.exec(text) ?? [];
  for (const [piece, close, name, attributes = '', alone, words] of body.matchAll(
    /<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<]+)|</g,
  )) {
    if (/&(?!(?:amp|lt|gt|quot);)/.test(attributes + (words ?? ''))) return piece;
    if (words !== undefined) continue;
    if (name === undefined) return body.slice(0, 40);
    if (close && open.pop() !== name) return piece;
    if (!close && !alone) open.push(name);
  }
  return body === '' ? 'nothing' : open.at(-1);
}
