import { applyEdits, type Span, type TextEdit } from '../text/span.js';
import { outlineHeadings } from './support/style/headings.js';
import { hasStyle, ownStretches } from './support/style/scope.js';
import { readTitleCase, type TitleCased } from './support/style/sentenceCase.js';
import { namedPeople } from './support/style/stylePeople.js';
import { Vocabulary } from './support/style/vocabulary.js';
import type { Report, Rule, RuleContext } from './types.js';
import { say } from '../text/message.js';

/** Finds headlines and headings in which each word has a capital. */
export const titleCaseHeading: Rule = {
  id: 'title-case-heading',
  category: 'style',
  severity: 'hint',
  summary: 'Headline and headings are in sentence case: capitals for the first word and for names.',
  fixable: true,
  pack: 'ap-like',
  check(context) {
    if (!hasStyle(context)) return [];
    const headings = outlineHeadings(context).filter(({ content }) => mayBeTitleCase(context, content));
    if (headings.length === 0) return [];
    const vocabulary = vocabularyOf(context);
    return headings.flatMap(({ content, isHeadline }) => {
      const line = context.article.text.slice(content.start, content.end);
      const found = readTitleCase(line, vocabulary, namesIn(line, context));
      return found ? [reportOn(line, content, found, isHeadline ? recordEdits(context, line, found) : [])] : [];
    });
  },
};

/** Whether it has two capitals and is not a source's own title. */
function mayBeTitleCase({ article }: RuleContext, { start, end }: Span): boolean {
  const line = article.text.slice(start, end);
  return (
    /\p{Lu}.*?[\s-]\p{Lu}/u.test(line.slice(0, 400)) &&
    /\p{Ll}/u.test(line) &&
    !article.frontMatter.record.sources.some(({ title }) => title !== undefined && line.includes(title))
  );
}

/** Everything that tells names from other words: the article's and the sources' running text, their people, the profile's own headings. */
function vocabularyOf(context: RuleContext): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const { text } of ownStretches(context)) vocabulary.read(text);
  for (const { file } of context.sources) {
    if (file?.state !== 'found') continue;
    vocabulary.read(file.readout.body.text);
    vocabulary.addNames(context.memory.sourceText(file.readout).facts.people.map(({ name }) => name));
  }
  vocabulary.addNames(namedPeople(context).map(({ person }) => person.name));
  vocabulary.addOrdinary(context.outline.profile.sections.flatMap(({ title, aliases }) => [title, ...aliases]));
  return vocabulary;
}

/** Countries, places and days that the tables know. */
function namesIn(line: string, { memory }: RuleContext): Span[] {
  return memory
    .factsIn(line)
    .filter(({ kind }) => kind === 'country' || kind === 'place' || kind === 'date' || kind === 'weekday')
    .map(({ span }) => span);
}

/** The same change in the front matter's title, where it is the headline. */
function recordEdits({ article }: RuleContext, line: string, { edits }: TitleCased): TextEdit[] {
  const span = article.frontMatter.spanOf(['title']);
  if (!span || article.frontMatter.record.title !== line) return [];
  const at = article.text.slice(span.start, span.end).indexOf(line);
  return at < 0 ? [] : movedBy(edits, span.start + at);
}

function movedBy(edits: readonly TextEdit[], by: number): TextEdit[] {
  return edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
}

function reportOn(line: string, span: Span, { edits, sure }: TitleCased, also: readonly TextEdit[]): Report {
  const written = applyEdits(line, edits);
  const advice = say`Write this in sentence case, with capitals for the first word and for names: “${written}”.`;
  return {
    message: sure ? advice : say`${advice} See first whether a name among these words is to keep its capital.`,
    span,
    fixes: [{ title: say`Write “${written}”`, edits: [...also, ...movedBy(edits, span.start)], preferred: sure }],
  };
}
