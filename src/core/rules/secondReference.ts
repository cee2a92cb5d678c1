import { foldName } from '../facts/people/foldName.js';
import { shortNameReader, type ShortName } from './support/style/shortName.js';
import {
  isFullName,
  standsInRoster,
  titledMention,
  withoutPossessive,
  type TitledMention,
} from './support/style/mentions.js';
import { namedPeople, type NamedPerson } from './support/style/stylePeople.js';
import { hasStyle } from './support/style/scope.js';
import type { Report, Rule, RuleContext } from './types.js';
import { say } from '../text/message.js';

/** Finds people who are named in full, or with rank or office, after the text has named them in full. */
export const secondReference: Rule = {
  id: 'second-reference',
  category: 'style',
  severity: 'info',
  summary: 'After the first mention, people are called by their surname alone.',
  fixable: true,
  pack: 'ap-like',
  check(context) {
    if (!hasStyle(context)) return [];
    const named = namedPeople(context);
    const shared = sharedSurnames(named);
    const uses = usesInSources(context);
    const shortName = shortNameReader(context.config.nameOrders);
    return named.flatMap(one =>
      shared.has(foldName(one.person.surname)) ? [] : reportsOn(one, uses, shortName, context),
    );
  },
};

/** Surnames that several people of the article have: those keep their given names. */
function sharedSurnames(people: readonly NamedPerson[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { person } of people) {
    const surname = foldName(person.surname);
    if (seen.has(surname)) shared.add(surname);
    seen.add(surname);
  }
  return shared;
}

/** What the sources call people in short, by the folded full name. */
function usesInSources(context: RuleContext): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  for (const { file } of context.sources) {
    if (file?.state !== 'found') continue;
    const { mapped, facts } = context.memory.sourceText(file.readout);
    for (const { name, mentions } of facts.people) {
      const short = mentions
        .map(({ start, end }) => withoutPossessive(mapped.text.slice(start, end)))
        .filter(words => !isFullName(words));
      const key = foldName(name);
      uses.set(key, [...(uses.get(key) ?? []), ...short]);
    }
  }
  return uses;
}

function reportsOn(
  { person, mentions }: NamedPerson,
  uses: ReadonlyMap<string, readonly string[]>,
  shortName: ReturnType<typeof shortNameReader>,
  { article: { text } }: RuleContext,
): Report[] {
  const first = mentions.findIndex(mention => isFullName(mention.text));
  if (first < 0) return [];
  const alone = mentions.filter(mention => !isFullName(mention.text)).map(mention => withoutPossessive(mention.text));
  const short = shortName(person, [...alone, ...(uses.get(foldName(person.name)) ?? [])]);
  const before = mentions[first];
  return mentions.slice(first + 1).flatMap(mention => {
    if (standsInRoster(text, mention.span)) return [];
    const titled = titledMention(text, mention);
    if (!titled || !before) return [];
    return [reportOn(titled, short, text, { message: say`“${before.text}” stands here first.`, span: before.span })];
  });
}

function reportOn(
  { span, mayReplace }: TitledMention,
  { name, sure }: ShortName,
  text: string,
  first: NonNullable<Report['related']>[number],
): Report {
  const opensSentence = /(?:^|[.!?:]["”’)]?)\s*$/.test(text.slice(Math.max(0, span.start - 8), span.start));
  const words = opensSentence ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  const fix = { title: say`Write “${words}”`, edits: [{ ...span, text: words }], preferred: sure };
  return {
    message: say`“${text.slice(span.start, span.end)}” was named in full before. From the second mention on, write the surname alone: “${words}”.`,
    span,
    related: [first],
    fixes: mayReplace ? [fix] : [],
  };
}
