import { describe, expect, it } from 'vitest';
import { lintArticle, type LintResult } from '../../../src/core/lint.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import type { Source } from '../../../src/core/rules/types.js';
import { canBeEnglish } from '../../../src/core/text/english.js';
import { checklist } from '../../../src/core/report/checklist.js';
import { renderProof } from '../../../src/core/render/proof.js';

const english =
  'Readout of the Minister’s Call\n\nMay 14, 2026\n\nMinister Ilse Haarlund spoke today with Minister Tomas Verrin. The ministers discussed the ' +
  'protection of undersea cables and agreed that 300 soldiers will be sent to the port of Tallik, which has been closed for a year.';
const spanish =
  'Llamada de la ministra\n\n14 de mayo de 2026\n\nLa ministra Ilse Haarlund habló hoy con el ministro Tomas Verrin. Los ministros trataron la ' +
  'protección de los cables submarinos y acordaron que 300 soldados irán al puerto de Tallik, que lleva un año cerrado por obras.';

function source(text: string, index = 0): Source {
  return {
    record: { file: `${index}.md` },
    index,
    file: { state: 'found', text, sha256: '', readout: importReadout(text) },
  };
}

function lint(body: string, sources: readonly Source[], language = ''): LintResult {
  const files = sources.map(({ index }) => `  - file: ${index}.md\n`).join('');
  const text = `---\nprofile: news-brief\n${language}sources:\n${files}---\n\n# Ministers meet\n\n${body}\n`;
  return lintArticle({ text, sources });
}

function evidence({ findings }: LintResult): string[] {
  return findings.filter(({ category }) => category === 'evidence').map(({ rule }) => rule);
}

const wrong = 'NORVIK — Minister Ilse Haarlund spoke on May 15, 2026, with Minister Tomas Verrin about 400 soldiers.';

describe('evidence', () => {
  it('is read of a draft and a source in English', () => {
    const result = lint(wrong, [source(english)]);
    expect(evidence(result)).toContain('date-mismatch');
    expect(result.notEnglish).toBeUndefined();
  });

  it.each([
    ['the draft says that it is in another language', 'language: es\n', [source(english)], 'draft'],
    ['nobody has profiles in that language', 'language: fr\n', [source(english)], 'draft'],
    ['the source is in another language', '', [source(spanish)], 'source'],
    ['one of the sources is in another language', '', [source(english), source(spanish, 1)], 'source'],
  ] as const)('is silent, and says so, where %s', (_, language, sources, what) => {
    const result = lint(wrong, sources, language);
    expect(evidence(result)).toEqual([]);
    expect(result.verdicts).toEqual([]);
    expect(result.notEnglish).toBe(what);
    expect(renderProof({ result, sources }).tally).toContain('Not checked:');
    expect(renderProof({ result, sources }).tally).toContain('in English only');
    expect(checklist(result, sources).counts.error).toBeGreaterThan(0);
  });
});

describe('canBeEnglish', () => {
  it.each([
    ['English prose', english, true],
    ['Spanish prose', spanish, false],
    ['a text that is too short to tell', 'La ministra habló con el ministro.', true],
    ['nothing', '', true],
    [
      'German prose',
      'Die Ministerin sprach heute mit dem Minister. Beide erörterten den Schutz von Kabeln auf dem Meeresgrund und kamen überein, dass ' +
        'dreihundert Soldaten in den Hafen kommen, der seit einem Jahr geschlossen ist und nun wieder geöffnet werden soll.',
      false,
    ],
    [
      'a page of names and figures in English',
      'Joint statement by Norvania, Estoria, Karsholm, Aldsund, Tallik, Norvik and the Republic of Veld: 300 soldiers, 40 ships, 12 ports, ' +
        'three summits, two rounds of talks, one watch centre for the North Sea, annexes A, B, C and D.',
      true,
    ],
    [
      'a list in English',
      [
        'The agency approved five farms:',
        ...Array<string>(9).fill('Grauberg, 18 turbines, 104 megawatts, operator Nordwind'),
      ].join('\n'),
      true,
    ],
  ])('tells of %s', (_, text, expected) => {
    expect(canBeEnglish(text)).toBe(expected);
  });
});
