import { base64, base64Part, delivered, makeMail, multipart, utf8 } from './mail.js';
import { lines, makePdf } from './pdf.js';
import { makeWord, paragraph } from './word.js';

/** One release in each format. All of it is invented. */
export const release = {
  publisher: 'Ministry of Defence of Norvania',
  title: 'Readout of Minister of Defence Ilse Varga’s Meeting With Estorian Defence Minister Tomas Reval',
  attribution: 'Ministry of Defence spokesperson Lt. Col. Marta Osk provided the following readout:',
  body: [
    'Minister of Defence Ilse Varga met with Estorian Defence Minister Tomas Reval on March 2 in Port Alder to discuss maritime security and the efficient flow of supplies.',
    'The ministers agreed to open a joint centre for long-term co-operation. “We are ready,” said Minister Varga.',
    'They also spoke about the exercise that both forces are to hold in the autumn.',
  ],
};

/** What is seen in it, however it arrives. */
export const expected = {
  title: { value: release.title },
  publisher: { value: release.publisher },
  released: { value: '2031-03-03' },
  spokesperson: { value: { name: 'Marta Osk' } },
  participants: [{ name: 'Ilse Varga' }, { name: 'Tomas Reval' }],
};

export const releaseText = [
  release.publisher,
  'FOR IMMEDIATE RELEASE   March 3, 2031',
  release.title,
  release.attribution,
  ...release.body,
  '-30-',
].join('\n\n');

export function releaseWord(): Uint8Array {
  const body = [
    paragraph(release.publisher),
    paragraph('FOR IMMEDIATE RELEASE'),
    paragraph('March 3, 2031'),
    paragraph(release.title, 'Title'),
    ...[release.attribution, ...release.body, '-30-'].map(text => paragraph(text)),
  ];
  return makeWord(body.join(''), release.title);
}

/** Two pages with a letterhead, a foot and page numbers; lines and words are broken as a typesetter breaks them. */
export function releasePdf(): Uint8Array {
  const foot = (page: number) => [
    { x: 72, y: 40, text: 'Ministry of Defence of Norvania, 1 Harbour Road, Port Alder', size: 9 },
    { x: 520, y: 40, text: `Page ${page} of 2`, size: 9 },
  ];
  const first = [
    { x: 220, y: 740, text: release.publisher, size: 12 },
    { x: 72, y: 700, text: 'FOR IMMEDIATE RELEASE' },
    { x: 440, y: 700, text: 'March 3, 2031' },
    ...lines(['Readout of Minister of Defence Ilse Varga’s Meeting With', 'Estorian Defence Minister Tomas Reval'], {
      x: 130,
      y: 660,
      size: 16,
      lead: 19,
    }),
    ...lines(
      [
        'Ministry of Defence spokesperson Lt. Col. Marta Osk provided the following readout:',
        '',
        'Minister of Defence Ilse Varga met with Estorian Defence Minister Tomas Reval on March 2',
        'in Port Alder to discuss maritime security and the efficient flow of supplies.',
        '',
        'The ministers agreed to open a joint centre for long-term co-operation. “We are ready,” said Min-',
      ],
      { y: 600 },
    ),
  ];
  const second = lines(
    ['ister Varga.', '', 'They also spoke about the exercise that both forces are to hold in the autumn.', '', '-30-'],
    { y: 700 },
  );
  const head = { x: 220, y: 740, text: release.publisher, size: 12 };
  return makePdf(
    [
      [...first, ...foot(1)],
      [head, ...second, ...foot(2)],
    ],
    'draft_v3.doc',
  );
}

/** A mail with a text, the same as HTML, and a picture. */
export function releaseMail(): Uint8Array {
  const text = [
    'FOR IMMEDIATE RELEASE',
    'March 3, 2031',
    '',
    release.publisher,
    '',
    ...[release.attribution, ...release.body].flatMap(paragraphOf => [paragraphOf, '']),
    '-- ',
    'Press Office',
    'press@mod.norvania.example',
  ].join('\n');
  const html = `<html><body>${release.body.map(one => `<p>${one}</p>`).join('')}</body></html>`;
  const mixed = multipart('mixed', [
    multipart('alternative', [
      base64Part('text/plain; charset=utf-8', utf8(text)),
      base64Part('text/html; charset=utf-8', utf8(html)),
    ]),
    base64Part('image/png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'seal.png'),
  ]);
  const subject = `=?utf-8?B?${base64(new TextEncoder().encode(`Fwd: [press] ${release.title}`))}?=`;
  return makeMail([...delivered(subject), ...mixed.headers], mixed.content);
}
