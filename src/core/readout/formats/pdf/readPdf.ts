import { getDocumentProxy } from 'unpdf';
import type { DocumentText, Refused } from '../types.js';
import { layOutPdf } from './layOutPdf.js';
import { plainLetters } from './letters.js';
import type { PdfPage, Piece } from './types.js';

/** Pages of a document, at most; a release has one to three. */
const mostPages = 150;

/** Characters of a document, at most. */
const mostCharacters = 2_000_000;

/** A document with fewer letters than this on all of its pages holds pictures of words. */
const fewestLetters = 20;

/** Text that is turned by more than so much, in radians, is a stamp or stands in a margin. */
const straight = 0.1;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The words of a PDF in the order in which they are read. No script in it runs, and nothing is loaded from elsewhere. */
export async function readPdf(bytes: Uint8Array, stop?: AbortSignal): Promise<DocumentText | Refused> {
  let pdf: Pdf;
  try {
    // The parser keeps what it is given; the caller's bytes stay the caller's.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, useSystemFonts: false, stopAtErrors: false });
  } catch (error) {
    return { refused: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged' };
  }
  try {
    return await wordsOf(pdf, stop);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function wordsOf(pdf: Pdf, stop: AbortSignal | undefined): Promise<DocumentText | Refused> {
  if (pdf.numPages > mostPages) return { refused: 'tooLarge' };
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    stop?.throwIfAborted();
    const page = await readPage(pdf, number);
    characters += page.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
    if (characters > mostCharacters) return { refused: 'tooLarge' };
    pages.push(page);
  }
  const { text, url } = layOutPdf(pages);
  if ((text.slice(0, 10_000).match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return { refused: 'noText' };
  const title = await titleOf(pdf);
  return { text, ...(title && { title }), ...(url && { url }) };
}

async function readPage(pdf: Pdf, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces = items.flatMap(item => ('str' in item ? (toPiece(item, transform) ?? []) : []));
  page.cleanup();
  return { width, height, pieces };
}

interface Item {
  readonly str: string;
  readonly width: number;
  /** `[a, b, c, d, e, f]`, as PDF writes it. */
  readonly transform: readonly number[];
}

/** A text item, placed on the page as it is seen. Undefined when it is turned or says nothing. */
function toPiece(item: Item, view: readonly number[]): Piece | undefined {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
  const along = { x: va * a + vc * b, y: vb * a + vd * b };
  const across = { x: va * c + vc * d, y: vb * c + vd * d };
  const text = plainLetters(item.str);
  const size = Math.hypot(across.x, across.y);
  if (text === '' || !(size > 0) || Math.abs(Math.atan2(along.y, along.x)) > straight) return undefined;
  return { text, x: va * e + vc * f + ve, y: vb * e + vd * f + vf, width: Math.max(item.width, 0), size };
}

/** The title in the document's own record; often it is a file's name, so it counts only when the text holds it too. */
async function titleOf(pdf: Pdf): Promise<string | undefined> {
  try {
    const { info } = await pdf.getMetadata();
    const { Title: title } = info as { Title?: unknown };
    return typeof title === 'string' ? plainLetters(title).trim().slice(0, 500) || undefined : undefined;
  } catch {
    return undefined;
  }
}
