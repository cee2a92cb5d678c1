import type { KnownText } from '../text/knownText.js';
import { textAt, type Span } from '../text/span.js';
import { proseOfBlock } from './prose.js';
import { readerText } from './readerWords.js';
import type { Article, Block } from './types.js';

/** A correction in an article. */
export interface CorrectionNote {
  readonly span: Span;
  /** As a reader sees it. */
  readonly words: string;
}

/** How a correction note begins, in English and Spanish; in small letters, without marks of emphasis. */
const correctionNote =
  /^(?:corrections?|corrected|clarifications?|clarified|correcci[oó]n|correcciones|corregido|fe de errores|aclaraci[oó]n)(?: \([^)\n]{1,60}\)|[ ,]+[^:\n]{1,40})?:|^(?:(?:editor['’]?s['’]?|editors['’]|editorial) note|nota (?:del editor|de la redacci[oó]n)):?[^\n]{0,400}\b(?:correct|clarif|corrig|correg|misstat|an earlier version)|^(?:an? )?(?:earlier|previous|original) version of this (?:article|story|report|post)\b|^una versi[oó]n anterior de est[ea] (?:art[ií]culo|nota)\b/;

/** Headings under which corrections stand. */
const correctionHeading = /^(?:corrections?|clarifications?|correcci[oó]n|correcciones|fe de errores|aclaraciones)$/;

/** So much of a paragraph is read. */
const longestNote = 2000;

/** Most paragraphs do not even begin like one. */
const mayBegin = /corr[ei]|clarif|aclarac|editor|nota|fe de err|versi[oó]n/i;

/** Paragraphs and items that begin as corrections do, and those right under a heading that says “Corrections”. */
export function correctionNotes({
  article,
  prose,
}: {
  readonly article: Article;
  readonly prose: () => string;
}): CorrectionNote[] {
  let isUnderHeading = false;
  return article.blocks.flatMap(block => {
    const { kind, span } = block;
    if (kind === 'heading') isUnderHeading = isCorrections(prose(), block);
    if (kind !== 'paragraph' && kind !== 'list' && kind !== 'quote') return [];
    const written = proseOfBlock(block);
    if (!isUnderHeading && !written.read(mayBeNote)) return [];
    const words = readerText(written.words.slice(0, longestNote)).replace(/^(?:[-+•]|\d{1,2}[.)]) /, '');
    return isUnderHeading || correctionNote.test(words.toLowerCase()) ? [{ span, words }] : [];
  });
}

function mayBeNote({ words }: KnownText): boolean {
  return mayBegin.test(words.slice(0, 80));
}

function isCorrections(prose: string, { content, span }: Block): boolean {
  return correctionHeading.test(
    textAt(prose, content ?? span)
      .trim()
      .toLowerCase()
      .replace(/:$/, ''),
  );
}
