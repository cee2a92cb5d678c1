import type { SourceRecord } from '../article/types.js';
import { disclaimerText } from '../profiles/index.js';
import type { Profile, SectionSpec } from '../profiles/types.js';
import { escapeInline, escapeLine, linkTarget } from './markdown.js';
import { joinPieces, missing, numberGaps, type Pieces } from './pieces.js';
import { placeholder, type Template } from './template.js';

/** What a new section is made from. */
export interface SectionInput {
  /** Of the article's sources; they stand in the disclaimer. */
  readonly publishers: readonly string[];
  /** They stand in the Source section. */
  readonly sources: readonly SourceRecord[];
  /** The number of the first tab stop; 1 if absent. */
  readonly firstStop?: number;
  /** Sentences of the readout to rewrite there, as the readout has them; each becomes a bullet or a paragraph. */
  readonly material?: readonly string[];
  /** Of the heading; 2 if absent. */
  readonly level?: number;
  /** How often to write a section that repeats; once if absent. */
  readonly count?: number;
}

/** A section of a profile ready to be written: heading, and the places to fill in. Without blank lines around it. */
export function sectionTemplate(spec: SectionSpec, profile: Profile, input: SectionInput): Template {
  return numberGaps(sectionPieces(spec, profile, input), input.firstStop);
}

/** {@link sectionTemplate} before its tab stops are numbered. */
export function sectionPieces(spec: SectionSpec, profile: Profile, input: SectionInput): Pieces {
  const body = bodyOf(spec, profile, input);
  if (!spec.headed) return body;
  const mark = '#'.repeat(input.level ?? 2);
  const { repeats } = spec;
  if (!repeats) return [`${mark} ${spec.title}\n\n`, ...body];
  const one = [`${mark} `, missing(repeats.one), `${repeats.ending}\n\n`, ...body];
  return joinPieces(
    Array.from({ length: input.count ?? 1 }, () => one),
    '\n\n',
  );
}

function bodyOf(spec: SectionSpec, profile: Profile, input: SectionInput): Pieces {
  if (spec.id === 'disclaimer') return disclaimerPieces(profile, input.publishers);
  if (spec.id === 'source') return sourcePieces(input.sources);
  const material = (input.material ?? []).map(text => ({ gap: escapeInline(text) })).filter(({ gap }) => gap !== '');
  const written = material.length > 0 ? material : [missing(spec.prompt)];
  return spec.form === 'bullets'
    ? joinPieces(
        written.map(gap => ['- **', missing('the point in a few words'), ':** ', gap]),
        '\n',
      )
    : joinPieces(
        written.map(gap => (material.length > 0 ? [missing('this in your own words'), ' ', gap] : [gap])),
        '\n\n',
      );
}

/** The disclaimer's exact words; only a publisher that nobody has recorded is left to the writer. */
export function disclaimerPieces(profile: Profile, publishers: readonly string[]): Pieces {
  const text = disclaimerText(profile, publishers.map(escapeInline));
  const parts = text.split(placeholder('publisher'));
  return parts.flatMap((part, index) => (index === 0 ? [part] : [missing('publisher', 'publisher'), part]));
}

/** The sources' titles, each linked to where its publisher has it. */
function sourcePieces(sources: readonly SourceRecord[]): Pieces {
  if (sources.length === 0) return [missing('title of the readout'), ', ', missing('link to the readout')];
  const lines = sources.map(source => sourceLine(source));
  return sources.length === 1
    ? (lines[0] ?? [])
    : joinPieces(
        lines.map(line => ['- ', ...line]),
        '\n',
      );
}

function sourceLine(source: SourceRecord): Pieces {
  const title = source.title === undefined ? missing('title of the readout') : escapeLine(source.title);
  const target = source.url === undefined ? undefined : linkTarget(source.url);
  return target === undefined ? [title, ' ', missing('link to the readout')] : ['[', title, `]${target}`];
}
