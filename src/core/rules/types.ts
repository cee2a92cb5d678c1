import type { Article, Outline, SourceRecord } from '../article/types.js';
import type { ProjectConfig, StylePack } from '../config/types.js';
import type { EvidenceMemory } from '../evidence/memory.js';
import type { DraftVerdicts } from '../evidence/draftVerdicts.js';
import type { Profile } from '../profiles/types.js';
import type { Readout } from '../readout/types.js';
import type { Span, TextEdit } from '../text/span.js';
import type { JudgedSuppressions } from './support/suppression.js';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Every finding that holds the draft against a source is `evidence`. */
export type Category = 'structure' | 'evidence' | 'disclosure' | 'style' | 'provenance';

/** A change that mends a finding, as data: quick fix, fix-all and `--fix` apply the same edits. */
export interface Fix {
  /** What it does, in the imperative: "Insert the section “Conclusion”". */
  readonly title: string;
  /** Into the article's text. */
  readonly edits: readonly TextEdit[];
  /** The one to apply without being asked which: by fix-all, `--fix` and the light bulb's first place. At most one a finding. */
  readonly preferred: boolean;
  /** Where several fixes insert at one offset, the lower rank comes first; a fix without one comes last. */
  readonly rank?: number;
}

/** Another place that belongs to a finding. */
export interface RelatedPlace {
  /** Relative to the article; absent when the place is in the article itself. */
  readonly file?: string;
  readonly message: string;
  readonly span: Span;
}

/** What a rule found. */
export interface Finding {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  /** One or two sentences in a newsroom's words, saying what to do. */
  readonly message: string;
  /** Into the article's text. */
  readonly span: Span;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

/** A finding as a rule reports it: id, category and severity are the rule's. */
export interface Report {
  readonly message: string;
  readonly span: Span;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  /** Only where one rule has findings of two weights; a project's own setting still wins. */
  readonly severity?: Severity;
}

/** The saved text of a source, as the front end found it. */
export type SourceFile =
  | {
      readonly state: 'found';
      readonly text: string;
      /** SHA-256 of the saved text, in hexadecimal. */
      readonly sha256: string;
      readonly readout: Readout;
    }
  /** No such file. */
  | { readonly state: 'missing' }
  /** It is there but could not be read as text; `reason` is a whole sentence. */
  | { readonly state: 'unreadable'; readonly reason: string };

/** A source that the article cites, with what was found at its place. */
export interface Source {
  readonly record: SourceRecord;
  /** Its place in `sources:`. */
  readonly index: number;
  /** Absent when the record names no file. */
  readonly file?: SourceFile;
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
  check(context: RuleContext): readonly Report[];
}
