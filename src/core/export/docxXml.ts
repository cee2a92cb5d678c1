/** Control characters, and halves of surrogate pairs. */
// eslint-disable-next-line no-control-regex -- Control characters are what is looked for.
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they stand in XML, between tags or in an attribute's double quotes; what no XML can hold is replaced. */
export function xmlText(words: string): string {
  return words.replace(notInXml, '\uFFFD').replace(/[&<>"]/g, mark => names[mark] ?? mark);
}

/** What every part begins with. */
export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** What the names of these formats begin with. */
export const formats = 'http://schemas.openxmlformats.org';
/** The same, of what every format of the family has. */
export const packages = `${formats}/package/2006`;
/** The same, of the kinds of links between parts. */
export const kinds = `${formats}/officeDocument/2006/relationships`;
const namespaces = {
  w: `${formats}/wordprocessingml/2006/main`,
  r: kinds,
  wp: `${formats}/drawingml/2006/wordprocessingDrawing`,
};
const declared = Object.entries(namespaces).map(([prefix, name]) => ` xmlns:${prefix}="${name}"`);

/** A part in Word's own XML. */
export function wordPart(root: string, inside: string): string {
  return `${head}<w:${root}${declared.join('')}>${inside}</w:${root}>`;
}

/** The face of letters. */
export function fontOf(name: string): string {
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
}

/** The size of letters. */
export function sizeOf(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}
