import type { StateCore, Token } from 'markdown-it';
import { declaresArticle } from '../article/declaresArticle.js';
import { parseFrontMatter } from '../article/frontMatter.js';
import { outlineArticle } from '../article/outline.js';
import { parseArticle } from '../article/parseArticle.js';
import type { Article, Outline, PlacedSection } from '../article/types.js';
import { defaultConfig } from '../config/index.js';
import { disclosureState } from '../disclosure/disclosureState.js';
import { profilesFor } from '../article/profilesFor.js';
import { findProfile, languageOf } from '../profiles/index.js';
import type { Language, Profile } from '../profiles/types.js';
import { findPlaceholders } from '../article/placeholders.js';
import { LineIndex } from '../text/lineIndex.js';
import { writtenAiLine } from './opening.js';

/**
 * Last step of a Markdown writer that is not Copydesk's own, such as the editor's built-in preview: shows what an article is made of. Sections that are no
 * story (disclaimer, source, record) stand in a block of their own, the line on AI is a note, and places to fill in are marked. Text whose front
 * matter does not say that it is an article is left as it is, and no word of an article is changed.
 *
 * The newsroom's own profiles are not known here: its articles are read by Copydesk's.
 */
export function showArticle(state: StateCore): void {
  if (!declaresArticle(parseFrontMatter(state.src))) return;
  const article = parseArticle(state.src);
  const profile = profileOf(article);
  const outline = outlineArticle(article, profile);
  markAiLine(state, article, outline);
  markPlaceholders(state, languageOf(profile));
  state.tokens = inBlocks(state, blockLines(article, outline.sections));
}

function profileOf({ frontMatter: { record } }: Article): Profile {
  const profiles = profilesFor(record, defaultConfig);
  const found = findProfile(record.profile, profiles) ?? findProfile(defaultConfig.profile, profiles) ?? profiles[0];
  if (!found) throw new Error('There are no profiles.');
  return found;
}

/** A stretch of lines that stands apart, and its class. */
interface BlockLines {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

function blockLines({ text }: Article, sections: readonly PlacedSection[]): BlockLines[] {
  const lines = new LineIndex(text);
  return sections.flatMap(({ spec, span }) => {
    if (spec?.kind !== 'furniture') return [];
    const end = lines.positionAt(span.end);
    return [
      {
        start: lines.positionAt(span.start).line,
        end: end.character > 0 ? end.line + 1 : end.line,
        name: `copydesk-block copydesk-${spec.id}`,
      },
    ];
  });
}

/** The blocks of the page, those that begin on the lines of a stretch put into one element. */
function inBlocks(state: StateCore, stretches: readonly BlockLines[]): Token[] {
  const written: Token[] = [];
  let next = 0;
  let open = false;
  const close = () => {
    if (open) written.push(new state.Token('copydesk_block_close', 'section', -1));
    open = false;
  };
  for (const token of state.tokens) {
    const line = token.level === 0 && token.nesting >= 0 ? token.map?.[0] : undefined;
    if (line !== undefined) {
      while (line >= (stretches[next]?.end ?? Infinity)) {
        close();
        next++;
      }
      const stretch = stretches[next];
      if (!open && stretch && line >= stretch.start) {
        const opening = new state.Token('copydesk_block_open', 'section', 1);
        opening.attrSet('class', stretch.name);
        written.push(opening);
        open = true;
      }
    }
    written.push(token);
  }
  close();
  return written;
}

function markAiLine(state: StateCore, article: Article, outline: Outline): void {
  const lede = outline.sections.find(({ heading }) => !heading);
  const told = disclosureState({ article, outline }, defaultConfig.disclosure);
  const place = lede && 'statement' in told && writtenAiLine(article, lede.body, told.statement);
  if (!place) return;
  const { line } = new LineIndex(article.text).positionAt(place.start);
  const paragraph = state.tokens.find(({ type, map }) => type === 'paragraph_open' && map?.[0] === line);
  paragraph?.attrJoin('class', 'copydesk-ai');
  paragraph?.attrSet('role', 'note');
}

function markPlaceholders(state: StateCore, language: Language): void {
  for (const { type, children } of state.tokens) {
    if (type !== 'inline' || !children) continue;
    const marked = children.flatMap(child => (child.type === 'text' ? markedText(state, child, language) : [child]));
    children.splice(0, children.length, ...marked);
  }
}

function markedText(state: StateCore, text: Token, language: Language): Token[] {
  const { content, level } = text;
  const found = findPlaceholders(content, language);
  if (found.length === 0) return [text];
  const written: Token[] = [];
  const write = (words: string) => {
    if (words === '') return;
    const token = new state.Token('text', '', 0);
    token.content = words;
    token.level = level;
    written.push(token);
  };
  let at = 0;
  for (const { span } of found) {
    write(content.slice(at, span.start));
    const mark = new state.Token('copydesk_placeholder_open', 'mark', 1);
    mark.attrSet('class', 'copydesk-placeholder');
    written.push(mark);
    write(content.slice(span.start, span.end));
    written.push(new state.Token('copydesk_placeholder_close', 'mark', -1));
    at = span.end;
  }
  write(content.slice(at));
  return written;
}
