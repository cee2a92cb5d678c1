import type { MarkdownIt, Token } from 'markdown-it';
import { articleLanguage } from '../article/articleLanguage.js';
import { isSafePicture, safeHref, webHref } from '../render/links.js';
import { authorOf, titleOf } from '../render/title.js';
import { wordsForReaders, type ReaderWords } from '../render/words/index.js';
import { exportParser, pictureName } from '../render/outgoingMarkdown.js';
import { readerMarkdown, type ExportInput } from './readerText.js';
import type { WordPicture } from './wordPicture.js';

/** Words that are written alike. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly code?: boolean;
  /** The number of a footnote. */
  readonly raised?: boolean;
  /** An address of the web, or of mail. */
  readonly href?: string;
  /** What is shown in place of the words, which say what is on it. */
  readonly picture?: NamedPicture;
}

/** A picture and what its file is called. */
export interface NamedPicture {
  readonly name: string;
  readonly file: WordPicture;
}

/** A block of a document that is written for a word processor. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  /** `depth` tells within how many lists it stands, under an item of theirs; `leads`, that it belongs to what follows, as the label on analysis does. */
  | { readonly kind: 'paragraph'; readonly depth: number; readonly leads?: boolean; readonly runs: readonly Run[] }
  | { readonly kind: 'quotation'; readonly runs: readonly Run[] }
  /** `list` tells one numbered list from the next, and `start` is the number of its first item; `depth` counts from 0. */
  | {
      readonly kind: 'item';
      readonly ordered: boolean;
      readonly list: number;
      readonly start: number;
      readonly depth: number;
      readonly runs: readonly Run[];
    }
  | { readonly kind: 'code'; readonly lines: readonly string[] }
  /** The first row is that of the headings. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Run[])[])[] }
  | { readonly kind: 'rule' };

/** An article as a word processor's document, before any format. */
export interface ExportDocument {
  readonly title: string;
  readonly author?: string | undefined;
  readonly language: string;
  readonly blocks: readonly DocumentBlock[];
}

/** The pictures that a document carries, by their addresses as `picturesOf` has them. */
export type WordPictures = ReadonlyMap<string, WordPicture>;

/**
 * Reads an article into the blocks of a document. Comments are left out; raw HTML is words.
 *
 * @param pictures the others are named where they belong.
 */
export function exportDocument(input: ExportInput, pictures: WordPictures = new Map()): ExportDocument {
  const { article, outline } = input;
  const { record } = article.frontMatter;
  const language = articleLanguage(article, outline.profile);
  const words = wordsForReaders(article, outline.profile);
  const markdown = exportParser();
  return {
    title: titleOf(article, outline) ?? words.untitled,
    author: authorOf(record),
    language: language.tag,
    blocks: new BlockReader({ markdown, words, pictures }).read(markdown.parse(readerMarkdown(input), {})),
  };
}

/** What blocks are read with. */
interface Reading {
  readonly markdown: MarkdownIt;
  readonly words: ReaderWords;
  readonly pictures: WordPictures;
}

interface List {
  readonly ordered: boolean;
  readonly id: number;
  readonly start: number;
}

class BlockReader {
  private readonly blocks: DocumentBlock[] = [];
  private readonly lists: List[] = [];
  private listCount = 0;
  private quotes = 0;
  /** The first paragraph of an item is the item; the others are paragraphs. */
  private opensItem = false;
  private level = 0;
  /** Of the footnote that is being read. */
  private footnote: string | undefined;
  private rows: Run[][][] | undefined;

  constructor(private readonly reading: Reading) {}

  read(tokens: readonly Token[]): readonly DocumentBlock[] {
    for (const token of tokens) this.take(token);
    return this.blocks;
  }

