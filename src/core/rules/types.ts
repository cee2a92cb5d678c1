import type { Article, Outline } from '../article/types.js';
import type { ProjectConfig, StylePack } from '../config/types.js';
import type { EvidenceMemory } from '../evidence/memory.js';
import type { DraftVerdicts } from '../evidence/draftVerdicts.js';
import type { Category, Finding, Fix, RelatedPlace, Severity } from '../findings/types.js';
import type { Profile } from '../profiles/types.js';
import type { Source, SourceFile } from '../readout/source.js';
import type { Message } from '../text/message.js';
import type { Span } from '../text/span.js';
import type { JudgedSuppressions } from './support/suppression.js';

export type { Category, Finding, Fix, Severity, Source, SourceFile };

/** A fix as a rule offers it. */
export type ReportedFix = Omit<Fix, 'title'> & { readonly title: Message };

/** Another place that belongs to a report. */
export type ReportedPlace = Omit<RelatedPlace, 'message'> & { readonly message: Message };

/** A finding as a rule reports it: id, category and severity are the rule's. What it says, front ends say in their reader's language. */
export interface Report {
  readonly message: Message;
  readonly span: Span;
  readonly related?: readonly ReportedPlace[];
  readonly fixes?: readonly ReportedFix[];
  /** Only where one rule has findings of two weights; a project's own setting still wins. */
  readonly severity?: Severity;
}

/** A report of a stretch of the article, wherever that stands. */
export interface PlacedReport {
  /** The very same as long as it says the same. Its offsets are into the stretch; its related places are in other files. */
  readonly report: Report;
  /** Where the stretch stands. */
  readonly by: number;
  /** A fix that hangs on what is around the stretch, if there is one: an insertion into the article. */
  readonly besides?: ReportedFix | undefined;
}

/** An article as it was read. */
export interface ArticleContext {
  readonly article: Article;
  readonly outline: Outline;
  readonly profile: Profile;
  readonly sources: readonly Source[];
}

/** What a rule may look at. */
export interface RuleContext extends ArticleContext {
  /** The article's text with everything blanked that is no prose (see `proseOf`), worked out once for all rules. */
  readonly prose: () => string;
  /** The prose with everything blanked that is not the writer's own (see `ownWordsOf`), worked out once for all rules. */
  readonly ownWords: () => string;
  /** Facts of paragraphs and sources, each read once. */
  readonly memory: EvidenceMemory;
  /** What holding the draft against its sources gave; worked out when first asked for. */
  readonly evidence: () => DraftVerdicts;
  /** The newsroom's settings that are in force for this article. */
  readonly config: ProjectConfig;
  /** What the article's comments let be; there only for rules that judge them. */
  readonly applied?: JudgedSuppressions;
}

/** A check. Pure: the same context gives the same reports. */
export interface Rule {
  /** Stable, in kebab case; its page is `docs/rules/<id>.md`. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** One sentence, in the present tense: "Every section that the profile requires is there, once." */
  readonly summary: string;
  /** Whether some of its findings carry a fix. */
  readonly fixable: boolean;
  /** Of a rule that belongs to a style pack: it runs when the newsroom opts into the pack, or gives the rule a severity of its own. */
  readonly pack?: Exclude<StylePack, 'none'>;
  /** That it judges the comments that let findings be: it runs after they are applied, and none of them lets its findings be. */
  readonly judgesSuppressions?: true;
  /** That its fixes make the article what its profile wants: none of them is made unasked while the article names a profile that there is not. */
  readonly fixesByProfile?: true;
  check(context: RuleContext): readonly (Report | PlacedReport)[];
}
