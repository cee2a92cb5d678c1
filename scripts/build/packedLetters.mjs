// The table of the library that spells names in Latin letters, packed: two thousand letters, most of them neighbours in Unicode.
import { pathToFileURL } from 'node:url';

/**
 * Writes the table anew, as runs of letters that follow each other: how far a run begins behind the one before, and how each of its letters is spelled. It takes
 * an eighth of the room when it is compressed.
 * @param {string} file the library's, whose default export the table is
 * @returns {Promise<string>} the text of a module with the same default export
 */
export async function packedLetters(file) {
  const { default: table } = await import(pathToFileURL(file).href);
  const entries = table instanceof Map ? /** @type {(readonly [string, string])[]} */ ([...table]) : [];
  if (entries.length < 1000 || entries.some(entry => /[ |]/.test(entry.join('')))) {
    throw new Error('The library that spells letters keeps its table in another way than it did.');
  }
  const isOne = (/** @type {readonly [string, string]} */ [letters]) => Array.from(letters).length === 1;
  const others = Object.fromEntries(entries.filter(entry => !isOne(entry)));
  return `export default unpackLetters(${JSON.stringify(runs(entries.filter(isOne)))},${JSON.stringify(others)});${unpack}`;
}

/** @param {readonly (readonly [string, string])[]} entries of one letter each */
function runs(entries) {
  const sorted = entries.map(([letter, spelled]) => ({ code: letter.codePointAt(0) ?? 0, spelled }));
  sorted.sort((a, b) => a.code - b.code);
  let next = 0;
  const pieces = sorted.map(({ code, spelled }) => {
    const step = code - next;
    next = code + 1;
    return step === 0 ? ` ${spelled}` : `|${step.toString(36)} ${spelled}`;
  });
  return pieces.join('').slice(1);
}

const unpack = `
function unpackLetters(packed,others){
  const table=new Map(Object.entries(others));
  let next=0;
  for(const run of packed.split("|")){
    const[step,...letters]=run.split(" ");
    next+=parseInt(step,36);
    for(const spelled of letters)table.set(String.fromCodePoint(next++),spelled);
  }
  return table;
}
`;
