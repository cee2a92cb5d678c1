/** What puts colours into words, as picocolors does. */
export interface Painter {
  underline(words: string): string;
  bold(words: string): string;
  dim(words: string): string;
  red(words: string): string;
  yellow(words: string): string;
  blue(words: string): string;
}

/** Leaves words as they are. */
export const plainPainter: Painter = {
  underline: words => words,
  bold: words => words,
  dim: words => words,
  red: words => words,
  yellow: words => words,
  blue: words => words,
};
