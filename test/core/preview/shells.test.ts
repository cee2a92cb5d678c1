import { describe, expect, it } from 'vitest';
import { previewShell } from '../../../src/features/preview/shell.js';
import { readoutShell } from '../../../src/features/readoutFacts/shell.js';

const place = { cspSource: 'vscode-webview:', nonce: 'n', scriptUri: 'a.js' };

describe('the pages around a proof and a readout', () => {
  const shell = {
    ...place,
    title: 'a.md',
    language: 'es',
    words: {
      skip: 'Ir',
      proof: 'Prueba',
      views: 'Cómo',
      withMarks: 'Con',
      asPublished: '<b>"Como"</b>',
      evidence: 'Cotejo',
      sources: 'Fuentes',
    },
    document: 'file:///a.md',
    styleUri: 'a.css',
  };
  const preview = previewShell(shell);
  const readout = readoutShell({
    ...place,
    title: 'a.md',
    language: 'es',
    words: { readout: 'Comunicado', openSource: 'Abrir', kinds: 'Clases' },
    source: 'file:///a.md',
    article: undefined,
    styleUris: ['a.css'],
  });

  it.each([
    ['the proof', preview, ['>Ir<', '>Prueba<', '"Cómo"', '>Con<', '"Cotejo"', '"Fuentes"']],
    ['the readout', readout, ['>Comunicado<', '>Abrir<', '"Clases"']],
  ])('%s: speak the person’s language, and say so', (_, page, words) => {
    expect(page).toContain('<html lang="es">');
    for (const word of words) expect(page).toContain(word);
  });

  it('hold no words but those that they are given', () => {
    for (const page of [preview, readout]) {
      const words = page.replace(/<(style|script)\b.*?<\/\1>/gs, '').match(/>[^<]*[A-Za-zé]{2}[^<]*</g) ?? [];
      expect(words.map(word => word.slice(1, -1).trim()).join(' ')).toMatch(
        /^(a\.md Ir Prueba Con &lt;b&gt;.*Como.*&lt;\/b&gt;|a\.md Comunicado Abrir)$/,
      );
    }
  });

  it('say of what is written in English that it is', () => {
    expect(preview).toMatch(/id="source" lang="en"/);
    for (const id of ['filing', 'tally']) expect(preview).toMatch(new RegExp(`id="${id}" aria`));
    for (const id of ['text', 'record']) expect(readout).toMatch(new RegExp(`id="${id}" lang="en"`));
  });

  it('name what a renamed document was called, and nothing for others', () => {
    expect(preview).not.toContain('data-formerly');
    expect(previewShell({ ...shell, formerly: 'file:///"b".md' })).toContain(
      'data-formerly="file:///&quot;b&quot;.md"',
    );
  });

  it('take no word for markup', () => {
    expect(preview).not.toContain('<b>');
  });
});
