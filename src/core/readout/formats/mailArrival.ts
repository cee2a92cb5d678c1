import { importReadout } from '../importReadout.js';
import { emptyReadout, maxReadoutBytes, refusedDocument } from '../refusals.js';
import { askReader, readPage, type ArrivedText, type Problem, type Reading } from './reading.js';
import { withoutMailHead } from './shownMail.js';
import type { MailAttachment, MailText } from './types.js';

/** A mail that says no more than that the release is attached is shorter, in characters. */
const longestCover = 500;

/** A mail whose text is shorter than this says more in its HTML, if it has both: "This message needs HTML." */
const shortText = 200;

/**
 * The words of a mail: of its text, else of its HTML, else of the one release that is attached to it. Its subject is the title where the words
 * have none of their own; its date and addresses are left out, since they are the mail's and not the release's.
 *
 * @param readAttached reads an attachment as if it had arrived by itself.
 */
export async function readMailArrival(
  bytes: Uint8Array,
  reading: Reading,
  readAttached: (attached: {
    bytes: Uint8Array;
    name?: string;
    contentType?: string;
  }) => Promise<ArrivedText | Problem>,
): Promise<ArrivedText | Problem> {
  const mail = await askReader<MailText>(reading.ports.readMail, bytes, 'mail', reading.stop);
  if ('problem' in mail) return mail;
  const body = await bodyOf(mail, reading);
  const cover = 'problem' in body ? '' : body.text.trim();
  const attached = attachedRelease(mail.attachments, cover);
  if (attached) {
    const read = await readAttached(attached);
    if ('text' in read) return titled(read, mail.subject);
    if (cover === '') return read;
  }
  return 'problem' in body ? body : titled(body, mail.subject);
}

async function bodyOf(mail: MailText, reading: Reading): Promise<ArrivedText | Problem> {
  const text = mail.text?.trim() ?? '';
  const page = mail.html !== undefined && text.length < shortText ? await pageOf(mail.html, reading) : undefined;
  if (page && 'text' in page && page.text.length > text.length) return unwrapped(page.text, page.url);
  if (text === '') return page && 'problem' in page ? page : { problem: emptyReadout };
  if (text.length > maxReadoutBytes) return { problem: refusedDocument('mail', 'tooLarge') };
  return unwrapped(text);
}

function pageOf(html: string, reading: Reading): Promise<ArrivedText | Problem> | Problem {
  return html.length > maxReadoutBytes
    ? { problem: refusedDocument('mail', 'tooLarge') }
    : readPage(html, undefined, reading);
}

function unwrapped(text: string, url?: string): ArrivedText {
  return { ...withoutMailHead(withoutSignature(text)), format: 'mail', ...(url && { url }) };
}

/** The only attachment that can be the release, when the mail itself is but a cover for it. */
function attachedRelease(attachments: readonly MailAttachment[], cover: string): MailAttachment | undefined {
  const isCover = cover === '' || (cover.length <= longestCover && /\b(?:attach|enclos)/i.test(cover));
  return isCover && attachments.length === 1 ? attachments[0] : undefined;
}

/** The words with the subject as their title, unless they have one. */
function titled(arrived: ArrivedText, subject: string | undefined): ArrivedText {
  const { text } = arrived;
  const title = plainSubject(arrived.title ?? subject ?? '');
  if (title.split(' ').length < 4) return { ...arrived, text, title };
  const own = importReadout(text, { title }).title;
  return { ...arrived, title, text: own ? text : `${title}\n\n${text}` };
}

/** A subject without what mail programs and lists put in front: `Re:`, `Fwd:`, `[press-list]`, `[EXTERNAL]`. */
export function plainSubject(subject: string): string {
  let rest = subject.slice(0, 1000).split(/\s/).filter(Boolean).join(' ');
  for (;;) {
    const prefix = /^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs)(?:\[\d{1,3}\])? ?: ?|\[[^[\]]{1,40}\] ?|\*+external\*+ ?)/i.exec(
      rest,
    );
    if (!prefix) return rest;
    rest = rest.slice(prefix[0].length);
  }
}

/** Lines of a signature, at most; more is a text that has such a line in it. */
const longestSignature = 15;

/** The text without the signature below a line of `-- `. */
function withoutSignature(text: string): string {
  const at = text.lastIndexOf('\n-- \n');
  if (at <= 0) return text;
  const lines = text.slice(at).trim().split('\n').length;
  return lines <= longestSignature ? text.slice(0, at) : text;
}
