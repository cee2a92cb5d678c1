import PostalMime from 'postal-mime';
import type { Attachment, Email } from 'postal-mime';
import { withoutC1 } from '../windows1252.js';
import type { MailAttachment, MailText, Refused } from './types.js';

/** Parts within parts, at most; a mail that was passed on many times has ten. */
const deepest = 30;

/** All headers together, in bytes. */
const headersSize = 512 * 1024;

/** Attachments that can hold a release, by their type or by the ending of their name. */
const readable =
  /^(?:application\/(?:pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)|message\/rfc822|text\/(?:plain|html|markdown))$/;
const readableName = /\.(?:docx|pdf|eml|txt|md|html?)$/i;

/** Takes a mail apart: encodings, character sets, parts, encoded headers. Nothing in it is loaded or run. */
export async function readMail(bytes: Uint8Array): Promise<MailText | Refused> {
  const mail = await parse(withoutMailboxLine(bytes));
  if (!mail || (mail.headers.length === 0 && !mail.text)) return { refused: 'damaged' };
  const { subject, text, html } = mail;
  return {
    ...(subject && { subject: withoutC1(subject) }),
    ...(text && { text: withoutC1(text.replace(/\r\n?/g, '\n')) }),
    ...(html && { html: withoutC1(html) }),
    attachments: mail.attachments.filter(isReadable).map(toAttachment),
  };
}

async function parse(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: deepest,
      maxHeadersSize: headersSize,
      maxRfc822NestingDepth: 5,
    });
  } catch {
    return undefined;
  }
}

function isReadable({ mimeType, filename, related }: Attachment): boolean {
  return !related && (readable.test(mimeType) || readableName.test(filename ?? ''));
}

function toAttachment({ filename, mimeType, content }: Attachment): MailAttachment {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  // A type that tells nothing must not stand in the way of the name.
  const told = readable.test(mimeType) ? { contentType: mimeType } : {};
  return { bytes, ...(filename && { name: filename }), ...told };
}

/** A mailbox file begins each mail with a line of its own: `From somebody date`. */
function withoutMailboxLine(bytes: Uint8Array): Uint8Array {
  const mailbox = [0x46, 0x72, 0x6f, 0x6d, 0x20].every((byte, i) => bytes[i] === byte);
  const end = mailbox ? bytes.indexOf(10) : -1;
  return end >= 0 ? bytes.subarray(end + 1) : bytes;
}
