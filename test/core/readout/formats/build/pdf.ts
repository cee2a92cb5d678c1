/** Text at a place on a page; points, from the bottom left corner, as PDF counts. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** In degrees, against the clock. */
  readonly turned?: number;
}

/** A PDF of letter-size pages in Times Roman, as small as one can be. Deterministic. */
export function makePdf(pages: readonly (readonly Placed[])[], title?: string): Uint8Array {
  const font = 3;
  const first = 4;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>`,
    ...pages.flatMap((page, i) => {
      const content = page.map(show).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${first + 2 * i + 1} 0 R >>`,
        stream(content),
      ];
    }),
    ...(title === undefined ? [] : [`<< /Title (${escaped(title)}) >>`]),
  ];
  return fileOf(objects, title === undefined ? '' : ` /Info ${objects.length} 0 R`);
}

/** A stream of bytes, one a character. */
export function stream(content: string, more = ''): string {
  return `<< /Length ${content.length}${more} >>\nstream\n${content}\nendstream`;
}

/**
 * The file of some objects, of which the first is the catalogue.
 *
 * @param more what the trailer says beside.
 */
export function fileOf(objects: readonly string[], more = ''): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${more} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, unit => unit.charCodeAt(0));
}

/** Lines below each other, as a typesetter would place them. */
export function lines(
  texts: readonly string[],
  from: { x?: number; y: number; size?: number; lead?: number },
): Placed[] {
  const { x = 72, y, size = 12, lead = 14 } = from;
  return texts.flatMap((text, i) => (text === '' ? [] : [{ x, y: y - i * lead, text, size }]));
}

function show({ x, y, text, size = 12, turned = 0 }: Placed): string {
  const angle = (turned / 180) * Math.PI;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map(part => part.toFixed(4));
  return `BT /F1 ${size} Tf ${cos} ${sin} ${Number(sin) === 0 ? '0' : `-${sin}`} ${cos} ${x} ${y} Tm (${escaped(text)}) Tj ET`;
}

/** Bytes of windows-1252 for what of it stands beyond Latin-1 in these tests. */
const winAnsi: Readonly<Record<string, number>> = { '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97 };

function escaped(text: string): string {
  return text
    .replace(/[\\()]/g, mark => `\\${mark}`)
    .replace(/[’“”–—]/g, mark => String.fromCharCode(winAnsi[mark] ?? 0x3f));
}
