import type { Article, ArticleRecord } from '../article/types.js';
import type { Finding } from '../rules/types.js';
import { aiRecordList } from './aiRecord.js';
import { markup, nothing, type Html } from './html.js';
import type { RenderInput, RenderMode } from './input.js';
import type { MarkdownWriter } from './markdown.js';
import type { InOrder } from './inOrder.js';
import { isBlank, type SectionPart } from './parts.js';
import { noteMarkup } from './slots.js';
import { sourceCard } from './sourceCard.js';

/** Writes the sections of one article. */
export interface SectionWriter {
  readonly input: RenderInput;
  readonly mode: RenderMode;
  readonly writer: MarkdownWriter;
  /** How often an id was wanted. */
  readonly ids: Map<string, number>;
  /** Findings about a section as a whole: they become notes at its end. None on a page. */
  readonly notes: InOrder<Finding>;
}

const sectionRules: ReadonlySet<string> = new Set(['empty-section', 'section-order', 'source-link', 'disclaimer']);

/** The findings that are notes: about a section as a whole, not about words in it. */
export function sectionFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule }) => sectionRules.has(rule));
}

/** A section of the article: its heading, what stands under it, and what the record adds. No word of the writer's is left out. */
export function sectionMarkup(part: SectionPart, to: SectionWriter): Html {
  const { spec, heading } = part;
  if (!heading) {
    return markup`<section data-key="lede" aria-label="${spec?.title ?? 'Opening'}">
      ${to.writer.blocks(part.body, 'lede')}${notes(part, to)}
    </section>`;
  }
  const id = freeId(`h-${spec?.id ?? 'section'}`, to.ids);
  const look = looks[lookOf(part)];
  return markup`<section class="${look.className}" data-key="${id}" aria-labelledby="${id}">
    ${lookOf(part) === 'analysis' ? analysisLabel : nothing}
    <h2 id="${id}" ${to.writer.place(heading.span)}>${to.writer.words(heading.content)}</h2>
    ${look.body(part, to)}${notes(part, to)}
  </section>`;
}

/** The label that says whose thought a section is. It stays in every view, in print too. */
const analysisLabel = markup`<p class="analysis__label">
  <strong>Analysis</strong> <span>The writer’s inference, not the readout’s words</span>
</p>`;

interface Look {
  readonly className: string;
  body(part: SectionPart, to: SectionWriter): Html;
}

type LookName = 'plain' | 'analysis' | 'disclaimer' | 'source' | 'ai';

const words = (part: SectionPart, to: SectionWriter): Html => to.writer.blocks(part.body);

const looks: Readonly<Record<LookName, Look>> = {
  plain: { className: 'section', body: words },
  analysis: { className: 'analysis', body: words },
  disclaimer: { className: 'disclaimer', body: words },
  source: {
    className: 'record record--card',
    body: (part, to) => markup`${prose(part, to)}${sourceCards(to.input, bodyText(part, to))}`,
  },
  ai: {
    className: 'record',
    body: (part, to) => markup`${prose(part, to)}${aiRecordList(to.input.article)}`,
  },
};

function lookOf({ spec }: SectionPart): LookName {
  if (spec?.kind === 'analysis') return 'analysis';
  if (spec?.id === 'disclaimer' || spec?.id === 'source') return spec.id;
  return spec?.id === 'how-ai-was-used' ? 'ai' : 'plain';
}

/** The records that no section of the article's own holds, so that neither source nor provenance is ever lost from the page. */
export function leftoverRecords(parts: readonly SectionPart[], to: SectionWriter): Html {
  const { record } = to.input.article.frontMatter;
  const shown = new Set(parts.map(lookOf));
  const source = shown.has('source') || record.sources.length === 0 ? nothing : sourceRecord(to.input);
  const ai = shown.has('ai') || !tellsOfAi(record) ? nothing : aiSection(to.input.article);
  return markup`${source}${ai}`;
}

function tellsOfAi(record: ArticleRecord): boolean {
  return record.ai !== undefined || record.review !== undefined;
}

function sourceRecord(input: RenderInput): Html {
  return markup`<section class="record record--card" data-key="record-source" aria-labelledby="record-source">
    <h2 id="record-source">Source</h2>
    ${sourceCards(input, '')}
  </section>`;
}

function aiSection(article: Article): Html {
  return markup`<section class="record" data-key="record-ai" aria-labelledby="record-ai">
    <h2 id="record-ai">How AI was used</h2>
    ${aiRecordList(article)}
  </section>`;
}

/** @param written the writer's own words in the section: a source that they link or name needs no title over its record. */
function sourceCards({ article, sources }: RenderInput, written: string): Html {
  const found = new Map(sources?.map(source => [source.index, source]));
  const named = namesIn(written);
  const cards = article.frontMatter.record.sources.map((record, index) =>
    sourceCard(record, found.get(index), named.has(record.url ?? '') || named.has(record.title ?? '')),
  );
  return markup`${cards}`;
}

/** Addresses and whole lines of a text. */
function namesIn(text: string): ReadonlySet<string> {
  const lines = text.split(/[\r\n]+/).map(line => line.trim().replace(/^[-*+] /, ''));
  const words = text.split(/[\s()<>[\]]+/);
  return new Set([...lines, ...words].filter(name => name !== ''));
}

function prose(part: SectionPart, to: SectionWriter): Html {
  if (isBlank(to.input.article.text, part.body)) return nothing;
  return markup`<div class="record__prose">${to.writer.blocks(part.body)}</div>`;
}

function bodyText({ body }: SectionPart, { input }: SectionWriter): string {
  return input.article.text.slice(body.start, body.end);
}

function notes({ spec, heading, body }: SectionPart, { notes }: SectionWriter): Html {
  const start = heading?.span.start ?? body.start;
  // What is missing altogether is a slot's matter, wherever its finding points.
  const about = notes
    .until(Math.max(body.end, start + 1))
    .filter(({ rule, span }) => span.start >= start && [undefined, spec?.id].includes(homes[rule]));
  return markup`${about.map(({ message, severity, span }) => noteMarkup(message, severity === 'error' ? 'error' : 'warning', span))}`;
}

/** Rules that are about one section: only there is their finding a note. */
const homes: Readonly<Record<string, string | undefined>> = { disclaimer: 'disclaimer', 'source-link': 'source' };

function freeId(wish: string, taken: Map<string, number>): string {
  const count = (taken.get(wish) ?? 0) + 1;
  taken.set(wish, count);
  return count === 1 ? wish : `${wish}-${count}`;
}
