// The core against markdown-it's render of the same text, in this process.
import MarkdownIt from 'markdown-it';
import { timeInTurns } from './clock.mjs';
import { articleOf, readoutOf, readoutOfBytes } from './corpus.mjs';
import { median, medianRatio } from './stats.mjs';

/** @typedef {import('./builds.mjs').Core} Core */
/** @typedef {import('./table.mjs').Row} Row */
/** @typedef {import('./table.mjs').Part} Part */

/**
 * @param {Core} core
 * @param {{ rounds: number }} options
 * @returns {Part[]}
 */
export function benchCore(core, options) {
  return [reading(core, options), checking(core, options)];
}

/**
 * A long readout, imported and searched for facts.
 * @param {Core} core
 * @param {{ rounds: number }} options
 * @returns {Part}
 */
function reading({ importReadout, extractFacts }, { rounds }) {
  const markdown = new MarkdownIt();
  const tenth = readoutOfBytes(100_000);
  const whole = readoutOfBytes(1_000_000);
  const short = readoutOf(100);
  const times = timeInTurns(
    {
      render: () => markdown.render(whole),
      importTenth: () => importReadout(tenth),
      importWhole: () => importReadout(whole),
      factsTenth: () => extractFacts(tenth),
      factsWhole: () => extractFacts(whole),
      importShort: () => importReadout(short),
    },
    { rounds: Math.max(3, rounds >> 1) },
  );
  /** @type {(what: string, name: 'importWhole' | 'factsWhole', goal?: number) => Row} */
  const ratio = (what, name, goal) => ({
    what,
    measured: medianRatio(times[name], times.render),
    unit: '×',
    ...(goal !== undefined && { goal }),
    detail: against(times[name], times.render),
  });
  /** @type {(what: string, long: readonly number[], short: readonly number[]) => Row} */
  const scaling = (what, long, short) => ({
    what,
    measured: medianRatio(long, short) / (whole.length / tenth.length),
    unit: '×',
    goal: 1.5,
    detail: 'time per kB, 1 MB against 100 kB',
  });
  const rows = [
    ratio('import of 1 MB ÷ markdown-it render', 'importWhole', 20),
    scaling('import: how it grows', times.importWhole, times.importTenth),
    ratio('facts of 1 MB ÷ markdown-it render', 'factsWhole', 20),
    scaling('facts: how they grow', times.factsWhole, times.factsTenth),
    /** @type {Row} */ ({ what: 'import of a readout of 100 words', measured: median(times.importShort), unit: 'ms' }),
  ];
  return { title: 'Reading a readout', rows, notes: [] };
}

/**
 * Checks of articles, with what a keystroke costs.
 * @param {Core} core
 * @param {{ rounds: number }} options
 * @returns {Part}
 */
function checking(core, { rounds }) {
  const rows = [...[700, 10_000].flatMap(words => checkRows(core, words, rounds)), growthRow(core, rounds)];
  return {
    title: 'Checking an article (÷ markdown-it render of it)',
    rows,
    notes: ['The source has a quarter of the article’s words; a cold check reads it too.'],
  };
}

/**
 * @param {Core} core
 * @param {number} words
 * @param {number} rounds
 * @returns {Row[]}
 */
function checkRows(core, words, rounds) {
  const { lintArticle, evidenceMemory } = core;
  const markdown = new MarkdownIt();
  const { text, sources } = articleWithSource(core, words);
  const memory = evidenceMemory();
  const typing = typist(text, lintArticle);
  const again = typing({ sources, memory });
  const bareAgain = typing({});
  const times = timeInTurns(
    {
      render: () => markdown.render(text),
      cold: () => lintArticle({ text, sources, memory: evidenceMemory() }),
      again,
      bare: () => lintArticle({ text }),
      bareAgain,
    },
    { rounds },
  );
  const size = words.toLocaleString('en');
  const goals = words === 10_000 ? { cold: 6, again: 0.5 } : {};
  return [
    {
      what: `${size} words, cold, with evidence`,
      measured: medianRatio(times.cold, times.render),
      unit: '×',
      ...('cold' in goals && { goal: goals.cold }),
      detail: against(times.cold, times.render),
    },
    {
      what: `${size} words, after a keystroke`,
      measured: medianRatio(times.again, times.render),
      unit: '×',
      ...('again' in goals && { goal: goals.again }),
      detail: against(times.again, times.render),
    },
    {
      what: `${size} words, cold, without sources`,
      measured: medianRatio(times.bare, times.render),
      unit: '×',
      detail: against(times.bare, times.render),
    },
    {
      what: `${size} words, after a keystroke, without sources`,
      measured: medianRatio(times.bareAgain, times.render),
      unit: '×',
      detail: against(times.bareAgain, times.render),
    },
  ];
}

/**
 * What a keystroke in a long article costs against one in a short one: the same, when only what it touches is checked again.
 * @param {Core} core
 * @param {number} rounds
 * @returns {Row}
 */
function growthRow(core, rounds) {
  const [short, long] = [1000, 100_000].map(words => {
    const { text, sources } = articleWithSource(core, words);
    return typist(text, core.lintArticle)({ sources, memory: core.evidenceMemory() });
  });
  const times = timeInTurns({ short: () => short?.(), long: () => long?.() }, { rounds });
  return {
    what: 'a keystroke in 100,000 words ÷ one in 1,000',
    measured: medianRatio(times.long, times.short),
    unit: '×',
    goal: 1.5,
    detail: against(times.long, times.short),
  };
}

/**
 * @param {Core} core
 * @param {number} words of the article; its source has a quarter of them
 */
function articleWithSource({ parseArticle, importReadout }, words) {
  const text = articleOf(words, { file: 'source.md' });
  const saved = readoutOf(words / 4);
  const record = parseArticle(text).frontMatter.record.sources[0] ?? {};
  const readout = importReadout(saved);
  const file = { state: /** @type {const} */ ('found'), text: saved, sha256: '', readout };
  return { text, sources: [{ record, index: 0, file }] };
}

/**
 * Checks of an article after one more keystroke each time, as an editor runs them: with the article as it was before.
 * @param {string} text
 * @param {Core['lintArticle']} lintArticle
 */
function typist(text, lintArticle) {
  /** @param {Omit<import('../../src/core/index.js').LintInput, 'text' | 'before'>} input */
  return input => {
    const typed = keystrokes(text);
    let { article } = lintArticle({ ...input, text });
    return () => ({ article } = lintArticle({ ...input, text: typed(), before: article }));
  };
}

/**
 * The article after one more keystroke each time: a paragraph in its middle grows letter by letter.
 * @param {string} text
 */
function keystrokes(text) {
  const at = text.indexOf('\n\n', text.length >> 1);
  let count = 0;
  return () => {
    count++;
    return `${text.slice(0, at)} ${'so it is said '.repeat(2 + (count >> 4)).slice(0, count % 400)}${text.slice(at)}`;
  };
}

/**
 * @param {readonly number[]} times
 * @param {readonly number[]} peers
 */
function against(times, peers) {
  return `${median(times).toFixed(2)} ms against ${median(peers).toFixed(2)} ms`;
}
