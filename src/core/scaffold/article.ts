import type { SourceRecord } from '../article/types.js';
import type { Profile, SectionSpec } from '../profiles/types.js';
import type { IsoDate, Readout } from '../readout/types.js';
import { titleLines, valueLines } from './frontMatter.js';
import { headlineOf } from './headline.js';
import { ledeOf } from './lede.js';
import { oneLine } from './markdown.js';
import { joinPieces, numberGaps, type Pieces } from './pieces.js';
import { sectionPieces } from './section.js';
import type { Template } from './template.js';

/** What a new article is made from. */
export interface ScaffoldInput {
  readonly readout: Readout;
  readonly profile: Profile;
  /** The record of the saved readout; `file` is relative to the article. */
  readonly source: SourceRecord;
  /** The article's own date. */
  readonly today: IsoDate;
}

/**
 * A new article from a readout. Extractive, never inventive: every name, office, date and sentence is the readout's, and what it does not state
 * is a visible placeholder. The readout's words are escaped: in Markdown they show as they are, whatever they hold.
 */
export function scaffoldArticle(input: ScaffoldInput): Template {
  const { readout, profile, source, today } = input;
  const headline = headlineOf(readout, profile);
  // An editor puts the first text of a number in all its places: words that Markdown wants escaped need a number of their own.
  const name = headline.words === headline.markdown ? 'headline' : undefined;
  const frontMatter = valueLines({
    profile: profile.id,
    date: today,
    ...(readout.dateline && { dateline: oneLine(readout.dateline.value) }),
    sources: [source],
  });
  return numberGaps([
    '---\n',
    ...titleLines(headline.words, name),
    frontMatter,
    '---\n\n# ',
    name === undefined ? { gap: headline.markdown } : { gap: headline.markdown, name },
    '\n\n',
    ...joinPieces(sectionsOf(input), '\n\n'),
    '\n',
  ]);
}

function sectionsOf({ readout, profile, source }: ScaffoldInput): Pieces[] {
  const publisher = source.publisher ?? readout.publisher?.value;
  const publishers = publisher === undefined ? [] : [publisher];
  const main = profile.sections.find(spec => spec.headed && spec.required && spec.kind === 'fact');
  return profile.sections.flatMap(spec => {
    if (!spec.headed) return [ledeOf(readout, publisher)];
    const material = spec === main ? readout.statements.map(({ text }) => text) : optionalMaterial(spec, readout);
    if (!spec.required && material.length === 0) return [];
    return [sectionPieces(spec, profile, { publishers, sources: [source], material })];
  });
}

const quotation = /“[^”]{1,1000}”|"[^"]{1,1000}"/;

/** What the readout has for a section that an article may also do without. */
function optionalMaterial(spec: SectionSpec, readout: Readout): readonly string[] {
  if (spec.id !== 'quotes') return [];
  return readout.statements.map(({ text }) => text).filter(text => quotation.test(text));
}
