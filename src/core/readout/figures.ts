import type { Line } from './lines.js';

/** `Assistance through the Harbour Fund: 0.38 million US dollars`: a row of a release's own figures, as releases have them below their text. */
export function isFigure(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    /^[^:]{3,80}: (?:about |approx\.? |some )?(?:us|usd |eur |a|c)?[$€£¥]?\d[\d.,]*(?: ?%| (?:million|billion|thousand|per ?cent|tons?|tonnes|people|(?:us )?dollars|euros?|pounds|yen)\b)/.test(
      line.key,
    )
  );
}

/** Whether a release's own figures stand below a line, or below the first of the numbered headings between them: `1. Norvania`. */
export function leadsToFigure(lines: readonly Line[], at: number): boolean {
  return isFigure(lines[at + 1]) || (/^\d{1,2}\. .{3,60}$/.test(lines[at + 1]?.key ?? '') && isFigure(lines[at + 2]));
}
