// Tables of the PDF library, packed: of four thousand names of letters with their places in Unicode, and of the widths of letters.

/** A table of names and numbers, and nothing else, as the library's makers of tables fill it. */
const table = /function\((\w)\)\{((?:\1(?:\.[\w$]+|\["[^"]+"\])=\d+(?:e\d+)?,?){150,})\}/g;
const entry = /\w(?:\.([\w$]+)|\["([^"]+)"\])=([\de]+)/g;

/** Fills a table from a packed one. */
const unpack = `
function unpackTable(table,packed){let at=0;for(const entry of packed.split(",")){const[name,step="1"]=entry.split(" ");table[name]=at+=parseInt(step,36)}}
`;

/**
 * Puts each large table of numbers in the order of these, where a number is little more than the one before, if at all: a third less when it is compressed.
 * Names of one number stay in their order, which tells which of them counts.
 * @param {string} library
 * @returns {string}
 */
export function withPackedTables(library) {
  const text = library.replace(
    table,
    (_, parameter, entries) => `function(${parameter}){unpackTable(${parameter},"${packed(entries)}")}`,
  );
  if (text === library) throw new Error('The PDF library keeps its table of letters in another way than it did.');
  return text + unpack;
}

/** @param {string} entries */
function packed(entries) {
  const pairs = [...entries.matchAll(entry)].map(([, plain = '', quoted = '', number]) => ({
    name: plain || quoted,
    number: Number(number),
  }));
  const sorted = pairs.sort((a, b) => a.number - b.number);
  return sorted
    .map(({ name, number }, index) => {
      const step = number - (sorted[index - 1]?.number ?? 0);
      return step === 1 ? name : `${name} ${step.toString(36)}`;
    })
    .join(',');
}
