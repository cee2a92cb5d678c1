import type { Article, ArticleHeading, Outline, PlacedSection } from '../article/types.js';
import type { SectionSpec } from '../profiles/types.js';
import type { Span } from '../text/span.js';

/** A section as the page shows it. */
export interface SectionPart {
  /** The profile's section that it is. */
  readonly spec?: SectionSpec;
  /** Absent for the lede. */
  readonly heading?: ArticleHeading;
  /** What stands under the heading. */
  readonly body: Span;
}

/** An article taken apart in the order of its text. Every character of the body is in exactly one part, so that nothing is lost on the page. */
export interface ArticleParts {
  /** What stands before the headline, where it should not. */
  readonly before?: Span;
  /** Absent when there is none, or when it stands below a section's heading: there it stays in that section's text. */
  readonly headline?: ArticleHeading;
  /** The lede first, when there is one. */
  readonly sections: readonly SectionPart[];
}

/** Takes an article apart along its headline and its sections' headings. */
export function partsOf(article: Article, outline: Outline): ArticleParts {
  const headed = outline.sections
    .filter((section): section is PlacedSection & { heading: ArticleHeading } => section.heading !== undefined)
    .sort((a, b) => a.heading.span.start - b.heading.span.start);
  const end = article.text.length;
  const firstHeading = headed[0]?.heading.span.start ?? end;
  const headline = outline.headline && outline.headline.span.start < firstHeading ? outline.headline : undefined;
  const ledeSpec = outline.profile.sections.find(spec => !spec.headed);

  const lede: SectionPart = {
    ...(ledeSpec && { spec: ledeSpec }),
    body: { start: headline?.span.end ?? article.bodyStart, end: firstHeading },
  };
  const sections = headed.map(({ spec, heading }, i): SectionPart => {
    const body = { start: heading.span.end, end: headed[i + 1]?.heading.span.start ?? end };
    return { ...(spec && { spec }), heading, body };
  });
  const before = headline && { start: article.bodyStart, end: headline.span.start };
  return {
    ...(headline && { headline }),
    ...(before && !isBlank(article.text, before) && { before }),
    sections: isBlank(article.text, lede.body) ? sections : [lede, ...sections],
  };
}

/** Whether nothing but white space stands in a span. */
export function isBlank(text: string, span: Span): boolean {
  return text.slice(span.start, span.end).trim() === '';
}
