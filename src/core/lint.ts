import { outlineArticle } from './article/outline.js';
import { parseArticle } from './article/parseArticle.js';
import type { Article, Outline } from './article/types.js';
import { checkEvidence } from './evidence/checkEvidence.js';
import { noVerdicts, type DraftVerdicts } from './evidence/draftVerdicts.js';
import { notEnglish, type NotEnglish } from './evidence/language.js';
import { evidenceMemory, type EvidenceMemory } from './evidence/memory.js';
import type { Verdict } from './evidence/types.js';
import { defaultConfig } from './config/defaultConfig.js';
import type { ProjectConfig } from './config/types.js';
import { noteSpans } from './disclosure/noteSpans.js';
import { profilesFor, unknownProfile } from './article/profilesFor.js';
import { findProfile } from './profiles/index.js';
import type { Profile } from './profiles/types.js';
import { rules } from './rules/index.js';
import { ownWordsOf } from './rules/support/style/ownWords.js';
import { abilityOf, isOn, ownSeverity } from './rules/support/isOn.js';
import { blanked, proseOf } from './article/prose.js';
import { findingsOf } from './rules/support/findingsOf.js';
import { applySuppressions } from './rules/support/suppression.js';
import type { Finding } from './findings/types.js';
import type { Source } from './readout/source.js';
import type { Rule, RuleContext } from './rules/types.js';
import type { Wording } from './text/message.js';

/** What is to be checked. */
export interface LintInput {
  readonly text: string;
  /** The newsroom's rules; Copydesk's own when absent. */
  readonly config?: ProjectConfig | undefined;
  /** When absent: the one that the article names, else the newsroom's. */
  readonly profile?: Profile | undefined;
  /** The sources that the article cites (see {@link citedFiles}). Absent: they were not looked up, and none is called missing. */
  readonly sources?: readonly Source[] | undefined;
  /** The article as it was last checked: what has not changed in it is not read again. The caller keeps it; the outcome is the same without. */
  readonly before?: Article | undefined;
  /** What was read of the sources before, so that each is read once; the caller keeps it. */
  readonly memory?: EvidenceMemory | undefined;
  /** In which language findings speak; English when absent. */
  readonly wording?: Wording | undefined;
}

/** An article, how it was read, and what was found in it. */
export interface LintResult {
  readonly article: Article;
  readonly outline: Outline;
  readonly profile: Profile;
  /** In the order of the text; suppressions and the newsroom's severities are applied. */
  readonly findings: readonly Finding[];
  /** Each checkable fact of the draft and how the sources stand to it. */
  readonly verdicts: readonly Verdict[];
  /** What is not in English, so that there are no verdicts: facts are held against sources in English only. */
  readonly notEnglish?: NotEnglish;
}

/** Checks an article against its profile and the record of its sources. Never throws; takes time linear in the text. */
export function lintArticle(input: LintInput): LintResult {
  const article = parseArticle(input.text, input.before);
  const config = input.config ?? defaultConfig;
  const profile = input.profile ?? profileOf(article, config);
  const outline = outlineArticle(article, profile);
  const sources = input.sources ?? [];
  const memory = input.memory ?? evidenceMemory();
  const foreign = notEnglish(article, profile, sources);
  let verdicts: DraftVerdicts | undefined;
  let ownText: string | undefined;
  const prose = (): string => proseOf(article);
  const ownWords = (): string => (ownText ??= ownWordsOf(article, outline, prose()));
  const wording = config.disclosure.statement;
  const reported = (): string => blanked(prose(), noteSpans({ article, outline, wording }));
  const evidence = (): DraftVerdicts =>
    (verdicts ??= foreign
      ? noVerdicts
      : checkEvidence({ article, outline, prose: reported, sources, memory, words: config }));
  const isGuess =
    !input.profile &&
    unknownProfile(article.frontMatter.record, profilesFor(article.frontMatter.record, config)) !== undefined;
  const context = { article, outline, prose, ownWords, profile, sources, memory, evidence, config };
  const findings = checkedRules(
    rules.filter(rule => !rule.judgesSuppressions),
    context,
    input.wording,
  ).map(finding => (isGuess ? unlessByProfile(finding) : finding));
  const { left, hits } = applySuppressions(article, findings);
  const applied = { left, hits, ...abilityOf(rules, context, !foreign) };
  const judged = checkedRules(
    rules.filter(rule => rule.judgesSuppressions),
    { ...context, applied },
    input.wording,
  );
  return {
    article,
    outline,
    profile,
    findings: [...left, ...judged].sort(byPlace),
    get verdicts() {
      return evidence().all;
    },
    ...(foreign && { notEnglish: foreign }),
  };
}

function profileOf(article: Article, config: ProjectConfig): Profile {
  const { record } = article.frontMatter;
  const profiles = profilesFor(record, config);
  const found = findProfile(record.profile, profiles) ?? findProfile(config.profile, profiles) ?? profiles[0];
  if (!found) throw new Error('There are no profiles.');
  return found;
}

/** What rules find, in the order of the text. */
function checkedRules(checked: readonly Rule[], context: RuleContext, wording: Wording | undefined): Finding[] {
  return checked.flatMap(rule => foundBy(rule, context, wording)).sort(byPlace);
}

function foundBy(rule: Rule, context: RuleContext, wording: Wording | undefined): Finding[] {
  const { config } = context;
  const set = ownSeverity(rule.id, config);
  if (set === 'off' || !isOn(rule, config)) return [];
  return findingsOf(rule, rule.check(context), set, wording);
}

/** While nobody knows what the article is to be, nobody is to make it that unasked. */
function unlessByProfile(finding: Finding): Finding {
  if (!rules.some(({ id, fixesByProfile }) => id === finding.rule && fixesByProfile)) return finding;
  return { ...finding, fixes: finding.fixes.map(fix => ({ ...fix, preferred: false })) };
}

/** At one place the order of the rules stays. */
function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
