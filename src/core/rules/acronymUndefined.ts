import { establishedExpansions } from '../facts/lexicon/glossary.js';
import type { Span } from '../text/span.js';
import { acronymUses, type AcronymUse } from './support/style/acronymUses.js';
import { initialsIn } from './support/style/initials.js';
import { findDateline } from './support/style/dateline.js';
import { hasStyle, ownStretches } from './support/style/scope.js';
import type { ReportedFix, Report, Rule, RuleContext } from './types.js';
import { say } from '../text/message.js';

/** Finds acronyms that stand in the text before it says what they stand for. */
export const acronymUndefined: Rule = {
  id: 'acronym-undefined',
  category: 'style',
  severity: 'info',
  summary: 'An acronym that not everybody knows is explained where it first stands.',
  fixable: true,
  pack: 'ap-like',
  check(context) {
    if (!hasStyle(context)) return [];
    const explanations = new Explanations(context);
    return firstUses(context).flatMap(use => {
      if (use.isExplained || explanations.stand(use)) return [];
      return [reportOn(use, explanations.of(use.key), context)];
    });
  },
};

/** Where an acronym first stands; its span is into the article. */
interface FirstUse extends AcronymUse {
  /** Where its paragraph ends. */
  readonly paragraphEnd: number;
}

function firstUses(context: RuleContext): FirstUse[] {
  const dateline = findDateline(context)?.span.end ?? 0;
  const seen = new Set<string>();
  return ownStretches(context).flatMap(({ text, start }) =>
    acronymUses(text, context.memory.factsIn(text)).flatMap(use => {
      const span = { start: start + use.span.start, end: start + use.span.end };
      if (span.start < dateline || seen.has(use.key)) return [];
      seen.add(use.key);
      return [{ ...use, span, paragraphEnd: start + text.length }];
    }),
  );
}

interface Explanation {
  readonly text: string;
  /** Whether the newsroom or a source says so: what acronyms usually mean is only a guess. */
  readonly sure: boolean;
}

/** What acronyms stand for: as a source says, as the newsroom's glossary says, as they usually do. */
class Explanations {
  private readonly bySources = new Map<string, string>();
  private readonly words: string;
  private readonly initials: ReadonlyMap<string, number>;

  constructor(private readonly context: RuleContext) {
    this.words = context.ownWords().toLowerCase();
    this.initials = initialsIn(context.ownWords());
    for (const { file } of context.sources) {
      if (file?.state !== 'found') continue;
      for (const fact of context.memory.sourceText(file.readout).facts.facts) {
        if (fact.kind !== 'acronym' || !fact.expansion || this.bySources.has(fact.normalised)) continue;
        this.bySources.set(fact.normalised, fact.expansion.text.replace(/\s+/g, ' '));
      }
    }
  }

  of(key: string): Explanation | undefined {
    const { glossary } = this.context.config;
    const known = this.bySources.get(key.toUpperCase()) ?? (Object.hasOwn(glossary, key) ? glossary[key] : undefined);
    if (known !== undefined) return { text: known, sure: true };
    const usual = establishedExpansions(key);
    return usual.length === 1 && usual[0] !== undefined ? { text: usual[0], sure: false } : undefined;
  }

  /** Whether the full words stand above or in the same paragraph: `the Joint Watch Centre … the JWC`. */
  stand({ key, paragraphEnd }: FirstUse): boolean {
    if ((this.initials.get(key) ?? Infinity) < paragraphEnd) return true;
    const known = this.of(key);
    const all = [...(known ? [known.text] : []), ...establishedExpansions(key)];
    return all.some(words => {
      const at = this.words.indexOf(words.toLowerCase());
      return at >= 0 && at < paragraphEnd;
    });
  }
}

function reportOn(
  { key, span, isPlural }: AcronymUse,
  known: Explanation | undefined,
  { article }: RuleContext,
): Report {
  const words = article.text.slice(span.start, span.end);
  const full = known && `${known.text} (${words})`;
  return {
    message:
      full === undefined
        ? say`Not every reader knows “${key}”. Say what it stands for where it first stands.`
        : say`Not every reader knows “${key}”. Write it out where it first stands: “${full}”.`,
    span,
    fixes:
      full !== undefined && !isPlural && mayWriteOut(article.text, span)
        ? [writeOut(span, full, known?.sure === true)]
        : [],
  };
}

/** Not in a compound (`JMWC-led`), as a possessive, or in brackets. */
function mayWriteOut(text: string, { start, end }: Span): boolean {
  return !/^(?:-|['’]s)/.test(text.slice(end, end + 2)) && text.charAt(start - 1) !== '(';
}

function writeOut(span: Span, text: string, preferred: boolean): ReportedFix {
  return { title: say`Write “${text}”`, edits: [{ ...span, text }], preferred };
}
