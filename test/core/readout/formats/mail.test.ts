import { describe, expect, it } from 'vitest';
import { plainSubject } from '../../../../src/core/readout/formats/mailArrival.js';
import { looksLikeMail } from '../../../../src/core/readout/formats/mailHead.js';
import { readMail } from '../../../../src/core/readout/formats/readMail.js';
import { readHtml } from '../../../../src/core/readout/html/readHtml.js';
import { readArrival } from '../../../../src/core/readout/readArrival.js';
import type { ReadoutPorts } from '../../../../src/core/readout/readoutFrom.js';
import { htmlEntities } from '../../../../src/host/standIns/htmlEntities.js';
import { base64Part, delivered, latin1, makeMail, multipart, utf8, type MailPart } from './build/mail.js';

const words =
  'Minister of Defence Ilse Varga met with Estorian Defence Minister Tomas Reval on March 2 in Port Alder to discuss maritime security and the efficient flow of supplies between the two countries of the coast.';
const ports: ReadoutPorts = {
  readHtml,
  readMail,
  readPdf: () => ({ text: `From the PDF. ${words}` }),
  readWord: () => ({ refused: 'locked' }),
};

const part = (content: string, ...headers: string[]): MailPart => ({ headers, content });
const mail = ({ headers, content }: MailPart, subject = 'Words for the press'): Uint8Array =>
  makeMail([...delivered(subject), ...headers], content);

async function textOf(bytes: Uint8Array): Promise<string> {
  const arrived = await readArrival({ bytes }, ports);
  return 'problem' in arrived ? arrived.problem : arrived.text;
}

