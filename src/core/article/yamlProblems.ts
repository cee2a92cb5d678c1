import type { ErrorCode, YAMLError } from 'yaml';
import { say, type Message } from '../text/message.js';

const otherwise = say`This line could not be read. Write a name, a colon, a space and the value, and put a value with marks such as : # @ in quotation marks.`;

const misplaced = say`This line is not indented like the lines that it belongs to. Give them the same number of spaces, and start each item of a list with a dash.`;

const messages: Partial<Record<ErrorCode, Message>> = {
  BLOCK_AS_IMPLICIT_KEY: say`This value has a colon in it, so it must stand in quotation marks: title: "Readout: ministers meet".`,
  UNEXPECTED_TOKEN: say`This line could not be read to its end. Put the whole value in one pair of quotation marks, with none of the same kind inside.`,
  TAB_AS_INDENT: say`This line is indented with a tab, which cannot be read here. Use spaces.`,
  MULTILINE_IMPLICIT_KEY: say`A colon is missing here. Write a name, a colon, a space and the value, as in “title: Ministers meet”.`,
  BAD_DQ_ESCAPE: say`A backslash cannot stand in double quotation marks. Use single quotation marks around this value.`,
  BAD_INDENT: say`This line is not indented like the lines that it belongs to. Give them the same number of spaces.`,
};

/**
 * Whether a quotation mark or a bracket is opened and never closed. The library reports it where the text ends; the writer must look where it was
 * opened.
 */
export function lacksItsEnd({ code, message }: YAMLError): boolean {
  if (code === 'MISSING_CHAR') return /quote|Flow|[\]}]/.test(message);
  return code === 'BAD_INDENT' && message.startsWith('Flow');
}

/** Says in a newsroom's words what is wrong with a line of YAML and how to mend it. `yaml` is what the error's offsets point into. */
export function yamlMessage(error: YAMLError, yaml: string): Message {
  if (lacksItsEnd(error)) {
    return error.message.includes('quote')
      ? say`A quotation mark is opened here and not closed. Close it, or put the whole value in quotation marks.`
      : say`A bracket is opened here and not closed. Close it, or put the whole value in quotation marks.`;
  }
  if (error.code === 'BAD_SCALAR_START') {
    return say`A value cannot start with “${yaml.charAt(error.pos[0])}”. Put the whole value in quotation marks.`;
  }
  if (error.message.includes('Sequence item')) return misplaced;
  return messages[error.code] ?? otherwise;
}
