import type { Article } from '../../../article/types.js';
import type { Readout } from '../../../readout/types.js';
import type { Cast } from '../../cast.js';
import type { SourceEvidence } from '../../sourceEvidence.js';
import type { SourcePlace, Verdict } from '../../types.js';
import { say, type Message } from '../../../text/message.js';
import { dateInWords } from '../dates/sourceDates.js';

/**
 * Says where two sources of one event disagree: on its day, or on a figure for the same thing. Two readouts tell of one event when those who met
 * are the same. Reported at the second source's record.
 */
export function checkAgreement(article: Article, sources: readonly SourceEvidence[], cast: Cast): Verdict[] {
  return sources.flatMap((second, at) =>
    sources
      .slice(0, at)
      .flatMap(first => (tellOfOneEvent(first, second, cast) ? disagreements(article, first, second) : [])),
  );
}

function tellOfOneEvent(first: SourceEvidence, second: SourceEvidence, cast: Cast): boolean {
  const met = peopleIn(first.readout, cast);
  const others = peopleIn(second.readout, cast);
  const shared = [...met].filter(one => others.has(one)).length;
  return shared >= 2;
}

function peopleIn(readout: Readout, cast: Cast): ReadonlySet<string> {
  return new Set(readout.participants.flatMap(({ name }) => cast.recognise(name)?.member.id ?? []));
}

function disagreements(article: Article, first: SourceEvidence, second: SourceEvidence): Verdict[] {
  const [one, other] = [first.readout.event, second.readout.event];
  const day =
    one.date && other.date && one.date.value !== other.date.value ? ([one.date, other.date] as const) : undefined;
  const partial =
    one.partial && other.partial && one.partial.value !== other.partial.value
      ? ([one.partial, other.partial] as const)
      : undefined;
  const found = day ?? partial;
  if (!found) return [];
  const [mine, yours] = found;
  const span = article.frontMatter.spanOf(['sources', second.source.index]) ?? { start: 0, end: 0 };
  const why = say`The sources disagree on the day: “${nameOf(first)}” has ${inWords(mine.value)}, “${nameOf(second)}” has ${inWords(yours.value)}. Say so in the article, or find out which is right.`;
  const place = (source: SourceEvidence, at: typeof mine): SourcePlace => ({
    source: source.source.index,
    span: at.span,
    text: source.readout.text.slice(at.span.start, at.span.end),
  });
  return [
    {
      state: 'contradicted',
      rule: 'sources-disagree',
      span,
      sentence: span,
      why,
      places: [place(first, mine), place(second, yours)],
      fixes: [],
    },
  ];
}

/** `2026-06-02` or `06-02`, as a day is written in an article. */
function inWords(iso: string): string {
  const [day = null, month = null, year = null] = iso.split('-').map(Number).reverse();
  return dateInWords({ year, month, day });
}

function nameOf({ source, readout }: SourceEvidence): string | Message {
  return source.record.publisher ?? readout.publisher?.value ?? source.record.title ?? say`source ${source.index + 1}`;
}
