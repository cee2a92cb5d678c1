import type { CheckedRun, Reporter } from '../../core/index.js';
import type { Output } from '../ports/types.js';

/** Puts a report together from its pieces, as they come. */
export interface ReportWriter {
  /** What is said of the next file; nothing when it is empty. */
  piece(text: string): Promise<void>;
  end(run: CheckedRun): Promise<void>;
}

/** Writes a report as its pieces come, each as soon as it is there. */
export function reportWriter(reporter: Reporter, output: Output): ReportWriter {
  let hasPieces = false;
  return {
    async piece(text) {
      if (text === '') return;
      await output.write(`${hasPieces ? reporter.separator : reporter.begin()}${text}`);
      hasPieces = true;
    },
    async end(run) {
      await output.write(`${hasPieces ? '' : reporter.begin()}${reporter.end(run)}`);
    },
  };
}
