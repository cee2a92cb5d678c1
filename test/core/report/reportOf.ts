import type { CheckedFile } from '../../../src/core/report/checkedFile.js';
import type { CheckedRun, Reporter } from '../../../src/core/report/reporter.js';
import { addTallies, emptyTally, tallyOf } from '../../../src/core/report/tally.js';

/** A whole report, put together as the command line does. */
export function reportOf(reporter: Reporter, files: readonly CheckedFile[], run: Partial<CheckedRun> = {}): string {
  const tally = files.map(({ findings }) => tallyOf(findings)).reduce(addTallies, emptyTally);
  const pieces = files.map(file => reporter.file(file)).filter(piece => piece !== '');
  return (
    reporter.begin() + pieces.join(reporter.separator) + reporter.end({ tally, problems: [], settings: [], ...run })
  );
}
