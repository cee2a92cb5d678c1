import type { SourceRecord } from '../article/types.js';
import { disclaimerText } from '../profiles/index.js';
import type { Profile, SectionSpec } from '../profiles/types.js';
import { escapeInline, escapeLine, linkTarget } from './markdown.js';
import type { Material } from './material.js';
import { joinPieces, missing, numberGaps, type Pieces } from './pieces.js';
import { placeholder, type Template } from './template.js';
import { scaffoldWords, type ScaffoldWords } from './words/index.js';

/** What a new section is made from. */
export interface SectionInput {
  /** Of the article's sources; they stand in the disclaimer. */
  readonly publishers: readonly string[];
  /** They stand in the Source section. */
  readonly sources: readonly SourceRecord[];
  /** The number of the first tab stop; 1 if absent. */
  readonly firstStop?: number;
  /** What stands in it; the prompt if absent. */
  readonly body?: Pieces;
  /** Of the heading; 2 if absent. */
  readonly level?: number;
  /** Of a section that repeats; a place for one if absent. */
  readonly heading?: string;
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
  const heading = input.heading === undefined ? [missing(repeats.one), repeats.ending] : [{ gap: input.heading }];
  const one = [`${mark} `, ...heading, '\n\n', ...body];
  return joinPieces(
    Array.from({ length: input.count ?? 1 }, () => one),
    '\n\n',
  );
}

function bodyOf(spec: SectionSpec, profile: Profile, input: SectionInput): Pieces {
  const words = scaffoldWords(profile);
  if (input.body) return input.body;
  if (spec.id === 'disclaimer') return disclaimerPieces(profile, input.publishers);
  if (spec.id === 'source') return sourcePieces(input.sources, words);
  const prompt = missing(spec.prompt);
  return spec.form === 'bullets' ? ['- **', missing(words.point), ':** ', prompt] : [prompt];
}

/** Sentences of the readout to rewrite, as the readout has them; each a bullet or a paragraph. Undefined when there are none. */
export function materialPieces(
  { form }: SectionSpec,
  profile: Profile,
  material: readonly Material[],
): Pieces | undefined {
  const words = scaffoldWords(profile);
  const sentences = material
    .map(({ text, lead }) => ({ gap: escapeInline(text), lead, ownWords: missing(words.ownWords(text)) }))
    .filter(({ gap }) => gap !== '');
  if (sentences.length === 0) return undefined;
  if (form === 'prose') {
    const paragraphs = sentences.map(({ gap, ownWords }) => [ownWords, ' ', { gap }]);
    return joinPieces(paragraphs, '\n\n');
  }
  const bullets = sentences.map(({ gap, lead, ownWords }) =>
    lead === undefined
      ? ['- **', missing(words.point), ':** ', { gap }]
      : [`- **${escapeInline(lead)}:** `, ownWords, ' ', { gap }],
  );
  return joinPieces(bullets, '\n');
}

/** A bullet with the readout's title, linked to where its publisher has it. Undefined when there is nothing to link. */
export function linkPieces(profile: Profile, { title, url }: SourceRecord): Pieces | undefined {
  const target = url === undefined ? undefined : linkTarget(url);
  if (title === undefined || target === undefined) return undefined;
  return [`- ${scaffoldWords(profile).wholeReadout}[${escapeInline(title)}]${target}`];
}

/** The disclaimer's exact words; only a publisher that nobody has recorded is left to the writer. */
export function disclaimerPieces(profile: Profile, publishers: readonly string[]): Pieces {
  const text = disclaimerText(profile, publishers.map(escapeInline));
  const { publisher } = scaffoldWords(profile);
  const parts = text.split(placeholder(publisher));
  return parts.flatMap((part, index) => (index === 0 ? [part] : [missing(publisher, 'publisher'), part]));
}

/** The sources' titles, each linked to where its publisher has it. */
function sourcePieces(sources: readonly SourceRecord[], words: ScaffoldWords): Pieces {
  if (sources.length === 0) return [missing(words.sourceTitle), ', ', missing(words.sourceLink)];
  const lines = sources.map(source => sourceLine(source, words));
  return sources.length === 1
    ? (lines[0] ?? [])
    : joinPieces(
        lines.map(line => ['- ', ...line]),
        '\n',
      );
}

function sourceLine(source: SourceRecord, words: ScaffoldWords): Pieces {
  const title = source.title === undefined ? missing(words.sourceTitle) : escapeLine(source.title);
  const target = source.url === undefined ? undefined : linkTarget(source.url);
  return target === undefined ? [title, ' ', missing(words.sourceLink)] : ['[', title, `]${target}`];
}
