import type { Fact } from '../../../facts/types.js';
import type { Comparison, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import type { Check } from '../check.js';
import { say } from '../../../text/message.js';

/** `The readout does not mention …`, up to the end of what is missing. */
const denial =
  /\b(?:readout|release|statement|summary|account|document|text|source)\b(?! (?:said|says|added|adds|noted|notes|stated|states|continued|went on),)[^.;:]{0,40}?\b(?:does not|did not|doesn['’]t|didn['’]t|do not|made no|makes no|gives no|gave no|contains no|says nothing|said nothing|never)\s+(?:(?:say|mention|name|give|specify|state|include|refer to|address|describe|mention of|reference to|about|of|any|the|a|an)\s+)*([^.;:,]{3,120})/i;

/** `It does not mention the harbours`, of the readout that the sentence before tells of. */
const denialOfIt =
  /^\s*It\s(?:does not|did not|doesn['’]t|didn['’]t)\s(?:also\s)?mention\s(?:the\s|any\s|a\s)?([^.;:,]{3,120})/;

/** `Does not describe the actions that were alleged`, `does not mention a further meeting`: more of what the source has may be missing all the same. */
const more =
  /\b(?:describe|detail|elaborate|explain|specify|spell out|expand)\b|\b(?:further|another|other|more|additional|next|new|second|future|exact|precise|specific)\b/i;

/** Words in what is denied that say of whom or how it is asked, not what. */
const asked = /^(?:who|what|when|where|which|whether|how|why|if|that)\b/i;

/**
 * Says where a draft denies what the source says. Only what can be told: a country, a body or a place by its name alone, or all the words of something,
 * close together in one sentence of a source; a question (`does not say when …`) is left alone.
 */
export const denialsCheck: Check = ({ comparison }) => {
  const statements = new StatementIndex(comparison);
  return ({ passage, keys }) => {
    const found = denial.exec(passage.text) ?? denialOfIt.exec(passage.text);
    const what = found?.[1]?.trim();
    if (!found || what === undefined || asked.test(what) || more.test(found[0])) return [];
    const start = passage.span.start + found.index;
    const end = start + found[0].length;
    const words = keys.filter(one => one.span.start >= end - what.length && one.span.end <= end).map(({ key }) => key);
    if (words.length > 8) return [];
    const named = nameOf(passage, found, what);
    const context = named
      ? comparison.contexts.find(one => isToldOf(one, named))
      : words.length > 1 && statements.withAll(words).find(one => holdsTogether(one, words));
    if (!context) return [];
    const span = { start, end };
    const why = say`The draft says that the source lacks this, and the source has it. Check the sentence.`;
    const place = placeIn(context.source, context.passage.span);
    return [contradicted({ span, passage }, 'denies-what-source-says', why, [place])];
  };
};

/** `Does not refer to Norvania`: what has a name, and stands alone. */
function nameOf({ facts, span }: Passage, found: RegExpExecArray, what: string): Fact | undefined {
  const end = span.start + found.index + found[0].trimEnd().length;
  return facts.find(fact => {
    const isNamed = fact.kind === 'country' || fact.kind === 'organisation' || fact.kind === 'place';
    return isNamed && fact.span.end === end && fact.text.replace(/^the /i, '') === what.replace(/^the /i, '');
  });
}

function isToldOf({ passage }: SourceContext, { kind, normalised }: Fact): boolean {
  return passage.role === 'statement' && passage.facts.some(one => one.kind === kind && one.normalised === normalised);
}

/** The sources' sentences by their words. */
class StatementIndex {
  private readonly byWord = new Map<string, SourceContext[]>();

  constructor({ contexts }: Comparison) {
    for (const context of contexts) {
      if (context.passage.role !== 'statement') continue;
      for (const key of new Set(context.keys.map(one => one.key))) {
        const known = this.byWord.get(key);
        if (known) known.push(context);
        else this.byWord.set(key, [context]);
      }
    }
  }

  /** Those that may hold all the words: those with the rarest of them, in order. */
  withAll(words: readonly string[]): readonly SourceContext[] {
    const lists = words.map(word => this.byWord.get(word) ?? []);
    return lists.reduce((rarest, list) => (list.length < rarest.length ? list : rarest));
  }
}

/** Whether all the words stand in a passage within a stretch not much longer than they are. */
function holdsTogether(context: SourceContext, words: readonly string[]): boolean {
  const wanted = new Set(words);
  const reach = wanted.size + 2;
  const keys = context.keys.map(({ key }) => key);
  return keys.some((_, at) => {
    const near = new Set(keys.slice(at, at + reach));
    return [...wanted].every(key => near.has(key));
  });
}