describe('a mail', () => {
  it.each<[string, MailPart, string]>([
    [
      'quoted-printable in windows-1252',
      part(
        '=93We are re=\nady,=94 she said =96 in Port=A0Alder=2E',
        'Content-Type: text/plain; charset=windows-1252',
        'Content-Transfer-Encoding: quoted-printable',
      ),
      '“We are ready,” she said – in Port\u00A0Alder.',
    ],
    [
      'windows-1252 that calls itself Latin-1',
      part(
        '=93We are ready=94',
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
      ),
      '“We are ready”',
    ],
    [
      'base64 in UTF-8',
      base64Part('text/plain; charset=utf-8', utf8('Šárka Nováková – “ready”')),
      'Šárka Nováková – “ready”',
    ],
    ['8 bits in koi8-r', part('\xcc\xc8\xd7', 'Content-Type: text/plain; charset=koi8-r'), 'лхв'],
    ['a set that nobody knows', part('Plain words', 'Content-Type: text/plain; charset=x-none'), 'Plain words'],
    [
      'flowed lines',
      part('The ministers met \nin Port Alder.\n\nThey left.', 'Content-Type: text/plain; format=flowed'),
      'The ministers met in Port Alder.\n\nThey left.',
    ],
  ])('is decoded from %s', async (_, content, text) => {
    expect((await textOf(mail(content))).replace(/^Words for the press\n\n/, '').trim()).toBe(text);
  });

  it('of HTML alone is read as a page', async () => {
    const html = `<html><body><script>alert(1)</script><p>${words}</p><p>They left.</p><img src="https://pixel.example/x.gif"></body></html>`;
    const sent = mail(base64Part('text/html; charset=utf-8', utf8(html)));
    expect(await textOf(sent)).toBe(`Words for the press\n\n${words}\n\nThey left.`);
  });

  it('is read from its HTML when its text says nothing', async () => {
    const both = multipart('alternative', [
      part('This message needs a program that shows HTML.', 'Content-Type: text/plain'),
      part(`<p>${words}</p>`, 'Content-Type: text/html'),
    ]);
    expect(await textOf(mail(both))).toContain(words);
    expect(await textOf(mail(both))).not.toContain('needs a program');
  });

  it('is read from its text when it has both', async () => {
    const both = multipart('alternative', [
      part(words, 'Content-Type: text/plain'),
      part(`<p>${words} Unsubscribe.</p>`, 'Content-Type: text/html'),
    ]);
    expect(await textOf(mail(both))).toBe(`Words for the press\n\n${words}`);
  });

  it('gives its subject as the title only where its words have none', async () => {
    const title = 'Readout of Minister Varga’s Meeting With Minister Reval';
    const titled = part(`Readout of the Meeting of the Ministers of Defence\n\n${words}`, 'Content-Type: text/plain');
    const subject = `=?utf-8?B?${Buffer.from(title).toString('base64')}?=`;
    expect(await textOf(mail(titled, subject))).toMatch(/^Readout of the Meeting/);
    expect(await textOf(mail(part(words, 'Content-Type: text/plain'), `Re: [press] ${subject}`))).toBe(
      `${title}\n\n${words}`,
    );
    expect(await textOf(mail(part(words, 'Content-Type: text/plain'), 'Readout'))).toBe(words);
  });

  it('leaves out its date and its addresses', async () => {
    const text = await textOf(mail(part(words, 'Content-Type: text/plain')));
    expect(text).not.toMatch(/2031|@/);
  });

  it.each([
    [
      'Gmail',
      'FYI – please write this up.\n\n---------- Forwarded message ---------\nFrom: *Press Office* <press@mod.example>\nDate: Mon, Mar 3, 2031 at 6:02 PM\nSubject: Readout of the talks\nTo: <desk@news.example>\n\n',
    ],
    [
      'Outlook',
      'See below.\n\n________________________________\nFrom: Press Office\nSent: Monday, March 3, 2031 6:02 PM\nTo: Desk\nCc: Editors;\n Night desk\nSubject: Readout of the talks\n\n',
    ],
    [
      'old Outlook',
      '-----Original Message-----\nFrom: Press Office [mailto:press@mod.example]\nSent: 3 March 2031 18:02\nTo: Desk\nSubject: Readout of the talks\n\n',
    ],
    [
      'Apple',
      'Begin forwarded message:\n\nFrom: Press Office <press@mod.example>\nSubject: Readout of the talks\nDate: March 3, 2031 at 6:02:10 PM GMT\nTo: desk@news.example\n\n',
    ],
    [
      'a mail in a mail',
      '---------- Forwarded message ---------\nFrom: Desk <desk@news.example>\nSubject: Fwd: Readout\nTo: Night desk\n\nPlease.\n\n-----Original Message-----\nFrom: Press Office\nSent: 3 March 2031\nSubject: Readout of the talks\n\n',
    ],
  ])('that was passed on by %s is read without the note and the headers above it', async (_, head) => {
    const text = await textOf(mail(part(`${head}${words}`, 'Content-Type: text/plain'), 'Fwd: Readout of the talks'));
    expect(text).toBe(`Readout of the talks\n\n${words}`);
  });

  it('that was quoted is read without the marks', async () => {
    const head = '> From: Press Office <press@mod.example>\n> Sent: 3 March 2031\n> Subject: Talks\n>\n';
    expect(await textOf(mail(part(`${head}> ${words}\n> They left.`, 'Content-Type: text/plain')))).toContain(
      `${words}\nThey left.`,
    );
  });

  it('is read without its signature', async () => {
    expect(await textOf(mail(part(`${words}\n-- \nPress Office\n+47 1234`, 'Content-Type: text/plain')))).not.toContain(
      'Press Office',
    );
  });

  it('that only carries a release is read from what is attached', async () => {
    const pdf = base64Part('application/octet-stream', latin1('%PDF-1.7'), 'readout.pdf');
    const cover = multipart('mixed', [
      part('Please find attached today’s readout.', 'Content-Type: text/plain; charset=utf-8'),
      pdf,
    ]);
    expect(await textOf(mail(cover))).toContain('From the PDF.');
    expect(await textOf(mail(multipart('mixed', [pdf])))).toContain('From the PDF.');
    const whole = multipart('mixed', [part(words, 'Content-Type: text/plain'), pdf]);
    expect(await textOf(mail(whole))).not.toContain('From the PDF.');
    const word = base64Part('application/octet-stream', latin1('PK\x03\x04 word/document'), 'readout.docx');
    expect(await textOf(mail(multipart('mixed', [word])))).toMatch(/Word document is protected/);
  });

  it('in a mailbox file, and one pasted with its headers, is read alike', async () => {
    const bytes = mail(part(words, 'Content-Type: text/plain'));
    const box = Uint8Array.from([...utf8('From press@mod.example Mon Mar  3 18:02:11 2031\n'), ...bytes]);
    expect(await textOf(box)).toBe(await textOf(bytes));
    const pasted = await readArrival({ text: new TextDecoder().decode(bytes) }, ports);
    expect(pasted).toMatchObject({ text: await textOf(bytes), format: 'mail' });
  });

  it.each([
    ['nothing but headers', 'From: a@b.example\nMIME-Version: 1.0\nTo: c@d.example\n\n', /no text/],
    [
      'parts without end',
      `Content-Type: multipart/mixed; boundary=x\nMIME-Version: 1.0\nFrom: a@b.example\n\n${nested(60)}`,
      /damaged/,
    ],
    [
      'headers without end',
      `From: a@b.example\nMIME-Version: 1.0\nTo: c@d.example\nX-A: ${'a'.repeat(600_000)}\n\nWords`,
      /damaged/,
    ],
  ])('of %s gives a sentence', async (_, text, sentence) => {
    expect(await textOf(utf8(text))).toMatch(sentence);
  });
});

