import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { evidenceMemory } from '../../../src/core/evidence/memory.js';
import type { EvidenceMemory } from '../../../src/core/evidence/memory.js';
import { extractFacts } from '../../../src/core/facts/extractFacts.js';
import type { Fact } from '../../../src/core/facts/types.js';
import { lintArticle } from '../../../src/core/lint.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import type { Readout } from '../../../src/core/readout/types.js';
import type { Finding, Source } from '../../../src/core/rules/types.js';
import { joinLines } from '../joinLines.js';

/** Real releases, and articles on them with labelled errors; they lie beside the project, and are not part of it. */
const bench = path.resolve(import.meta.dirname, '../../../../shared/bench/dev');

/** Whether there is nothing to test with. */
export const missing = !existsSync(path.join(bench, 'labels.jsonl'));

/** A release of the bench, its facts, and what was read of it before. */
export interface Release {
  readonly name: string;
  readonly readout: Readout;
  readonly facts: readonly Fact[];
  readonly memory: EvidenceMemory;
}

/** Every release of the bench. */
export function releases(): Release[] {
  if (missing) return [];
  const folder = path.join(bench, 'readouts');
  const names = readdirSync(folder).filter(name => name.endsWith('.txt'));
  return names.map(name => {
    const readout = importReadout(readFileSync(path.join(folder, name), 'utf8'));
    return { name, readout, facts: extractFacts(readout.body.text).facts, memory: evidenceMemory() };
  });
}

/** A finding and the words that it points at. */
export type Alarm = Pick<Finding, 'rule' | 'message' | 'span'> & { readonly words: string };

const head = joinLines('---', 'profile: readout-article', '---', '', '');

/** The errors and warnings of an article with this text (headline and body) against a release; their spans are into that text. */
export function alarmsIn(text: string, { readout, memory }: Release): Alarm[] {
  const file = { state: 'found' as const, text: readout.text, sha256: '', readout };
  const article = head + text;
  return serious(lintArticle({ text: article, sources: [{ record: { file: 'a.txt' }, index: 0, file }], memory })).map(
    ({ rule, message, span }) => ({
      rule,
      message,
      span: { start: span.start - head.length, end: span.end - head.length },
      words: article.slice(span.start, span.end),
    }),
  );
}

function serious({ findings }: { readonly findings: readonly Finding[] }): Finding[] {
  return findings.filter(
    ({ category, severity }) => category === 'evidence' && (severity === 'error' || severity === 'warning'),
  );
}

interface Label {
  readonly article: string;
  readonly errors: readonly { readonly kind: string; readonly text: string; readonly occurrence?: number }[];
}

/** An error that somebody put into an article, and where. */
export interface Planted {
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An article of the bench with what is wrong in it and what was found. */
export interface Labelled {
  readonly name: string;
  readonly planted: readonly Planted[];
  readonly findings: readonly (Finding & { readonly words: string })[];
}

/** Every labelled article, checked. */
export function labelledArticles(): Labelled[] {
  if (missing) return [];
  const lines = readFileSync(path.join(bench, 'labels.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map(line => {
    const label = JSON.parse(line) as Label;
    const file = path.join(bench, label.article);
    const text = readFileSync(file, 'utf8');
    const findings = serious(lintArticle({ text, sources: sourcesOf(text, path.dirname(file)) }));
    return {
      name: label.article,
      planted: label.errors.map(error => placeOf(text, error)),
      findings: findings.map(finding => ({ ...finding, words: text.slice(finding.span.start, finding.span.end) })),
    };
  });
}

function sourcesOf(text: string, folder: string): Source[] {
  return parseArticle(text).frontMatter.record.sources.map((record, index) => {
    const saved = readFileSync(path.join(folder, record.file ?? ''), 'utf8');
    const readout = importReadout(saved, record.url === undefined ? {} : { url: record.url });
    return { record, index, file: { state: 'found', text: saved, sha256: '', readout } };
  });
}

function placeOf(text: string, { kind, text: words, occurrence = 1 }: Label['errors'][number]): Planted {
  let start = -1;
  for (let left = occurrence; left > 0; left--) start = text.indexOf(words, start + 1);
  const end = start + words.length;
  if (kind !== 'quote-misattributed') return { kind, text: words, start, end };
  // A wrong speaker may be reported at the quotation or at the speaker: anywhere in the sentence counts.
  const before = [...text.slice(0, start).matchAll(/[.!?]["”]?\s|\n/g)].at(-1);
  const behind = /[.!?]["”]?\s|\n/.exec(text.slice(end));
  return { kind, text: words, start: before ? before.index + 1 : 0, end: behind ? end + behind.index : text.length };
}

/** Whether two stretches share a character. */
export function touch(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
