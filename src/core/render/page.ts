import { articleMarkup } from './articleMarkup.js';
import { glyphSprite } from './glyphs.js';
import { markup, trusted } from './html.js';
import type { RenderInput } from './input.js';
import { pageStyle, pageStyleHash } from './pageStyle.js';

/** What a page for readers is made from. Findings are not shown on it. */
export interface PageInput extends RenderInput {
  /** The article's language as a BCP 47 tag; English when absent. */
  readonly lang?: string | undefined;
}

/** Nothing runs, nothing loads but pictures that lie beside the page, nothing is sent. */
const policy = `default-src 'none'; style-src '${pageStyleHash}'; img-src 'self' data:; base-uri 'none'; form-action 'none'`;

/** The article as a complete, safe HTML page, as it will be read: no marks, but its labels, its disclaimer and its records. */
export function renderPage(input: PageInput): string {
  const { article, outline } = input;
  const title = article.frontMatter.record.title ?? outline.headline?.text ?? 'Article';
  return markup`<!DOCTYPE html>
<html lang="${input.lang ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="generator" content="Copydesk">
<title>${title}</title>
<style>${trusted(pageStyle)}</style>
</head>
<body>
${glyphSprite(['ok', 'todo', 'error', 'missing'])}
<main>
<article aria-labelledby="headline">
${articleMarkup(input, 'page')}</article>
</main>
</body>
</html>
`.source;
}