  private take(token: Token): void {
    switch (token.type) {
      case 'heading_open':
        this.level = Number(token.tag.slice(1));
        return;
      case 'heading_close':
        this.level = 0;
        return;
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.lists.push({
          ordered: token.type === 'ordered_list_open',
          id: ++this.listCount,
          start: Number(token.attrGet('start') ?? 1),
        });
        return;
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.lists.pop();
        return;
      case 'list_item_open':
        this.opensItem = true;
        return;
      case 'blockquote_open':
        this.quotes++;
        return;
      case 'blockquote_close':
        this.quotes--;
        return;
      case 'table_open':
        this.rows = [];
        return;
      case 'table_close':
        if (this.rows) this.blocks.push({ kind: 'table', rows: this.rows });
        this.rows = undefined;
        return;
      case 'tr_open':
        this.rows?.push([]);
        return;
      case 'hr':
        this.blocks.push({ kind: 'rule' });
        return;
      case 'fence':
      case 'code_block':
        this.blocks.push({ kind: 'code', lines: token.content.replace(/\n$/, '').split('\n') });
        return;
      case 'footnote_open':
        this.footnote = token.content;
        return;
      case 'footnote_close':
        this.footnote = undefined;
        return;
      case 'inline':
        this.write([...this.footnoteNumber(), ...runsOf(token, this.reading)]);
    }
  }

  private write(runs: readonly Run[]): void {
    if (this.rows) {
      this.rows.at(-1)?.push([...runs]);
      return;
    }
    if (runs.length === 0) return;
    const list = this.lists.at(-1);
    if (this.level > 0) this.blocks.push({ kind: 'heading', level: this.level, runs });
    else if (list && this.opensItem) {
      const { ordered, id, start } = list;
      this.blocks.push({ kind: 'item', ordered, list: id, start, depth: this.lists.length - 1, runs });
    } else if (this.quotes > 0) this.blocks.push({ kind: 'quotation', runs });
    else
      this.blocks.push({ kind: 'paragraph', depth: this.lists.length, ...(this.leads(runs) && { leads: true }), runs });
    this.opensItem = false;
  }

  private footnoteNumber(): Run[] {
    return this.footnote === undefined ? [] : [{ text: this.footnote, raised: true }, { text: ' ' }];
  }

  private leads(runs: readonly Run[]): boolean {
    const { analysis, leftOpen } = this.reading.words;
    const words = runs[0]?.bold === true ? wordsOf(runs) : '';
    return [analysis, leftOpen].some(({ label, meaning }) => words === `${label}. ${meaning}.`);
  }
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function runsOf({ children }: Token, reading: Reading): Run[] {
  const runs: Run[] = [];
  let bold = 0;
  let italic = 0;
  let struck = 0;
  let href: string | undefined;
  const add = (text: string, code = false): void => {
    if (text === '') return;
    runs.push({
      text,
      ...(bold > 0 && { bold: true }),
      ...(italic > 0 && { italic: true }),
      ...(struck > 0 && { struck: true }),
      ...(code && { code: true }),
      ...(href !== undefined && { href }),
    });
  };
  for (const token of children ?? []) {
    switch (token.type) {
      case 'strong_open':
      case 'strong_close':
        bold += token.nesting;
        break;
      case 'em_open':
      case 'em_close':
        italic += token.nesting;
        break;
      case 's_open':
      case 's_close':
        struck += token.nesting;
        break;
      case 'link_open':
        href = outwardHref(String(token.attrGet('href') ?? ''));
        break;
      case 'link_close':
        href = undefined;
        break;
      case 'code_inline':
        add(token.content, true);
        break;
      case 'softbreak':
        add(' ');
        break;
      case 'hardbreak':
        add('\n');
        break;
      case 'footnote_ref':
        runs.push({ text: token.content, raised: true });
        break;
      case 'image':
        runs.push({ ...pictureRun(token, reading), ...(href !== undefined && { href }) });
        break;
      default:
        add(token.content);
    }
  }
  return runs;
}

/** A picture, or its name and its words in brackets, so that the desk knows that one belongs there. */
function pictureRun(token: Token, { markdown: { renderer, options }, words, pictures }: Reading): Run {
  const source = String(token.attrGet('src') ?? '');
  const said = renderer.renderInlineAsText(token.children ?? [], options, {}).trim();
  const file = pictures.get(source);
  if (file) return { text: said, picture: { name: pictureName(source), file } };
  const name = isSafePicture(source) ? '' : pictureName(source);
  const href = webHref(source);
  return {
    text: `[${words.picture}: ${[said, name].filter(part => part !== '').join(', ')}]`,
    ...(href !== undefined && { href }),
  };
}

/** A path beside the article leads nowhere once the document is elsewhere. */
function outwardHref(address: string): string | undefined {
  const href = safeHref(address);
  return href !== undefined && /^(?:https?|mailto):/i.test(href) ? href : undefined;
}
