import { importReadout, savedText, sha256, type SourceFile } from '../core/index.js';

/** The saved text of a source with the readout in it. */
export async function importSource(text: string): Promise<SourceFile> {
  return { state: 'found', text, sha256: await sha256(savedText(text).text), readout: importReadout(text) };
}
