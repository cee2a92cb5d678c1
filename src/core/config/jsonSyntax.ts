import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { LineIndex } from '../text/lineIndex.js';
import type { ConfigProblem } from './types.js';
import { say, type Message } from '../text/message.js';

/** JSON with comments, as far as it could be read. */
export interface JsonText {
  /** Absent when the text holds nothing but white space and comments. */
  readonly root?: Node;
  readonly problems: readonly ConfigProblem[];
}

/** Reads JSON with comments and trailing commas. What is broken becomes a problem, one a line, and the rest is read. */
export function readJson(text: string): JsonText {
  const errors: ParseError[] = [];
  const options = { allowTrailingComma: true, allowEmptyContent: true, disallowComments: false };
  let root: Node | undefined;
  try {
    // A byte order mark is no JSON; a space in its place keeps the offsets.
    root = parseTree(text.replace(/^\uFEFF/, ' '), errors, options);
  } catch {
    const message = say`This file could not be read: it is nested too deeply.`;
    return { problems: [{ message, span: { start: 0, end: 0 } }] };
  }
  return { ...(root && { root }), problems: onePerLine(text, errors) };
}

const messages: Readonly<Record<string, Message>> = {
  InvalidSymbol: say`This could not be read. Put text in double quotation marks.`,
  PropertyNameExpected: say`A name in double quotation marks should stand here, as in "profile".`,
  ValueExpected: say`A value is missing here.`,
  ColonExpected: say`A colon is missing here, between a name and its value.`,
  CommaExpected: say`A comma is missing here.`,
  CloseBraceExpected: say`A closing brace } is missing here.`,
  CloseBracketExpected: say`A closing bracket ] is missing here.`,
  EndOfFileExpected: say`Nothing should stand behind the last closing brace.`,
  UnexpectedEndOfComment: say`This comment is not closed. Put */ at its end.`,
  UnexpectedEndOfString: say`A closing quotation mark is missing here.`,
  InvalidEscapeCharacter: say`A backslash cannot stand here. Write / between folders.`,
};

function onePerLine(text: string, errors: readonly ParseError[]): ConfigProblem[] {
  const lines = new LineIndex(text);
  const seen = new Set<number>();
  const problems: ConfigProblem[] = [];
  for (const { error, offset, length } of errors) {
    const { line } = lines.positionAt(offset);
    if (seen.has(line)) continue;
    seen.add(line);
    const message = messages[printParseErrorCode(error)] ?? say`This could not be read.`;
    problems.push({
      message,
      span: { start: Math.min(offset, text.length), end: Math.min(offset + length, text.length) },
    });
  }
  return problems;
}
