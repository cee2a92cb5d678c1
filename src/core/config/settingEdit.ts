import { findNodeAtLocation, modify } from 'jsonc-parser';
import type { Span, TextEdit } from '../text/span.js';
import { readJson } from './jsonSyntax.js';
import type { SettingPath } from './reading.js';
import type { SettingInForce } from './settingsInForce.js';

/**
 * The edits that set a value in a settings file; its comments and its layout stay.
 *
 * @returns undefined when the file is broken, so that nobody can tell where the value belongs.
 */
export function settingEdits(
  text: string,
  path: SettingPath,
  value: SettingInForce['value'],
): readonly TextEdit[] | undefined {
  const { root, problems } = readJson(text);
  if (problems.length > 0 || (root && root.type !== 'object')) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol };
  return modify(text, [...path], value, { formattingOptions }).map(({ offset, length, content }) => ({
    start: offset,
    end: offset + length,
    text: content,
  }));
}

/** Where the value of a setting stands in a settings file; undefined when the file does not set it. */
export function settingPlace(text: string, path: SettingPath): Span | undefined {
  const { root } = readJson(text);
  const node = root && findNodeAtLocation(root, [...path]);
  return node && { start: node.offset, end: node.offset + node.length };
}
