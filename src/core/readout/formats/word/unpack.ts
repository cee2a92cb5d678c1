import { unzipSync, zipSync, type Unzipped } from 'fflate';

/** What the parts that hold words come to when they are unpacked, in bytes, at most. Those of a release have some hundred kilobytes. */
const mostUnpacked = 24 * 1024 * 1024;

const mostParts = 400;

/** The parts that hold words, and those that say where they are. Pictures, fonts and programs stay packed. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[\w.-]{1,80}\.(?:xml|rels))$/;

/** The parts of a Word document that hold words. Undefined when they would come to more than a release can have. */
export function unpackWords(bytes: Uint8Array): Unzipped | undefined {
  let unpacked = 0;
  let parts = 0;
  const files = unzipSync(bytes, {
    // What is unpacked never grows beyond the size that is declared, whatever the packed data says.
    filter: ({ name, originalSize }) => {
      if (!wanted.test(name)) return false;
      unpacked += originalSize;
      parts++;
      return unpacked <= mostUnpacked && parts <= mostParts;
    },
  });
  return unpacked > mostUnpacked || parts > mostParts ? undefined : files;
}

/** The parts as a Word document again, with nothing in it to be unpacked. */
export function packWords(files: Unzipped): Uint8Array {
  return zipSync(files, { level: 0 });
}
