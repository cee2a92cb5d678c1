import { markup, trusted } from '../../core/render/html.js';
import { contentPolicy } from '../contentPolicy.js';

/** What the page says around the readout, in the person's language. */
export interface ReadoutShellWords {
  readonly readout: string;
  readonly openSource: string;
  /** What the buttons with the kinds of facts do. */
  readonly kinds: string;
}

/** What the page around a readout is made from. Addresses are as the webview may load them. */
export interface ReadoutShellInput {
  readonly title: string;
  /** Of the words, as a BCP 47 tag. What stands in the readout is English. */
  readonly language: string;
  readonly words: ReadoutShellWords;
  /** The source's URI, and that of the article it was opened from: what the page saves to be restored by. */
  readonly source: string;
  readonly article: string | undefined;
  /** Where the webview's own files come from, as a source of a content security policy. */
  readonly cspSource: string;
  /** Random, new for every page. */
  readonly nonce: string;
  readonly styleUris: readonly string[];
  readonly scriptUri: string;
}

/** The page that a readout is put into. It holds no word of the readout: the script asks for it when it runs, as it does again after being hidden. */
export function readoutShell(input: ReadoutShellInput): string {
  const { title, language, words, source, article, cspSource, nonce, styleUris, scriptUri } = input;
  const policy = contentPolicy({ cspSource, nonce, pictures: "'none'" });
  return markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<title>${title}</title>
${styleUris.map(uri => markup`<link rel="stylesheet" href="${uri}">`)}
</head>
<body class="readout" data-source="${source}" data-article="${article ?? ''}">
<p class="notice" id="notice" role="status" hidden></p>
<div id="page" hidden>
<header class="desk">
  <div class="slug">
    <p class="slug__name"><strong>${words.readout}</strong> <span id="name"></span></p>
    <button type="button" class="btn" id="open">${words.openSource}</button>
  </div>
  <div class="kinds" id="filters" role="group" aria-label="${words.kinds}"></div>
</header>
<div class="room">
<main class="galley">
<article id="text" lang="en" aria-labelledby="headline"></article>
</main>
<aside class="source"><div class="source__sheet" id="record" lang="en" role="region" aria-labelledby="record-h"></div></aside>
</div>
</div>
<div class="tip" id="tip" role="tooltip" aria-hidden="true" hidden></div>
<script nonce="${nonce}" src="${scriptUri}"></script>
</body>
</html>
`.source;
}
