import { defaultConfig } from '../config/index.js';
import { endOfHead } from '../disclosure/besideHeadline.js';
import { disclosureState } from '../disclosure/disclosureState.js';
import { isNote } from '../disclosure/noteSpans.js';
import { reviewState } from '../disclosure/reviewState.js';
import { plainWords } from './outgoingMarkdown.js';
import { machineDate, newsArticle, scriptJson } from './newsArticle.js';
import { articleLanguage } from '../article/articleLanguage.js';
import { correctionNotes } from '../article/correctionNotes.js';
import { proseOf } from '../article/prose.js';
import { articlePieces } from './articlePieces.js';
import { glyphSprite } from './glyphs.js';
import { markup, nothing, trusted, type Html } from './html.js';
import type { RenderInput } from './input.js';
import { htmlOf } from './pieces.js';
import { pageStyle, pageStyleHash } from './pageStyle.js';
import { authorsOf, titleOf } from './title.js';
import { readerWords } from './words/index.js';

/** Nothing runs, nothing loads but pictures that lie beside the page, nothing is sent. */
const policy = `default-src 'none'; style-src '${pageStyleHash}'; img-src 'self' data:; base-uri 'none'; form-action 'none'`;

/** The article as a complete, safe HTML page, as it will be read: no marks, but its labels, its disclaimer and its records. */
export function renderPage(input: RenderInput): string {
  const { article, outline } = input;
  const language = articleLanguage(article, outline.profile);
  const title = titleOf(article, outline) ?? readerWords[language.words].untitled;
  return markup`<!DOCTYPE html>
<html lang="${language.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="generator" content="Copydesk">
<title>${title}</title>
${openGraph(input, title, language.tag)}${machineReadable(input, language.tag)}
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
function openGraph(input: RenderInput, title: string, tag: string): Html {
  const { record } = input.article.frontMatter;
  const description = opening(input);
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:locale', locale(tag)],
    ['article:published_time', machineDate(record.date)],
    ...authorsOf(record).map(author => ['article:author', author] as const),
  ];
  const words = description === undefined ? nothing : markup`<meta name="description" content="${description}">\n`;
  return markup`${words}${tags.map(([property, content]) =>
    content === undefined || content === '' ? nothing : markup`<meta property="${property}" content="${content}">\n`,
  )}`;
}

/** As Open Graph writes it: language and country. It has no form for a language alone. */
function locale(tag: string): string | undefined {
  const [, language, country] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(tag) ?? [];
  return language === undefined || country === undefined
    ? undefined
    : `${language.toLowerCase()}_${country.toUpperCase()}`;
}

const longestDescription = 200;

/** The first words of the lede, as readers see them: behind the byline and what tells of a model. */
function opening({ article, outline, disclosure = defaultConfig.disclosure }: RenderInput): string | undefined {
  const told = disclosureState({ article, outline }, disclosure);
  const note = 'statement' in told && isNote(article, told.statement) ? told.statement.block : undefined;
  const head = endOfHead(article, outline, new Set(note && [note]));
  const lede = outline.sections.find(({ heading }) => !heading);
  const paragraphs = lede?.blocks.filter(({ kind }) => kind === 'paragraph') ?? [];
  const block = paragraphs.find(({ span }) => span.start >= head) ?? paragraphs[0];
  if (!block) return undefined;
  const words = plainWords(article.text.slice(block.span.start, block.span.end));
  if (words.length <= longestDescription) return words;
  const cut = words.lastIndexOf(' ', longestDescription);
  return `${words.slice(0, cut > 0 ? cut : longestDescription)} …`;
}

function machineReadable({ article, outline }: RenderInput, lang: string): Html {
  const { record } = article.frontMatter;
  const corrections = correctionNotes({ article, prose: () => proseOf(article) }).map(({ words }) => words);
  const reviewed = reviewState(article).state === 'recorded';
  const value = newsArticle({ record, title: titleOf(article, outline), lang, reviewed, corrections });
  return markup`<script type="application/ld+json">${trusted(scriptJson(value))}</script>`;
}
