import type { DocumentBlock } from './document.js';
import { wordPart } from './docxXml.js';

/** How far each level of a list stands in, in twentieths of a point. */
export const indent = 360;
/** Of bullets, by Word's own way, and of quotations, in twentieths of a point. */
export const wideIndent = 720;

/** The number that Word knows bullets by; those of numbered lists follow. */
export const bulletNumbering = 1;

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const bullets = '●○■●○■●●●';

/** The numbered lists of a document by their numbers, each with that of its first item. */
export function numberedLists(blocks: readonly DocumentBlock[]): ReadonlyMap<number, number> {
  return new Map(
    blocks.flatMap(block => (block.kind === 'item' && block.ordered ? [[block.list, block.start] as const] : [])),
  );
}

/** The number that Word knows each of them by. */
export function numbersOf(lists: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  return new Map([...lists.keys()].map((list, at) => [list, bulletNumbering + 1 + at]));
}

/** The part that says how lists count: each numbered list on its own, from its own first number. */
export function numberingPart(lists: ReadonlyMap<number, number>): string {
  const kinds = [
    levels.map(level => levelOf(level, 1, 'bullet', bullets.charAt(level), wideIndent)),
    ...[...lists.values()].map(start =>
      levels.map(level => levelOf(level, start, 'decimal', `%${level + 1}.`, indent)),
    ),
  ];
  const defined = kinds.map(
    (kind, at) =>
      `<w:abstractNum w:abstractNumId="${at + bulletNumbering}"><w:multiLevelType w:val="hybridMultilevel"/>${kind.join('')}</w:abstractNum>`,
  );
  const used = kinds.map(
    (_, at) => `<w:num w:numId="${at + bulletNumbering}"><w:abstractNumId w:val="${at + bulletNumbering}"/></w:num>`,
  );
  return wordPart('numbering', defined.join('') + used.join(''));
}

function levelOf(level: number, start: number, format: string, text: string, step: number): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${step * (level + 1)}" w:hanging="${indent}"/></w:pPr></w:lvl>`;
}
