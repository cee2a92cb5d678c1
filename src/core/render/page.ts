import { reviewState } from '../disclosure/reviewState.js';
import { newsArticle, scriptJson } from '../export/newsArticle.js';
import { correctionNotes } from '../rules/correctionIncomplete.js';
import { proseOf } from '../rules/support/prose.js';
import { readerText } from '../rules/support/readerWords.js';
import { articlePieces } from './articlePieces.js';
import { glyphSprite } from './glyphs.js';
import { markup, nothing, trusted, type Html } from './html.js';
import type { RenderInput } from './input.js';
import { htmlOf } from './pieces.js';
import { pageStyle, pageStyleHash } from './pageStyle.js';
import { titleOf } from './title.js';

/** What a page for readers is made from. */
export interface PageInput extends RenderInput {
  /** The article's language as a BCP 47 tag; English when absent. */
  readonly lang?: string | undefined;
}

/** Nothing runs, nothing loads but pictures that lie beside the page, nothing is sent. */
const policy = `default-src 'none'; style-src '${pageStyleHash}'; img-src 'self' data:; base-uri 'none'; form-action 'none'`;

/** The article as a complete, safe HTML page, as it will be read: no marks, but its labels, its disclaimer and its records. */
export function renderPage(input: PageInput): string {
  const { article, outline } = input;
  const lang = input.lang ?? outline.profile.language ?? 'en';
  const title = titleOf(article, outline) ?? 'Article';
  return markup`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="generator" content="Copydesk">
<title>${title}</title>
${openGraph(input, title)}${machineReadable(input, lang)}
<style>${trusted(pageStyle)}</style>
</head>
<body>
${glyphSprite(['ok', 'todo', 'error', 'missing'])}
<main>
<article aria-labelledby="headline">
${trusted(htmlOf(articlePieces(input)))}</article>
</main>
</body>
</html>
`.source;
}

/** How a link to the page is shown elsewhere (https://ogp.me). */
function openGraph({ article, outline }: PageInput, title: string): Html {
  const { record } = article.frontMatter;
  const description = opening(article, outline);
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['article:published_time', record.date],
    ['article:author', record.byline?.replace(/^by\s+/i, '')],
  ];
  return markup`${tags.map(([property, content]) =>
    content === undefined || content === '' ? nothing : markup`<meta property="${property}" content="${content}">\n`,
  )}`;
}

const longestDescription = 200;

/** The first words of the lede, as readers see them. */
function opening(article: PageInput['article'], outline: PageInput['outline']): string | undefined {
  const lede = outline.sections.find(({ heading }) => !heading);
  const block = lede?.blocks.find(({ kind }) => kind === 'paragraph');
  if (!block) return undefined;
  const words = readerText(proseOf(article).slice(block.span.start, block.span.end));
  if (words.length <= longestDescription) return words;
  const cut = words.lastIndexOf(' ', longestDescription);
  return `${words.slice(0, cut > 0 ? cut : longestDescription)} …`;
}

function machineReadable({ article, outline }: PageInput, lang: string): Html {
  const { record } = article.frontMatter;
  const corrections = correctionNotes({ article, prose: () => proseOf(article) }).map(({ words }) => words);
  const reviewed = reviewState(article).state === 'recorded';
  const value = newsArticle({ record, title: titleOf(article, outline), lang, reviewed, corrections });
  return markup`<script type="application/ld+json">${trusted(scriptJson(value))}</script>`;
}