/** Parts within parts. */
function nested(depth: number): string {
  return Array.from(
    { length: depth },
    (_, i) => `--x${i || ''}\nContent-Type: multipart/mixed; boundary=x${i + 1}\n\n`,
  ).join('');
}

describe('plainSubject', () => {
  it.each([
    ['Re: Fwd: [EXTERNAL] [press-list] Readout  of the talks', 'Readout of the talks'],
    ['FW: AW: Readout', 'Readout'],
    ['Regarding the talks', 'Regarding the talks'],
    ['Re:', ''],
  ])('is %j as %j', (subject, plain) => {
    expect(plainSubject(subject)).toBe(plain);
  });
});

describe('looksLikeMail', () => {
  const head = 'From: a@b.example\nTo: c@d.example\nSubject: Readout\n';
  it.each([
    ['headers as they are sent', `Received: from x\n\tby y\n${head}\nWords`, true],
    ['headers that break off', `MIME-Version: 1.0\n${head}X-A: b`, true],
    ['headers as a program shows them', `${head}\nWords`, false],
    ['a memorandum', 'FROM: The Press Office\nTO: Editors\nDATE: March 3, 2031\nSUBJECT: Talks\n\nWords', false],
    ['words before the headers', `Hello.\nMIME-Version: 1.0\n${head}`, false],
    ['front matter', `---\ntitle: x\n---\n${head}`, false],
    ['nothing', '', false],
  ])('tells %s', (_, text, is) => {
    expect(looksLikeMail(text)).toBe(is);
  });
});

describe('a text with shown headers', () => {
  it('is read without them', async () => {
    const text = `From: Press Office <press@mod.example>\nSent: Monday, March 3, 2031 6:02 PM\nTo: Desk\nSubject: Readout of the talks\n\n${words}`;
    expect(await readArrival({ text }, ports)).toEqual({
      text: expect.stringMatching(/^Minister/) as string,
      title: 'Readout of the talks',
      format: 'text',
    });
  });

  it.each([
    ['a memorandum', `FROM: The Press Office\nTO: Editors\nDATE: March 3, 2031\nSUBJECT: Talks\n\n${words}`],
    [
      'a mail below a text of its own',
      `${words} ${words} ${words} ${words}\n\nFrom: A <a@b.example>\nSent: today\nTo: B\nSubject: C\n\nMore.`,
    ],
    ['headers with nothing below them', 'From: A <a@b.example>\nSent: today\nTo: B\nSubject: C\n'],
    ['plain words', words],
  ])('is left alone when it is %s', async (_, text) => {
    expect(await readArrival({ text }, ports)).toEqual({ text, format: 'text' });
  });
});

describe('the table of entities in the browser’s bundle', () => {
  it('knows what the mail parser’s own knows', () => {
    const names = ['&amp;', '&AMP', '&nbsp;', '&rdquo;', '&notin;', '&nope;', '&', 'constructor'];
    expect(names.map(name => htmlEntities[name])).toEqual([
      '&',
      '&',
      '\u00A0',
      '”',
      '∉',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
