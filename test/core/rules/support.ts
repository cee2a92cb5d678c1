import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lintArticle, type LintInput } from '../../../src/core/lint.js';
import { parseFrontMatter } from '../../../src/core/article/frontMatter.js';
import { fixArticle } from '../../../src/core/fixArticle.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import type { Readout } from '../../../src/core/readout/types.js';
import type { Finding, Source, SourceFile } from '../../../src/core/rules/types.js';

/** What one rule finds in a text, as the words it points at. */
export function wordsFoundBy(rule: string, text: string, input: Omit<LintInput, 'text'> = {}): string[] {
  return findingsOf(rule, text, input).map(({ span }) => text.slice(span.start, span.end));
}

export function findingsOf(rule: string, text: string, input: Omit<LintInput, 'text'> = {}): Finding[] {
  return lintArticle({ ...input, text }).findings.filter(finding => finding.rule === rule);
}

/** The text after every preferred fix. */
export function fixed(text: string, input: Omit<LintInput, 'text'> = {}): string {
  return fixArticle({ ...input, text }).article.text;
}

/** An article of the default profile with nothing wrong in it, whose parts a test may replace. */
export function article(parts: Partial<typeof standardParts> = {}): string {
  const all = { ...standardParts, ...parts };
  return `${Object.values(all)
    .filter(part => part !== '')
    .join('\n\n')}\n`;
}

/** The parts of {@link article}, each as it stands there. */
export const standardParts = {
  frontMatter: [
    '---',
    'title: Norvania and Estoria to open joint maritime watch centre',
    'profile: readout-article',
    'date: 2026-05-14',
    'byline: Ana Relph',
    'sources:',
    '  - file: ../sources/2026-05-14-haarlund-verrin.md',
    '    title: Readout of Acting Minister Haarlund’s Meeting With Minister Verrin',
    '    publisher: Ministry of Defence of Norvania',
    '    url: https://www.example.org/norvania/readouts/haarlund-verrin',
    '    published: 2026-05-14',
    '---',
  ].join('\n'),
  headline: '# Norvania and Estoria to open joint maritime watch centre',
  lede: 'NORVIK — Norvania and Estoria agreed on Thursday to open a joint watch centre, according to a ministry readout.',
  keyTakeaways: '## Key takeaways\n\n- **A shared centre:** The centre is to open in Aldsund by the end of 2027.',
  whyItMatters: '## Why it matters\n\nA shared centre could shorten the time between an alarm and a patrol.',
  conclusion: '## Conclusion\n\nThe next session is to be held in Karsholm.',
  disclaimer:
    '## Disclaimer\n\nThis article is based solely on the provided Ministry of Defence of Norvania readout. A more comprehensive understanding would require additional information from other sources and perspectives.',
  source:
    '## Source\n\n[Readout of Acting Minister Haarlund’s Meeting With Minister Verrin](https://www.example.org/norvania/readouts/haarlund-verrin)',
};

/** A readout of which only what a record holds is known. */
export function readout(values: { title?: string; publisher?: string; released?: string } = {}): Readout {
  const stated = (value: string | undefined) => (value === undefined ? null : { value, span: { start: 0, end: 0 } });
  return {
    text: '',
    title: stated(values.title),
    publisher: stated(values.publisher),
    released: stated(values.released),
    releaseNumber: null,
    marker: null,
    pageDates: [],
    event: { date: null, partial: null },
    dateline: null,
    spokesperson: null,
    participants: [],
    unnamed: [],
    quotations: [],
    body: { text: '', segments: [] },
    summary: [],
    statements: [],
  };
}

/** The hash of every saved source that a fixture cites. */
export const savedHash = '1a52550045595bd4d60429da178cadc9ef55f1270d3d1920ccfe27ebffd11466';

/** A saved source that was found. `text` is the file's. */
export function found(values: Parameters<typeof readout>[0], text = ''): SourceFile {
  return { state: 'found', text, sha256: savedHash, readout: readout(values) };
}

/** The readouts that fixtures are held against. */
const saved = join(import.meta.dirname, 'fixtures/sources');

/**
 * The sources that a fixture cites: a file that lies in `fixtures/sources` is read; one called "gone" is not there, "damaged" cannot be read, any
 * other states the usual record.
 */
export function sourcesOf(text: string): Source[] {
  return parseFrontMatter(text).record.sources.map((record, index) => {
    if (record.file === undefined) return { record, index };
    const path = join(saved, basename(record.file));
    if (existsSync(path)) return { record, index, file: savedSource(readFileSync(path, 'utf8')) };
    if (record.file.includes('gone')) return { record, index, file: { state: 'missing' } };
    if (record.file.includes('damaged'))
      return { record, index, file: { state: 'unreadable', reason: 'It is no text.' } };
    const undated = record.file.includes('undated');
    const values = {
      title: 'Readout: “Watch centre” & more',
      publisher: 'Ministry of Defence of Norvania',
      ...(!undated && { released: '2026-05-14' }),
    };
    return { record, index, file: found(values, '---\nurl: https://www.example.org/norvania/saved\n---\n\nText.') };
  });
}

/** Each saved text is read once, however many drafts are held against it. */
const readouts = new Map<string, Readout>();

/** A source whose file holds this text. */
export function savedSource(text: string): SourceFile {
  const known = readouts.get(text) ?? importReadout(text);
  readouts.set(text, known);
  return { state: 'found', text, sha256: savedHash, readout: known };
}
