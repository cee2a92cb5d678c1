/** A text without the header lines that a mail program shows above it. */
export interface UnwrappedMail {
  readonly text: string;
  /** Of the innermost mail, as it stands. */
  readonly title?: string;
}

/** What somebody writes above a mail that they pass on is shorter, in characters; more is a text of its own. */
const longestNote = 600;

/** Mails passed on within mails, at most. */
const deepest = 8;

/** Lines of one mail's shown headers, blank ones included, at most. */
const longestHead = 30;

const marker =
  /^(?:[-_– ]{2,40}(?:forwarded|original|weitergeleitete|message transf)[\p{L}é ]{0,40}[-_– ]{0,40}|begin forwarded message ?:|_{10,120})$/iu;

const field =
  /^[*_]{0,2}(from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments|organi[sz]ation|sender)[*_]{0,2}[ \t]{0,3}:[*_]{0,2}[ \t]{0,10}(\S.{0,2000})?$/i;

/**
 * Takes away the headers that a mail program shows above a mail (`From: …`, `Sent: …`, `Subject: …`), also those of a mail that was passed on,
 * with the note above it. Their date is the mail's own, not the release's. A text without such headers comes back as it is; so does one that
 * only begins like a memorandum, without an address or a day of sending.
 */
export function withoutMailHead(text: string): UnwrappedMail {
  let rest = text;
  let title: string | undefined;
  for (let depth = 0; depth < deepest; depth++) {
    const head = findHead(rest);
    if (!head) break;
    const inner = withoutMarks(rest.slice(head.end), head.quoted).trimStart();
    if (inner === '') break;
    rest = inner;
    title = head.subject ?? title;
  }
  return { text: rest, ...(title !== undefined && { title }) };
}

interface Head {
  /** Offset behind it. */
  readonly end: number;
  readonly subject: string | undefined;
  /** Whether its lines stand behind `>`, as in an answer. */
  readonly quoted: boolean;
}

interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** The shown headers nearest to the top: at the very top, or below a short note. */
function findHead(text: string): Head | undefined {
  const lines = firstLines(text);
  const first = lines.findIndex(line => line.text !== '');
  for (let at = Math.max(first, 0); at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.start > longestNote) return undefined;
    const marked = marker.test(line.text);
    if (!marked && !field.test(line.text)) continue;
    const head = readHead(lines, marked ? at + 1 : at, marked);
    if (head) return head;
  }
  return undefined;
}

function readHead(lines: readonly TextLine[], first: number, marked: boolean): Head | undefined {
  const fields = new Map<string, string>();
  let end = 0;
  let quoted = false;
  let behind = 0;
  for (const line of lines.slice(first, first + longestHead)) {
    const match = field.exec(line.text);
    if (match) {
      fields.set((match[1] ?? '').toLowerCase(), match[2]?.trim() ?? '');
      ({ end, quoted } = line);
      behind = 0;
    } else if (line.text !== '' && (fields.size === 0 || ++behind > 2)) {
      break;
    }
  }
  const values = [...fields.values()].join(' ');
  const mailed = marked || fields.has('sent') || /\S@\S/.test(values);
  const headers = fields.size > 2 || (marked && fields.size > 1);
  if (!mailed || !headers || !fields.has('from')) return undefined;
  return { end, subject: fields.get('subject') || undefined, quoted };
}

/** The lines in which headers can stand, without the marks of a quoted mail. */
function firstLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  const last = Math.min(text.length, longestNote + 8000);
  for (let start = 0; start < last;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found + 1;
    const raw = text.slice(start, Math.min(end, start + 3000)).trim();
    lines.push({ text: raw.replace(/^(?:> ?){1,5}/, '').trim(), start, end, quoted: raw.startsWith('>') });
    start = end;
  }
  return lines;
}

/** The text without one `>` in front of each line that has it. */
function withoutMarks(text: string, quoted: boolean): string {
  return quoted
    ? text
        .split('\n')
        .map(line => line.replace(/^> ?/, ''))
        .join('\n')
    : text;
}
