import type { Finding, Severity } from '../../findings/types.js';
import { told, type Message, type Wording } from '../../text/message.js';
import { oncePer } from '../../text/once.js';
import { movedSpan } from '../../text/span.js';
import type { Fix, PlacedReport, Report, ReportedFix, Rule } from '../types.js';

/** How reports are told. */
interface Telling {
  /** The newsroom's severity of the rule, if it has one. */
  readonly set: Severity | undefined;
  readonly wording: Wording | undefined;
}

/** A report as it was told last. */
interface Told extends Telling, Pick<PlacedReport, 'by' | 'besides'> {
  /** As if its stretch stood at the beginning of the article. */
  readonly own: Finding;
  readonly finding: Finding;
}

/** What a rule reports, as findings. One that says the same at the same place as before is the very same. */
export function findingsOf(
  rule: Rule,
  reports: readonly (Report | PlacedReport)[],
  set: Severity | undefined,
  wording: Wording | undefined,
): Finding[] {
  const telling = { set, wording };
  return reports.map(one => ('by' in one ? placedFinding(rule, one, telling) : toFinding(rule, one, telling)));
}

function toFinding(rule: Rule, report: Report, { set, wording }: Telling): Finding {
  const say = (message: Message): string => told(message, wording);
  return {
    rule: rule.id,
    category: rule.category,
    severity: set ?? report.severity ?? rule.severity,
    message: say(report.message),
    span: report.span,
    related: (report.related ?? []).map(place => ({ ...place, message: say(place.message) })),
    fixes: (report.fixes ?? []).map(fix => fixOf(fix, wording)),
  };
}

function fixOf(fix: ReportedFix, wording: Wording | undefined): Fix {
  return { ...fix, title: told(fix.title, wording) };
}

const lastTold = oncePer<Report, { told?: Told }>(() => ({}));

function placedFinding(rule: Rule, { report, by, besides }: PlacedReport, telling: Telling): Finding {
  const last = lastTold(report);
  const before = isToldSo(last.told, telling) ? last.told : undefined;
  if (before?.by === by && isSame(before.besides, besides)) return before.finding;
  const own = before?.own ?? toFinding(rule, report, telling);
  const fixes = [...own.fixes.map(fix => movedFix(fix, by)), ...(besides ? [fixOf(besides, telling.wording)] : [])];
  const finding = { ...own, span: movedSpan(own.span, by), fixes };
  last.told = { ...telling, by, besides, own, finding };
  return finding;
}

function isToldSo(told: Told | undefined, { set, wording }: Telling): told is Told {
  return told !== undefined && told.set === set && told.wording === wording;
}

function movedFix(fix: Fix, by: number): Fix {
  return { ...fix, edits: fix.edits.map(edit => ({ ...movedSpan(edit, by), text: edit.text })) };
}

/** Whether two fixes that say the same insert the same. */
function isSame(known: ReportedFix | undefined, fix: ReportedFix | undefined): boolean {
  const [edit] = fix?.edits ?? [];
  const [before] = known?.edits ?? [];
  return before?.start === edit?.start && before?.text === edit?.text;
}
