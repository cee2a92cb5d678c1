import { setFlagsFromString } from 'node:v8';

/**
 * Has the engine do less than it would for a program that runs for long. It stands before everything else is read, and nothing is changed later: the engine's code
 * beside the program is for an engine with these very flags. They hold for the threads to come too.
 *
 * Machine code is made of functions later than usual, and of patterns at once. There are thousands of functions and hundreds of patterns here, each with a small part
 * of the work: by itself the engine spends a quarter of a check of ten articles on code that is hardly used, and of two hundred articles still a tenth. Of a pattern it
 * would first make code to be interpreted, which for long ones takes ten times as long as machine code does: a fifth of a check of one article.
 *
 * The part of the heap in which everything begins stays as small as it is at the start, and that of a thread to come begins with some megabytes: it is enough for an
 * article. By itself it grows to many times that, and a check is no quicker for it.
 */
export function holdBackEngine(): void {
  setFlagsFromString('--interrupt-budget=300000');
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--min-semi-space-size=4');
}
