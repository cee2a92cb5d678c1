import { decodeXML } from 'entities';
import mammoth from 'mammoth';
import { plainTextOf } from '../../html/plainText.js';
import type { DocumentText, Refused } from '../types.js';
import { readableParts } from './wordParts.js';
import { packWords, unpackWords } from './unpack.js';

const mainPart = 'word/document';

/** Styles of Word that a release's parts have. */
const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", "br[type='page'] => hr"];

/**
 * The words of a Word document (.docx): as they stand with tracked changes accepted, without comments and the marks of notes. Pictures and what
 * lies outside the document are left alone.
 */
export async function readWord(bytes: Uint8Array): Promise<DocumentText | Refused> {
  const files = unpackWords(bytes);
  if (!files) return { refused: 'tooLarge' };
  if (!Object.keys(files).some(name => name.startsWith(mainPart))) return { refused: 'damaged' };
  const text = plainTextOf(await toHtml(packWords(files)));
  if (text.trim() === '') return { refused: 'noText' };
  const title = titleOf(files['docProps/core.xml']);
  return { text, ...(title && { title }) };
}

async function toHtml(document: Uint8Array): Promise<string> {
  // One name for Node, one for browsers; each build of the library takes its own.
  const input = { buffer: document, arrayBuffer: document } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
  const { value } = await mammoth.convertToHtml(input, {
    styleMap,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    transformDocument: readableParts,
  });
  return value;
}

/** The title in the document's own record; often left over from another document, so it counts only when the text holds it too. */
function titleOf(record: Uint8Array | undefined): string | undefined {
  if (!record) return undefined;
  const xml = new TextDecoder().decode(record.subarray(0, 20_000));
  const title = /<dc:title>([^<]{1,500})<\/dc:title>/.exec(xml)?.[1];
  return decodeXML(title ?? '').trim() || undefined;
}
