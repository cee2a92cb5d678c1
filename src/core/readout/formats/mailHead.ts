/** Headers that only a mail as it is sent has; a text that somebody wrote has none of them. */
const technical =
  /^(?:received|return-path|message-id|mime-version|content-type|delivered-to|dkim-signature|arc-seal)$/;

const known = /^(?:from|to|cc|date|subject|sender|reply-to|list-id|x-[\w-]{1,60}|content-transfer-encoding)$/;

/** Longest run of headers that is looked at, in lines. */
const longestHead = 200;

/**
 * Whether a text begins with the headers of a mail as it is sent, so that a reader of mail can take it apart. `From:` and `Subject:` alone, as
 * programs show them, are not enough.
 *
 * @param text may break off in the middle of the headers.
 */
export function looksLikeMail(text: string): boolean {
  let fields = 0;
  let sure = 0;
  let author = false;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  for (const [i, raw] of text.slice(start).split('\n', longestHead).entries()) {
    const line = raw.replace(/\r$/, '');
    if (line === '') break;
    // A mailbox file parts its mails with such a line; a header that is too long goes on behind a blank.
    if ((i === 0 && line.startsWith('From ')) || (i > 0 && /^[ \t]/.test(line))) continue;
    const name = /^([\w-]{1,60})[ \t]{0,4}:/.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) return false;
    if (technical.test(name)) sure++;
    if (technical.test(name) || known.test(name)) fields++;
    author ||= name === 'from' || name === 'subject';
  }
  return sure > 0 && author && fields > 2;
}
