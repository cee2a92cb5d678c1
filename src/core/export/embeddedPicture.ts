import { isSafePicture } from '../render/links.js';

/** Pictures that cannot hold a script, by the ending of their file. */
const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** In bytes. A larger picture stays out of a page and is named by its words. */
export const largestPicture = 10_000_000;

/** Whether a page may carry the file of that name as a picture. */
export function isEmbeddable(name: string): boolean {
  return typeOf(name) !== undefined;
}

/** The address by which a page carries a picture in itself; undefined when the file's name is not that of one it may carry. */
export function embeddedPicture(name: string, bytes: Uint8Array): string | undefined {
  const type = typeOf(name);
  return type === undefined ? undefined : `data:${type};base64,${base64(bytes)}`;
}

/** What a picture holds that is its own address; undefined when an address leads to a file. */
export function bytesOfPicture(address: string): Uint8Array | undefined {
  return isSafePicture(address) ? fromBase64(address.slice(address.indexOf(',') + 1)) : undefined;
}

function typeOf(name: string): string | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(types, ending) ? types[ending] : undefined;
}

/** So many bytes are turned at a time: a call takes only so many arguments. */
const step = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += step) binary += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(binary);
}

function fromBase64(letters: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(letters), letter => letter.charCodeAt(0));
  } catch {
    return undefined; // A letter is missing.
  }
}
