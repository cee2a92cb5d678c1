import { parseHTML } from 'linkedom';
import { importReadout } from '../../../../src/core/readout/importReadout.js';
import type { DisclosureConfig } from '../../../../src/core/config/types.js';
import { lintArticle } from '../../../../src/core/lint.js';
import { renderPage } from '../../../../src/core/render/page.js';
import { htmlOf, placesOf } from '../../../../src/core/render/pieces.js';
import { renderProof, type Proof } from '../../../../src/core/render/proof.js';
import type { Source, SourceFile } from '../../../../src/core/rules/types.js';

/** How a rendering is asked for in a test. */
export interface Asked {
  readonly sources?: readonly Source[];
  readonly disclosure?: DisclosureConfig;
  readonly resolveImage?: (path: string) => string | undefined;
}

/** The article of a proof, parsed as a browser would. */
export function proofOf(text: string, asked: Asked = {}): HTMLElement {
  return articleOf(renderProof({ result: lintArticle({ text, sources: asked.sources }), ...asked }));
}

/** The article of a proof as a tree, in which each block tells its place in the text: `data-start` and `data-line`. */
export function articleOf({ article }: Pick<Proof, 'article'>): HTMLElement {
  const root = parsed(htmlOf(article));
  const places = placesOf(article);
  root.querySelectorAll('[data-block]').forEach((block, i) => {
    block.setAttribute('data-start', String(places[2 * i]));
    block.setAttribute('data-line', String(places[2 * i + 1]));
  });
  return root;
}

/** The filing panel of a proof. */
export function filingOf(text: string, asked: Asked = {}): HTMLElement {
  return parsed(renderProof({ result: lintArticle({ text, sources: asked.sources }), ...asked }).filing);
}

/** A page for readers as it is written to a file. */
export function pageOf(text: string, asked: Asked = {}): string {
  const { article, outline } = lintArticle({ text, sources: asked.sources });
  return renderPage({ article, outline, ...asked });
}

/** Markup as a tree. */
export function parsed(markup: string): HTMLElement {
  const { document } = parseHTML(`<!DOCTYPE html><html><body><div id="root">${markup}</div></body></html>`);
  const root = document.getElementById('root');
  if (!root) throw new Error('The markup broke out of the element around it.');
  return root;
}

/** The words of elements, each with its white space made one. */
export function wordsOf(root: ParentNode | null | undefined, selector: string): string[] {
  if (!root) throw new Error('There is nothing to look into.');
  return Array.from(root.querySelectorAll(selector), element => clean(element.textContent));
}

/** Text with every run of white space as one space. */
export function clean(text: string | null): string {
  return (text ?? '').split(/\s+/).filter(Boolean).join(' ');
}

/** An article with everything that the default profile asks for. */
export const completeArticle = `---
title: Norvania and Estoria to open joint maritime watch centre
profile: readout-article
date: 2026-05-14
dateline: NORVIK
byline: Ana Relph
sources:
  - file: ../sources/watch-centre.md
    title: Readout of the Ministers’ Meeting
    publisher: Ministry of Defence of Norvania
    url: https://www.example.org/norvania/readout-2026-05-14
    published: 2026-05-14
    retrieved: 2026-05-14T16:20:00Z
    sha256: 9f2c41d85be07a136c90e4d2187fb3a55d04c6e19b823f70aa5126de904c7be0
ai:
  model: Example Model 3
  use: draft
  prompt: |
    Write an article. Use only <what> it says.
---

# Norvania and Estoria to open *joint* maritime watch centre

NORVIK — Norvania and Estoria agreed on Thursday to open a watch centre, according to a readout.

A second paragraph.

## Key takeaways

- **A shared centre:** It is to open by the end of 2027.
- **Who brings what:** Norvania will contribute 12 vessels.

## Why it matters

- **A precedent:** It could shorten the time to a patrol.

## Conclusion

The two countries have named a place.

## Disclaimer

This article is based solely on the provided Ministry of Defence of Norvania readout. A more comprehensive understanding would require additional information from other sources and perspectives.

## Source

[Readout of the Ministers’ Meeting](https://www.example.org/norvania/readout-2026-05-14), 14 May 2026.
`;

/** Of the source of {@link completeArticle}, as it is recorded. */
export const sha256 = '9f2c41d85be07a136c90e4d2187fb3a55d04c6e19b823f70aa5126de904c7be0';

/** The source of {@link completeArticle} as it was found. */
export function sourceWith(file: SourceFile): Source[] {
  return [{ index: 0, record: { file: '../sources/watch-centre.md', sha256 }, file }];
}

/** A saved text with this checksum. */
export function found(hash: string): SourceFile {
  return { state: 'found', text: 'Text.', sha256: hash, readout: importReadout('Text.') };
}

/** With words in it that tell readers of the model. */
export const toldArticle = completeArticle.replace(
  /^# .*$/m,
  '$&\n\n**Drafted with AI.** A language model wrote the first draft.',
);
