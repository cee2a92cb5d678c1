// What the benchmark tells: rows with a goal each, as a table for people or as JSON.

/**
 * One thing that was measured.
 * @typedef {object} Row
 * @property {string} what
 * @property {number} measured
 * @property {'×' | 'ms' | 'kB' | 'MiB'} unit `×`: a ratio
 * @property {number} [goal] absent: told for what it is worth
 * @property {'atMost' | 'atLeast'} [sense] which side of the goal is good; `atMost` when absent
 * @property {string} [detail] what the figure is made of
 */

/**
 * A part of the benchmark: its rows, or why there are none.
 * @typedef {{ title: string, rows: readonly Row[], notes: readonly string[] }} Part
 */

/**
 * Whether a row's goal is met; undefined when it has none.
 * @param {Row} row
 */
export function isMet({ measured, goal, sense = 'atMost' }) {
  if (goal === undefined) return undefined;
  return sense === 'atMost' ? measured <= goal : measured >= goal;
}

/**
 * Three figures that count, and no more digits than that: `0.0123`, `1.23`, `12.3`, `1,234`.
 * @param {number} value
 */
export function figure(value) {
  if (!Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

const heads = ['', 'goal', 'measured', '', ''];

/**
 * Parts as one table, with a sentence at the end that counts.
 * @param {readonly Part[]} parts
 */
export function toTable(parts) {
  const bodies = parts.map(({ rows }) => rows.map(cells));
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...bodies.flat().map(row => (row[column] ?? '').length)),
  );
  const lines = [line(heads, widths)];
  for (const [index, { title, notes }] of parts.entries()) {
    lines.push('', title, ...(bodies[index] ?? []).map(row => line(row, widths)), ...notes.map(note => `  ${note}`));
  }
  return [...lines, '', summary(parts), ''].join('\n');
}

/**
 * @param {Row} row
 * @returns {string[]}
 */
function cells(row) {
  const { what, measured, unit, goal, sense = 'atMost', detail = '' } = row;
  const sign = sense === 'atMost' ? '≤' : '≥';
  const met = isMet(row);
  return [
    `  ${what}`,
    goal === undefined ? '' : `${sign} ${goal.toLocaleString('en')} ${unit}`,
    `${figure(measured)} ${unit}`,
    met === undefined ? '' : met ? 'met' : 'NOT MET',
    detail,
  ];
}

/**
 * Goals and figures stand flush right, so that they can be compared.
 * @param {readonly string[]} columns
 * @param {readonly number[]} widths
 */
function line(columns, widths) {
  const padded = columns.map((cell, column) => {
    const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - cell.length));
    return column === 1 || column === 2 ? space + cell : cell + space;
  });
  return padded.join('  ').trimEnd();
}

/** @param {readonly Part[]} parts */
function summary(parts) {
  const judged = parts.flatMap(({ rows }) => rows.map(isMet)).filter(met => met !== undefined);
  return `${judged.filter(Boolean).length} of ${judged.length} goals met.`;
}

/**
 * The same for programs.
 * @param {readonly Part[]} parts
 */
export function toJson(parts) {
  return parts.map(({ title, rows, notes }) => ({
    title,
    rows: rows.map(row => ({ ...row, ...(row.goal !== undefined && { met: isMet(row) }) })),
    notes,
  }));
}
