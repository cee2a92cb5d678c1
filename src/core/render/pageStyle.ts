/**
 * The style of an exported page: the preview's typography without an editor around it. Its colours are the reader's system's, light or dark.
 * The page's policy allows this text alone, by its hash.
 */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --u: 0.4375rem;
  --serif: Charter, "Iowan Old Style", "Sitka Text", "Source Serif 4", "Noto Serif", Cambria, Georgia, "DejaVu Serif", serif;
  --sans: system-ui, sans-serif;
  --mono: ui-monospace, "DejaVu Sans Mono", monospace;
  --soft: color-mix(in srgb, CanvasText 72%, Canvas);
  --rule: color-mix(in srgb, CanvasText 18%, Canvas);
  --edge-line: color-mix(in srgb, CanvasText 42%, Canvas);
}
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 100%; text-size-adjust: 100%; }
body { margin: 0; background: Canvas; color: CanvasText; font-variant-numeric: lining-nums; }
main { max-width: calc(60ch + 3rem); margin-inline: auto; padding: calc(var(--u) * 6) 1.5rem calc(var(--u) * 10); font: 1.0625rem/calc(var(--u) * 4) var(--serif); }
article { font-kerning: normal; hanging-punctuation: first allow-end; text-wrap: pretty; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, pre, blockquote { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: LinkText; text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
:focus-visible { outline: 2px solid Highlight; outline-offset: 2px; }
img { max-width: 100%; height: auto; }
section { margin-block-start: calc(var(--u) * 6); }
.head + section { margin-block-start: calc(var(--u) * 4); }
h1 { font: 700 2.125rem/calc(var(--u) * 6) var(--serif); letter-spacing: -0.012em; text-wrap: balance; }
h2 { font: 700 1.25rem/calc(var(--u) * 4) var(--serif); margin-block-end: var(--u); text-wrap: balance; }
h3, h4, h5, h6 { font: 700 1.0625rem/calc(var(--u) * 4) var(--serif); margin-block-start: calc(var(--u) * 2); }
p + p, ul + p, ol + p, p + ul, p + ol, ul + ol, ol + ul, blockquote, pre, table, :is(blockquote, pre, table) + :is(p, ul, ol) { margin-block-start: calc(var(--u) * 2); }
.ai { margin-block-start: calc(var(--u) * 2); font: 0.875rem/calc(var(--u) * 3) var(--sans); }
.ai strong { font-weight: 600; }
.byline { display: flex; flex-wrap: wrap; gap: 0 1.25em; margin-block-start: calc(var(--u) * 2); padding-block-start: calc(var(--u) * 2); border-block-start: 1px solid var(--edge-line); font: 0.8125rem/calc(var(--u) * 3) var(--sans); }
.byline time { color: var(--soft); }
.dateline { font-variant-caps: all-small-caps; letter-spacing: 0.06em; font-weight: 600; }
.lede { font-size: 1.1875rem; }
.bullets > li { position: relative; }
li + li { margin-block-start: calc(var(--u) * 2); }
li > ul, li > ol { margin-block-start: var(--u); padding-inline-start: 1.25em; }
.bullets > li::before { content: "•"; position: absolute; inset-inline-start: -1.05em; }
.numbers { padding-inline-start: 1.6em; }
blockquote { padding-inline-start: calc(var(--u) * 3); border-inline-start: 1px solid var(--edge-line); }
pre { overflow-x: auto; font: 0.8125rem/calc(var(--u) * 3) var(--mono); }
code { font-family: var(--mono); font-size: 0.85em; }
table { display: block; max-width: 100%; overflow-x: auto; border-collapse: collapse; font: 0.9375rem/calc(var(--u) * 3) var(--sans); }
th, td { padding: calc(var(--u) * 0.5) calc(var(--u) * 2) calc(var(--u) * 0.5) 0; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top; }
[data-align="center"] { text-align: center; }
[data-align="right"] { text-align: right; }
sup { font-size: 0.7em; line-height: 0; vertical-align: 0.42em; }
.footnote { font-size: 0.9375rem; }
.footnote + .footnote { margin-block-start: var(--u); }
.picture { font-style: italic; }
.picture::before { content: "["; }
.picture::after { content: "]"; }
hr { margin-block: calc(var(--u) * 4); border: 0; border-block-start: 1px solid var(--edge-line); }
.analysis { padding-block: calc(var(--u) * 2) calc(var(--u) * 4); border-block-start: 4px double var(--edge-line); border-block-end: 1px solid var(--edge-line); }
.analysis + .analysis { margin-block-start: 0; border-block-start: 0; }
.analysis__label { margin-block-end: calc(var(--u) * 2); font: 0.8125rem/calc(var(--u) * 3) var(--sans); }
.analysis__label strong { margin-inline-end: 0.75em; padding-inline: 0.55em; border: 1px solid currentColor; border-radius: 2px; font-weight: 600; }
.analysis__label span { color: var(--soft); }
.disclaimer { padding: calc(var(--u) * 2) calc(var(--u) * 3) calc(var(--u) * 3); border: 1px solid var(--edge-line); }
.disclaimer h2, .record h2 { font: 600 0.8125rem/calc(var(--u) * 3) var(--sans); margin-block-end: var(--u); }
.disclaimer p, .record__prose { font: 0.9375rem/calc(var(--u) * 3.5) var(--serif); }
.record { font: 0.8125rem/calc(var(--u) * 3) var(--sans); }
.record--card { padding: calc(var(--u) * 2) calc(var(--u) * 3); border: 1px solid var(--rule); }
.record__title { font: 1rem/calc(var(--u) * 3) var(--serif); }
.record dl { margin-block-start: calc(var(--u) * 1.5); }
.record dl + .record__title { margin-block-start: calc(var(--u) * 3); }
.record dl > div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 calc(var(--u) * 2); padding-block: calc(var(--u) * 0.5); border-block-start: 1px solid var(--rule); }
.record dt { color: var(--soft); }
.record dd { overflow-wrap: anywhere; }
.record summary { cursor: pointer; color: LinkText; }
.record pre { margin-block: var(--u); white-space: pre-wrap; }
.g { width: 0.875em; height: 0.875em; margin-inline-end: 0.45em; vertical-align: -0.1em; }
.sprite { position: absolute; width: 0; height: 0; overflow: hidden; }
@media (max-width: 600px) {
  h1 { font-size: 1.75rem; line-height: calc(var(--u) * 5); }
  main { font-size: 1rem; }
  .lede { font-size: 1.0625rem; }
  .bullets > li::before { inset-inline-start: -0.95em; }
}
@media print {
  @page { margin: 22mm 20mm; }
  :root { color-scheme: light; }
  main { max-width: none; padding: 0; font-size: 11pt; }
  .bullets { padding-inline-start: 1.05em; }
  h1, h2, .analysis__label { break-after: avoid; }
  .disclaimer, .record, .bullets > li { break-inside: avoid; }
  table { display: table; font-size: 9pt; }
  th, td { padding-inline-end: 0.6em; overflow-wrap: anywhere; }
  pre { white-space: pre-wrap; }
  tr, blockquote { break-inside: avoid; }
  p, li { orphans: 2; widows: 2; }
  details::details-content { content-visibility: visible; }
  summary { list-style: none; }
  @supports selector(::details-content) { .record summary { display: none; } }
}
`;

/** SHA-256 of {@link pageStyle} in base 64; a test holds the two together. */
export const pageStyleHash = 'sha256-8ee87mCzLbIEK8HUwD1yt2eZCU/PJujhKMg2U5H/wQM=';
