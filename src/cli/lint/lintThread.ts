import type { SettingsTrouble } from '../../core/index.js';
import type { Output, Ports } from '../ports/types.js';
import { fileChecker, type Outcome, type Task } from './fileChecker.js';
import type { LintRequest } from './options.js';

/** What a thread that checks files is told when it begins, as data. */
export interface ThreadStart {
  readonly request: LintRequest;
  /** Whether the report is for a person at a terminal. */
  readonly isTerminal: boolean;
}

/** A file for a thread to check. */
export interface ThreadOrder {
  readonly id: number;
  readonly task: Task;
}

/** What a thread says. */
export type ThreadReply =
  /** What became of a file. */
  | { readonly id: number; readonly outcome: Outcome }
  /** A file could not be checked here. */
  | { readonly id: number; readonly failed: true }
  /** Something for standard error. */
  | { readonly said: string }
  /** A setting that could not be used. */
  | { readonly trouble: SettingsTrouble };

/** Checks files as they are ordered, one after the other. */
export function lintThread(
  { request, isTerminal }: ThreadStart,
  ports: Ports,
  reply: (reply: ThreadReply) => void,
): (order: ThreadOrder) => void {
  const say = (said: string): Promise<void> => {
    reply({ said });
    return Promise.resolve();
  };
  const hear = (trouble: SettingsTrouble): Promise<void> => {
    reply({ trouble });
    return Promise.resolve();
  };
  const here = { ...ports, output: reportOf(isTerminal), errors: { write: say, isTerminal } };
  const checker = fileChecker(request, here, hear);
  ports.tidyMemory();
  let before: Promise<void> = Promise.resolve();
  return ({ id, task }) => {
    before = before
      .then(() => checker.file(task))
      .finally(ports.tidyMemory)
      .then(
        outcome => {
          reply({ id, outcome });
        },
        () => {
          reply({ id, failed: true });
        },
      );
  };
}

/** The report is put together elsewhere. */
function reportOf(isTerminal: boolean): Output {
  return { isTerminal, write: () => Promise.resolve() };
}
