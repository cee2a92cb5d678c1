import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../../../src/core/readout/formats/readMail.js';
import { readPdf } from '../../../../src/core/readout/formats/pdf/readPdf.js';
import { readWord } from '../../../../src/core/readout/formats/word/readWord.js';
import { readHtml } from '../../../../src/core/readout/html/readHtml.js';
import { readoutFrom } from '../../../../src/core/readout/readoutFrom.js';
import type { ReadoutPorts } from '../../../../src/core/readout/readoutFrom.js';
import type { Readout } from '../../../../src/core/readout/types.js';
import { expected, release, releaseMail, releasePdf, releaseWord } from './build/release.js';

const ports: ReadoutPorts = { readHtml, readMail, readWord, readPdf };

async function imported(bytes: Uint8Array, name?: string): Promise<Readout> {
  const result = await readoutFrom({ bytes, name }, ports);
  if ('problem' in result) throw new Error(result.problem);
  return result.readout;
}

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));

describe('one release', () => {
  it.each([
    ['a Word document', releaseWord],
    ['a PDF', releasePdf],
    ['a mail', releaseMail],
  ])('is seen alike as %s', async (_, make) => {
    const readout = await imported(make());
    expect(readout).toMatchObject(expected);
    expect(readout.body.text).toBe(release.body.join('\n\n'));
  });

  it.each(['libreoffice.docx', 'libreoffice.pdf', 'chromium.pdf'])(
    'is seen in %s, as another program saved it',
    async name => {
      const readout = await imported(fixture(name), name);
      expect(readout).toMatchObject(expected);
      const words = readout.body.text.split(/[^\p{L}\p{N}’“”.,-]+/u).join(' ');
      expect(words).toContain(
        'the office that both countries opened for the 20th anniversary of their treaty. The ministers agreed',
      );
      expect(words).toContain(
        'to send two coast-guard ships. Ships 2 Crews 140 “We are ready,” said Minister Varga. The centre is to open',
      );
    },
  );

  it('is read column by column, with its broken words joined', async () => {
    const { body } = await imported(fixture('columns.pdf'));
    const paragraphs = body.text.split('\n\n');
    expect(paragraphs).toHaveLength(5);
    expect(paragraphs[2]).toBe(
      'They also spoke about the situation along the northern border and about the exercise that both forces are to hold in the autumn of this year, and considered the internationalisation of communications.',
    );
    expect(paragraphs[4]).toBe('The ministers will meet again in the summer.');
  });

  it.each([
    ['libreoffice.doc', /old Word document.*\.docx/],
    ['libreoffice.rtf', /rich-text.*\.docx/],
    ['libreoffice.odt', /OpenDocument.*\.docx/],
  ])('is asked for in another form when it comes as %s', async (name, sentence) => {
    expect(await readoutFrom({ bytes: fixture(name) }, ports)).toEqual({
      problem: expect.stringMatching(sentence) as string,
    });
  });
});
