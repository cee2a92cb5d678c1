import { lintArticle } from '../../../src/core/lint.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import type { Source } from '../../../src/core/rules/types.js';
import type { Verdict } from '../../../src/core/evidence/types.js';
import { joinLines } from '../joinLines.js';
import { inEnglish } from '../../../src/core/text/message.js';

/** A readout that says these sentences after who met; long enough that what it does not say is missing. */
export function readoutOf(...sentences: readonly string[]): string {
  return joinLines(
    '# Readout of Deputy Minister of Defence Ilse Haarlund’s Meeting With Minister of Defence Tomas Verrin of Estoria',
    '',
    'May 14, 2026',
    '',
    'Ministry of Defence of Norvania spokesperson Marta Osk provided the following readout:',
    '',
    'Deputy Minister of Defence Ilse Haarlund met with Minister of Defence Tomas Verrin of Estoria in Norvik today. ' +
      'They spoke of the safety of the cables that lie on the ground of the Tellin Strait, and of the harbours on its shores.',
    '',
    sentences.join(' '),
    '',
  );
}

/** Sources with these saved texts. */
export function sourcesWith(...texts: readonly string[]): Source[] {
  return texts.map((text, index) => ({
    record: { file: `source-${index}.md` },
    index,
    file: { state: 'found', text, sha256: '', readout: importReadout(text) },
  }));
}

/** An article with this body; a body without a section is its takeaways. */
export function articleWith(body: string, headline = 'Ministers meet'): string {
  const record = joinLines('---', 'profile: readout-article', 'date: 2026-05-15', '---');
  return joinLines(record, '', `# ${headline}`, '', body.includes('## ') ? body : `## Key takeaways\n\n${body}`, '');
}

/** A verdict with the words of the draft and of the source's files that it points at. */
export interface Told extends Omit<Verdict, 'why'> {
  /** In English. */
  readonly why: string;
  readonly words: string;
  readonly source: readonly string[];
}

/** What holding a draft against sources gives. */
export function verdictsOf(body: string, ...sources: readonly string[]): Told[] {
  const text = articleWith(body);
  return lintArticle({ text, sources: sourcesWith(...sources) }).verdicts.map(verdict => ({
    ...verdict,
    why: inEnglish(verdict.why),
    words: text.slice(verdict.span.start, verdict.span.end),
    source: verdict.places.map(({ source, span }) => (sources[source] ?? '').slice(span.start, span.end)),
  }));
}

/** What is reported in a draft, in order: `date-mismatch: May 14, 2025`; hints say so. */
export function reported(body: string, ...sources: readonly string[]): string[] {
  const text = articleWith(body);
  return lintArticle({ text, sources: sourcesWith(...sources) })
    .findings.filter(({ category }) => category === 'evidence')
    .map(({ rule, severity, span }) => {
      const what = `${rule}: ${text.slice(span.start, span.end)}`;
      return severity === 'hint' ? `hint ${what}` : what;
    });
}

/** What is reported when a draft is held against the standard readout with these sentences. */
export function against(source: string, draft: string): string[] {
  return reported(draft, readoutOf(source));
}

/** The words that the fixes put in the place of the draft's, each with what it takes out. */
export function fixesFor(source: string, draft: string): string[] {
  const text = articleWith(draft);
  return verdictsOf(draft, readoutOf(source)).flatMap(({ fixes }) =>
    fixes.flatMap(({ edits }) => edits.map(edit => `${text.slice(edit.start, edit.end)} → ${edit.text}`)),
  );
}
