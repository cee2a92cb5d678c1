import { glyphSprite } from '../../core/render/glyphs.js';
import { markup, trusted } from '../../core/render/html.js';

/** What the page around a proof is made from. Addresses are as the webview may load them. */
export interface ShellInput {
  readonly title: string;
  /** The document's URI: what the page saves to be restored by. */
  readonly document: string;
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
export function previewShell({ title, document, cspSource, nonce, styleUri, scriptUri }: ShellInput): string {
  const policy = [
    "default-src 'none'",
    `style-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `img-src ${cspSource} data:`,
    "font-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<title>${title}</title>
<link rel="stylesheet" href="${styleUri}">
</head>
<body data-view="proof" data-document="${document}">
${glyphSprite()}
<a class="skip" id="skip" href="#source" hidden>Skip to the source</a>
<p class="notice" id="notice" role="status" hidden></p>
<header class="desk" id="desk" hidden>
  <div class="slug">
    <p class="slug__name"><strong>Proof</strong> <span id="name"></span></p>
    <div class="switch" id="view" role="radiogroup" aria-label="How the article is shown">
      <button type="button" role="radio" aria-checked="true" data-view="proof">With marks</button><button type="button" role="radio" aria-checked="false" tabindex="-1" data-view="published">As published</button>
    </div>
  </div>
  <section class="filing" id="filing" aria-labelledby="filing-h"></section>
  <section class="tally" id="tally" aria-label="Evidence"></section>
</header>
<div class="room">
<main class="galley">
<article id="article" aria-labelledby="headline"></article>
</main>
<aside class="source" id="source" aria-label="Sources" hidden></aside>
</div>
<script nonce="${nonce}" src="${scriptUri}"></script>
</body>
</html>
`.source;
}
