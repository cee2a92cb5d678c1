import type { Fact, TextFacts } from '../facts/types.js';
import type { Readout } from '../readout/types.js';
import { inEnglish } from '../text/message.js';
import { factKinds, factValue } from './factKinds.js';
import { pageDateValues, recordRows, type RecordValue } from './record.js';
import { plainPainter, type Painter } from './painter.js';
import { wrap } from './wrap.js';

/** How a report for a terminal is laid out. */
export interface TextLayout {
  readonly color?: Painter | undefined;
  /** Columns that a line may take. */
  readonly width?: number | undefined;
}

/** Wide enough for any term of a record. */
const termWidth = 16;

/** What the importer and the fact extractor see in a readout, for a person at a terminal. @param found the facts of the readout's body. */
export function toFactsText(readout: Readout, found: TextFacts, layout: TextLayout = {}): string {
  const paint = layout.color ?? plainPainter;
  const width = layout.width ?? 80;
  const [title, ...rest] = recordRows(readout);
  const pageDates = pageDateValues(readout).map(value => ({ ...value, note: 'not the release’s' }));
  const recordBlock = (row: Line): string => recordLines(row, paint, width);
  const blocks = [
    wrap(titleOf(title), width)
      .map(line => paint.bold(line))
      .join('\n'),
    [
      ...rest.map(recordBlock),
      ...(pageDates.length === 0 ? [] : [recordBlock({ term: 'Page dates', values: pageDates })]),
    ].join('\n'),
    statementLines(readout, paint, width),
    factLines(found.facts, paint, width),
  ];
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}

interface Line {
  readonly term: string;
  readonly values: readonly RecordValue[];
}

function titleOf(row: Line | undefined): string {
  return row?.values[0]?.text ?? 'A readout whose title is not stated';
}

function recordLines({ term, values }: Line, paint: Painter, width: number): string {
  const label = paint.dim(term.padEnd(termWidth));
  if (values.length === 0) return `${label}${paint.dim('not stated')}`;
  const lines = values.flatMap(({ text, note, country }) => {
    const notes = [note, country].filter(part => part !== undefined).join('; ');
    return wrap(notes === '' ? text : `${text} (${notes})`, width - termWidth);
  });
  return lines.map((line, i) => `${i === 0 ? label : ' '.repeat(termWidth)}${line}`).join('\n');
}

function statementLines({ statements }: Readout, paint: Painter, width: number): string {
  if (statements.length === 0) return '';
  const indent = String(statements.length).length + 4;
  const heading = paint.bold(`Statements (${statements.length})`);
  const lines = statements.map(({ text }, index) =>
    wrap(text, width - indent)
      .map((line, i) => {
        const number = i === 0 ? `${index + 1}`.padStart(indent - 2) : ' '.repeat(indent - 2);
        return `${paint.dim(number)}  ${line}`;
      })
      .join('\n'),
  );
  return [heading, ...lines].join('\n');
}

function factLines(facts: readonly Fact[], paint: Painter, width: number): string {
  if (facts.length === 0) return paint.bold('Facts (none found)');
  const groups = factKinds.flatMap(({ kind, many }) => {
    const ofKind = facts.filter(fact => fact.kind === kind);
    return ofKind.length === 0 ? [] : [`  ${inEnglish(many)} (${ofKind.length})`, ...ofKind.flatMap(factRow)];
  });
  return [paint.bold(`Facts (${facts.length})`), ...groups].join('\n');

  function factRow(fact: Fact): string[] {
    const value = factValue(fact);
    const words = wrap(fact.text, width - 4);
    const last = words.at(-1) ?? '';
    if (value === last && words.length === 1) return [`    ${last}`];
    const beside = last.length + value.length + 8 <= width;
    const shown = beside ? [...words.slice(0, -1), `${last}  ${paint.dim(`= ${value}`)}`] : words;
    const below = beside ? [] : wrap(`= ${value}`, width - 6).map(line => `  ${paint.dim(line)}`);
    return [...shown, ...below].map(line => `    ${line}`);
  }
}
