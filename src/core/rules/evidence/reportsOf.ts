import type { DraftVerdicts } from '../../evidence/draftVerdicts.js';
import type { PlacedVerdict } from '../../evidence/movedVerdict.js';
import type { EvidenceRule, SourcePlace, Verdict, VerdictFix } from '../../evidence/types.js';
import { oncePer } from '../../text/once.js';
import { withInnerMarks } from '../../text/innerMarks.js';
import { acknowledgementEdit, markFinder, type MarkFinder } from '../support/acknowledgement.js';
import { movedSpan, type Span } from '../../text/span.js';
import type { PlacedReport, ReportedFix, ReportedPlace, Report, RuleContext } from '../types.js';
import { say } from '../../text/message.js';

/** The verdicts that a rule reports, as its findings: each points at its place in the draft and in the source. */
export function reportsOf(context: RuleContext, rule: EvidenceRule): PlacedReport[] {
  const verdicts = byRule(context.evidence()).get(rule) ?? [];
  const markOf = markFinder(context.article);
  return verdicts.map(({ verdict, by }) => ({
    // What it says of the sources hangs on them as the verdict does.
    report: (known(verdict).report ??= toReport(context, verdict)),
    by,
    besides: rule === 'unsupported-fact' ? asBackground(context, movedSpan(verdict.span, by), markOf) : undefined,
  }));
}

const known = oncePer<Verdict, { report?: Report }>(() => ({}));

const byRule = oncePer(
  ({ reported }: DraftVerdicts): ReadonlyMap<EvidenceRule | undefined, readonly PlacedVerdict[]> => {
    const found = new Map<EvidenceRule | undefined, PlacedVerdict[]>();
    for (const placed of reported) {
      const { rule } = placed.verdict;
      const others = found.get(rule);
      if (others) others.push(placed);
      else found.set(rule, [placed]);
    }
    return found;
  },
);

function toReport(context: RuleContext, verdict: Verdict): Report {
  return {
    message: verdict.why,
    span: verdict.span,
    related: verdict.places.flatMap(place => relatedPlace(context, place)),
    fixes: verdict.fixes.map(notPreferred),
    ...(verdict.severity && { severity: verdict.severity }),
  };
}

function notPreferred({ title, edits }: VerdictFix): ReportedFix {
  return { title, edits, preferred: false };
}

/** What no source has may be background that the writer knows: the draft can say so, and keeps it on record. */
function asBackground({ article }: RuleContext, span: Span, markOf: MarkFinder): ReportedFix | undefined {
  const edit = acknowledgementEdit(article, { rule: 'unsupported-fact', span }, { reason: 'background' }, markOf);
  return edit && { title: say`Mark as background`, edits: [edit], preferred: false };
}

function relatedPlace({ sources }: RuleContext, place: SourcePlace): ReportedPlace[] {
  const file = sources.find(({ index }) => index === place.source)?.record.file;
  if (file === undefined) return [];
  return [{ file, message: messageOf(place), span: place.span }];
}

const messageOf = oncePer(({ text }: SourcePlace) => say`The source: “${shortened(text)}”`);

const longest = 160;

/** In one line, cut where it is long, and with the inner marks of a quotation, for it stands in one; a quotation that is all of it keeps none. */
function shortened(text: string): string {
  const line = text.split(/\s/).filter(Boolean).join(' ');
  const words = /^["“]([^"“”]+)["”]$/.exec(line)?.[1] ?? line;
  const plain = withInnerMarks(words);
  return plain.length <= longest ? plain : `${plain.slice(0, longest).replace(/\s\S{0,20}$/, '')} …`;
}
