import { readoutFacts, toFactsReport, toFactsText } from '../../core/index.js';
import { bringIn } from '../bringIn.js';
import { exitCodes, stopIfInterrupted } from '../failure.js';
import type { Ports } from '../ports/types.js';
import { colours } from '../terminal.js';

/** As given on the command line. */
export interface FactsOptions {
  readonly format: 'text' | 'json';
  readonly color: boolean;
}

/** Prints what Copydesk sees in a readout. @returns the exit code. */
export async function facts(word: string, options: FactsOptions, ports: Ports): Promise<number> {
  const { readout } = await bringIn(word, ports);
  stopIfInterrupted(ports.signal);
  const found = readoutFacts(readout);
  if (options.format === 'json') {
    await ports.output.write(`${JSON.stringify(toFactsReport(readout, found), null, 2)}\n`);
  } else {
    const report = toFactsText(readout, found, { color: colours(options.color, ports), width: width(ports) });
    await ports.output.write(report);
  }
  return exitCodes.done;
}

/** The terminal's width as its shell tells it; lines of more than a hundred columns are hard to read. */
function width({ environment }: Ports): number {
  const columns = Number(environment['COLUMNS']);
  return columns >= 40 ? Math.min(columns, 100) : 80;
}
