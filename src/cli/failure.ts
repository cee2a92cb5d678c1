import { codeOf } from './ports/nodeFiles.js';

/** How the command ended, for whoever called it. */
export const exitCodes = { done: 0, errorsFound: 1, couldNotRun: 2, interrupted: 130 } as const;

/** A reason for which a command cannot do what it was asked: a whole sentence for the person who asked. */
export class Failure extends Error {}

/** Thrown between steps when the person has pressed Ctrl-C. */
export class Interrupted extends Error {}

/** Ends the command here when the person has pressed Ctrl-C. */
export function stopIfInterrupted(signal: AbortSignal): void {
  if (signal.aborted) throw new Interrupted();
}

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  ENOTDIR: 'a part of the path is a file, not a folder.',
  EISDIR: 'this is a folder. Name a file.',
  EACCES: 'there is no permission. Change the permissions, or choose another place.',
  EPERM: 'there is no permission. Change the permissions, or choose another place.',
  EROFS: 'this place can only be read. Choose another place.',
  ENOSPC: 'the disk is full. Make room and try again.',
  EDQUOT: 'the disk quota is used up. Make room and try again.',
  ENAMETOOLONG: 'the name is too long. Choose a shorter one.',
  EEXIST: 'a file stands where a folder is needed.',
  EMFILE: 'too many files are open. Close some programs and try again.',
  ELOOP: 'the path goes round in circles of links.',
};

/** What a fault of Copydesk’s own is told as, as the end of a sentence: with the place where it was, for whoever mends it. */
export function faultProblem(error: unknown): string {
  const lines = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const words = lines.split('\n', 2).map(line => line.trim());
  return `this could not be checked, for Copydesk has a fault. Please report it, with this: ${words.join(' ')}`;
}

/** What went wrong with a file that was to be written, as the end of a sentence. */
export function writingProblem(error: unknown): string {
  return codeOf(error) === 'ENOENT'
    ? 'the folder for this file is not there. Make it first, or choose another place.'
    : fileProblem(error);
}

/** What went wrong with a folder that was to be made, as the end of a sentence. */
export function folderProblem(error: unknown): string {
  return codeOf(error) === 'ENOENT' ? 'no folder can be made here. Choose another place.' : fileProblem(error);
}

/** What went wrong with a file, as the end of a sentence. */
export function fileProblem(error: unknown): string {
  const known = sentences[codeOf(error) ?? ''];
  return known ?? (error instanceof Error ? error.message : String(error));
}
