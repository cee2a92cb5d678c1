/** How a text that is markup begins. */
export interface MarkupStart {
  /** The name of its first element as written, prefix included; undefined when only a declaration says that it is markup. */
  readonly root?: string;
  /** Where that element begins. */
  readonly offset: number;
  /** Whether it begins with `<?xml`. */
  readonly isXml: boolean;
  /** The name that the document type states, in small letters. */
  readonly doctype?: string;
}

/**
 * What stands first in a text when it is markup: above the root XML and HTML allow instructions, comments and a document type, which may
 * declare things of its own. Linear in the head.
 *
 * @param head the first characters of the text.
 * @returns undefined when it begins with words.
 */
export function markupStart(head: string): MarkupStart | undefined {
  let at = afterBlanks(head, 0);
  const isXml = /^<\?xml\s/i.test(head.slice(at, at + 8));
  let doctype: string | undefined;
  for (;;) {
    const end = endOfProlog(head, at);
    if (end === undefined) break;
    doctype ??= /^<!doctype\s{1,9}([\w:.-]{1,40})/i.exec(head.slice(at, at + 64))?.[1]?.toLowerCase();
    at = afterBlanks(head, end);
  }
  const root = /^<([a-z][\w.-]{0,40}(?::[\w.-]{1,40})?)(?=[\s/>])/i.exec(head.slice(at, at + 100))?.[1];
  if (root === undefined && !isXml && doctype === undefined) return undefined;
  return { offset: at, isXml, ...(root !== undefined && { root }), ...(doctype !== undefined && { doctype }) };
}

function afterBlanks(head: string, from: number): number {
  let at = from;
  while (at < head.length && (head.charAt(at) === '\uFEFF' || head.charAt(at).trim() === '')) at++;
  return at;
}

/** Where an instruction, a comment or a document type ends; undefined when none begins at the offset, or it does not end in the head. */
function endOfProlog(head: string, at: number): number | undefined {
  if (head.startsWith('<!--', at)) return after(head, '-->', at + 4);
  if (head.startsWith('<?', at)) return after(head, '?>', at + 2);
  return head.startsWith('<!', at) ? endOfDoctype(head, at + 2) : undefined;
}

function after(head: string, mark: string, from: number): number | undefined {
  const at = head.indexOf(mark, from);
  return at < 0 ? undefined : at + mark.length;
}

/** Behind the `>` that is in no quotation, in no comment, and not among the document type's own declarations in `[ ]`. */
function endOfDoctype(head: string, from: number): number | undefined {
  let inside = false;
  for (let at = from; at < head.length; at++) {
    const char = head.charAt(at);
    if (char === '[') inside = true;
    else if (char === ']') inside = false;
    else if (char === '>' && !inside) return at + 1;
    else if (char === '"' || char === "'" || head.startsWith('<!--', at)) {
      const end = char === '<' ? after(head, '-->', at + 4) : after(head, char, at + 1);
      if (end === undefined) return undefined;
      at = end - 1;
    }
  }
  return undefined;
}
