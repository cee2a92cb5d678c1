import { unzipSync } from 'fflate';

/** A file of an archive, as the reader of Word documents asks for it. */
interface PackedFile {
  async(type: 'uint8array'): Promise<Uint8Array>;
}

/**
 * Stands in the build for the archive library of the reader of Word documents. That is given an archive in which nothing is compressed: what a document
 * holds was unpacked, with its limits, before.
 */
export function loadAsync(archive: Uint8Array): Promise<{ file(name: string): PackedFile | null }> {
  const files = unzipSync(archive);
  return Promise.resolve({
    file: name => {
      const bytes = files[name];
      return bytes ? { async: () => Promise.resolve(bytes) } : null;
    },
  });
}
