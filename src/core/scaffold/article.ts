import type { SourceRecord } from '../article/types.js';
import type { Holding, Profile, SectionSpec } from '../profiles/types.js';
import type { IsoDate, Readout } from '../readout/types.js';
import { titleLines, valueLines } from './frontMatter.js';
import { headlineOf } from './headline.js';
import { ledeOf, openingOf, participantsOf } from './lede.js';
import { oneLine } from './markdown.js';
import { materialFor } from './material.js';
import { joinPieces, missing, numberGaps, type Pieces } from './pieces.js';
import { linkPieces, materialPieces, sectionPieces } from './section.js';
import type { Template } from './template.js';
import { scaffoldWords } from './words/index.js';

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

function sectionsOf({ readout, profile: given, source }: ScaffoldInput): Pieces[] {
  const profile = withPlaceForStatements(given);
  const publisher = source.publisher ?? readout.publisher?.value;
  const input = { publishers: publisher === undefined ? [] : [publisher], sources: [source] };
  const draft = drafting({ readout, profile, source, publisher });
  return profile.sections.flatMap(spec => {
    if (spec.repeats) {
      return spec.repeats.headings.map(({ title, holds }) => {
        const body = draft(spec, [holds]);
        return sectionPieces(spec, profile, { ...input, heading: title, ...(body && { body }) });
      });
    }
    const body = draft(spec, spec.holds ?? []);
    return body || spec.required ? [sectionPieces(spec, profile, { ...input, ...(body && { body }) })] : [];
  });
}

/** A newsroom's own profile may not say where what the readout says goes: into its first section of facts. */
function withPlaceForStatements(profile: Profile): Profile {
  const has = (wanted: Holding): boolean =>
    profile.sections.some(
      ({ holds, repeats }) => holds?.includes(wanted) ?? repeats?.headings.some(({ holds }) => holds === wanted),
    );
  if (has('statements')) return profile;
  const main = profile.sections.find(spec => spec.headed && spec.required && spec.kind === 'fact');
  const sections = profile.sections.map((spec): SectionSpec => {
    if (!spec.headed && !spec.holds) return { ...spec, holds: ['event'] };
    return spec === main ? { ...spec, holds: [...(spec.holds ?? []), 'statements'] } : spec;
  });
  return { ...profile, sections };
}

interface Drafting {
  readonly readout: Readout;
  readonly profile: Profile;
  readonly source: SourceRecord;
  readonly publisher: string | undefined;
}

/** Writes what a section holds of the readout; undefined when the readout has nothing for it. */
function drafting({
  readout,
  profile,
  source,
  publisher,
}: Drafting): (spec: SectionSpec, holds: readonly Holding[]) => Pieces | undefined {
  const words = scaffoldWords(profile);
  const material = materialFor(profile, readout);
  const listsPeople = profile.sections.some(({ repeats }) => repeats?.headings.some(({ holds }) => holds === 'people'));
  const parts: Readonly<Partial<Record<Holding, () => Pieces | undefined>>> = {
    event: () => (listsPeople ? openingOf : ledeOf)(readout, publisher, words),
    people: () => participantsOf(readout, words),
    link: () => linkPieces(profile, source),
  };
  return (spec, holds) => {
    const groups = holds.flatMap(holding => {
      const part = parts[holding] ? parts[holding]() : materialPieces(spec, profile, material(holding));
      return part ? [part] : [];
    });
    // What a newsroom asks its writers for in words of its own, it asks for beside what the readout gives.
    const asked = spec.asks ? [[missing(spec.prompt)]] : [];
    return groups.length === 0 ? undefined : joinPieces([...asked, ...groups], '\n\n');
  };
}
