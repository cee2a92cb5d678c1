import { glyphSprite } from '../../core/render/glyphs.js';
import { contentPolicy } from '../contentPolicy.js';
import { markup, nothing, trusted } from '../../core/render/html.js';

/** What the page says around the proof, in the person's language. */
export interface ShellWords {
  /** Leads whoever comes by keyboard past the article. */
  readonly skip: string;
  readonly proof: string;
  /** What the two next are a choice of. */
  readonly views: string;
  readonly withMarks: string;
  readonly asPublished: string;
  readonly evidence: string;
  readonly sources: string;
}

/** What the page around a proof is made from. Addresses are as the webview may load them. */
export interface ShellInput {
  readonly title: string;
  /** Of the words, as a BCP 47 tag. The article says itself what it is in. */
  readonly language: string;
  readonly words: ShellWords;
  /** The document's URI: what the page saves to be restored by. */
  readonly document: string;
  /** The URI under which the document stood before, when it was renamed: what the page saved under that name is still its own. */
  readonly formerly?: string | undefined;
  /** Where the webview's own files come from, as a source of a content security policy. */
  readonly cspSource: string;
  /** Random, new for every page. */
  readonly nonce: string;
  readonly styleUri: string;
  readonly scriptUri: string;
}

/**
 * The page that a proof is put into. It holds no word of the article: the script asks for the proof when it runs, as it does again after having been
 * hidden.
 */
export function previewShell(input: ShellInput): string {
  const { title, language, words, document, formerly, cspSource, nonce, styleUri, scriptUri } = input;
  const policy = contentPolicy({ cspSource, nonce, pictures: `${cspSource} data:` });
  return markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<title>${title}</title>
<link rel="stylesheet" href="${styleUri}">
</head>
<body data-view="proof" data-document="${document}"${formerly === undefined ? nothing : markup` data-formerly="${formerly}"`}>
${glyphSprite()}
<a class="skip" id="skip" href="#source" hidden>${words.skip}</a>
<p class="notice" id="notice" role="status" hidden></p>
<header class="desk" id="desk" hidden>
  <div class="slug">
    <p class="slug__name"><strong>${words.proof}</strong> <span id="name"></span></p>
    <div class="switch" id="view" role="radiogroup" aria-label="${words.views}">
      <button type="button" role="radio" aria-checked="true" data-view="proof">${words.withMarks}</button><button type="button" role="radio" aria-checked="false" tabindex="-1" data-view="published">${words.asPublished}</button>
    </div>
  </div>
  <section class="filing" id="filing" aria-labelledby="filing-h"></section>
  <section class="tally" id="tally" aria-label="${words.evidence}"></section>
</header>
<div class="room">
<main class="galley">
<article id="article" aria-labelledby="headline"></article>
</main>
<aside class="source" id="source" lang="en" aria-label="${words.sources}" hidden></aside>
</div>
<script nonce="${nonce}" src="${scriptUri}"></script>
</body>
</html>
`.source;
}
