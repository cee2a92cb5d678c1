import { decodeText } from '../readout/decode.js';

/** More bytes would be a mistake: a settings file has a few lines. */
export const largestSettingsFile = 1024 * 1024;

/** The text of a settings file, or a whole sentence that says why there is none. */
export function settingsText(bytes: Uint8Array): { readonly text: string } | { readonly problem: string } {
  if (bytes.length > largestSettingsFile) {
    return { problem: 'This file is larger than 1 MB, so its settings are left out. Keep only settings in it.' };
  }
  const decoded = decodeText(bytes);
  return 'text' in decoded
    ? decoded
    : { problem: 'This file is not text, so its settings are left out. Save it as plain text.' };
}
