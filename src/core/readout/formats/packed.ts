/** What can be in a packed file (a ZIP archive). */
export type PackedFormat = 'docx' | 'office' | 'openDocument' | 'zip';

/** Names of parts by which a kind of packed file is known. Source: ECMA-376 part 2 and OpenDocument 1.3 part 2. */
const marks: readonly (readonly [string, PackedFormat])[] = [
  ['word/document', 'docx'],
  ['xl/workbook', 'office'],
  ['ppt/presentation', 'office'],
  ['application/vnd.oasis.opendocument', 'openDocument'],
];

/** How much of a packed file is searched at either end: the names of its parts stand at its end, its kind may stand at its beginning. */
const searched = 64 * 1024;

/** What kind of packed file this is, by the names of its parts. Nothing is unpacked. */
export function packedFormat(bytes: Uint8Array): PackedFormat {
  const ends =
    latin1(bytes.subarray(0, searched)) + latin1(bytes.subarray(Math.max(searched, bytes.length - searched)));
  return marks.find(([name]) => ends.includes(name))?.[1] ?? 'zip';
}

function endsOf(bytes: Uint8Array): string {
  return latin1(bytes.subarray(0, searched)) + latin1(bytes.subarray(Math.max(searched, bytes.length - searched)));
}

function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}

/** Whether an old office program's container holds an encrypted document of today. Source: [MS-OFFCRYPTO] 2.3.4.4. */
export function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', letter => `${letter}\0`).join('');
  return endsOf(bytes).includes(name);
}
