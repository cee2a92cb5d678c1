/** One part of a mail: its headers, and its content as it is sent. */
export interface MailPart {
  readonly headers: readonly string[];
  readonly content: string;
}

/** Headers of a mail as a server delivers it. */
export const delivered = (subject: string): string[] => [
  'Return-Path: <press@mod.norvania.example>',
  'Received: from mx.norvania.example by desk.example; Tue, 4 Mar 2031 07:02:11 +0000',
  'From: =?utf-8?Q?Ministry_of_Defence_of_Norvania_=E2=80=93_Press?= <press@mod.norvania.example>',
  'To: desk@news.example',
  `Subject: ${subject}`,
  'Date: Tue, 4 Mar 2031 07:02:10 +0000',
  'Message-ID: <1@mod.norvania.example>',
  'MIME-Version: 1.0',
];

export function makeMail(headers: readonly string[], content: string): Uint8Array {
  return latin1([...headers, '', content].join('\n').replace(/\n/g, '\r\n'));
}

/** Parts as one, by a boundary that no part holds. */
export function multipart(kind: 'mixed' | 'alternative' | 'related', parts: readonly MailPart[]): MailPart {
  const boundary = `=_${kind}_7`;
  const pieces = parts.map(({ headers, content }) => `--${boundary}\n${headers.join('\n')}\n\n${content}\n`);
  return {
    headers: [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    content: `${pieces.join('')}--${boundary}--\n`,
  };
}

/** What `btoa` makes of bytes. */
export function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
}

export function base64Part(type: string, bytes: Uint8Array, name?: string): MailPart {
  const encoded = base64(bytes);
  return {
    headers: [
      `Content-Type: ${type}${name === undefined ? '' : `; name="${name}"`}`,
      'Content-Transfer-Encoding: base64',
      ...(name === undefined ? [] : [`Content-Disposition: attachment; filename="${name}"`]),
    ],
    content: encoded.replace(/.{76}/g, '$&\n'),
  };
}

/** One byte a character, as 8-bit mail is sent. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, unit => unit.charCodeAt(0));
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
