import { decodeText } from '../readout/decode.js';
import { say, type Message } from '../text/message.js';

/** More bytes would be a mistake: a settings file has a few lines. */
export const largestSettingsFile = 1024 * 1024;

/** The text of a settings file, or a whole sentence that says why there is none. */
export function settingsText(bytes: Uint8Array): { readonly text: string } | { readonly problem: Message } {
  if (bytes.length > largestSettingsFile) {
    return { problem: say`This file is larger than 1 MB, so its settings are left out. Keep only settings in it.` };
  }
  const decoded = decodeText(bytes);
  return 'text' in decoded
    ? decoded
    : { problem: say`This file is not text, so its settings are left out. Save it as plain text.` };
}

/** Why there is no text where something else than a file stands in its place. */
export const noSettingsFile: Message = say`This is not a file, so there are no settings in it. Give it another name, or put the settings file in its place.`;

/** Why there is no text of a file that cannot be read. @param reason a whole sentence, where it is known. */
export function unreadableSettings(reason?: string): Message {
  return reason === undefined
    ? say`This file cannot be read, so its settings are left out.`
    : say`This file cannot be read, so its settings are left out: ${reason}`;
}
