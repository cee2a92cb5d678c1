import { resolve } from 'node:path';
import {
  addTallies,
  emptyTally,
  type CheckedRun,
  type FileTrouble,
  type Severity,
  type Tally,
} from '../../core/index.js';
import { decodeArticle, largestArticle } from '../articleFile.js';
import { exitCodes, Failure, stopIfInterrupted } from '../failure.js';
import { openBaseline, type BaselineDesk } from '../lint/baselineDesk.js';
import { tidyCache } from '../lint/cache.js';
import { checkAll } from '../lint/checkAll.js';
import { fileChecker, type FileChecker, type Outcome, type Task } from '../lint/fileChecker.js';
import { helpers, type Helpers, type HelpersSetting } from '../lint/helpers.js';
import { onceOutput } from '../lint/onceOutput.js';
import { readOptions, type LintOptions, type LintRequest } from '../lint/options.js';
import { reporterFor, reportFolder } from '../lint/reporters.js';
import { reportWriter, type ReportWriter } from '../lint/reportWriter.js';
import { settingsTroubles, type SettingsTroubles } from '../lint/settingsTroubles.js';
import { shownPath } from '../paths.js';
import type { Ports } from '../ports/types.js';
import { showProgress } from '../progress.js';
import { findTargets } from '../targets.js';
import { withoutControls } from '../terminal.js';

/** What a check came to. */
interface Run {
  readonly tally: Tally;
  readonly problems: readonly FileTrouble[];
  /** How many files were not checked, because the person pressed Ctrl-C. */
  readonly left: number;
}

interface Desk {
  readonly request: LintRequest;
  readonly ports: Ports;
  readonly checker: FileChecker;
  readonly helpers: Helpers;
  readonly settings: SettingsTroubles;
  readonly baseline: BaselineDesk | undefined;
  readonly writer: ReportWriter;
}

/** Checks articles and reports what was found, file by file. @returns the exit code. */
export async function lint(words: readonly string[], options: LintOptions, ports: Ports): Promise<number> {
  const request = readOptions(words, options, ports.folder);
  await needConfig(request, ports);
  const baseline = await openBaseline(request, ports);
  const writer = reportWriter(await reporterFor(request, ports, true), ports.output);
  const errors = onceOutput(ports.errors);
  const settings = settingsTroubles(errors);
  const checker = fileChecker(request, { ...ports, errors }, settings.hear);
  const heard = { errors, hear: settings.hear };
  const desk: Desk = {
    request,
    ports,
    checker,
    helpers: helpersOf(request, checker, heard, ports),
    settings,
    baseline,
    writer,
  };
  const run = request.input === 'stdin' ? await checkInput(desk) : await checkFiles(desk);
  await writer.end(checkedRun(run, desk));
  for (const { path, problem } of run.problems) await ports.errors.write(`${withoutControls(`${path}: ${problem}`)}\n`);
  if (run.left > 0) await ports.errors.write(stopped(run.left));
  await baseline?.close(run.left === 0);
  return exitCode(run, desk);
}

/** Articles are fixed one after the other: one may cite another as its source. */
function helpersOf(
  request: LintRequest,
  checker: FileChecker,
  heard: Pick<HelpersSetting, 'errors' | 'hear'>,
  ports: Ports,
): Helpers {
  const { threads, output, now } = ports;
  const most = request.fix ? 0 : (request.threads ?? threads.usual) - 1;
  const start = { request, isTerminal: output.isTerminal };
  return helpers({ start, threads, most, own: task => checker.file(task), ...heard, clock: () => now().getTime() });
}

function stopped(left: number): string {
  const files = left === 1 ? 'one file was' : `${left} files were`;
  return `Stopped: ${files} not checked. The report holds what was found up to here.\n`;
}

/** A project file that was named has to be there. */
async function needConfig({ config }: LintRequest, { files, folder }: Ports): Promise<void> {
  if (config === undefined) return;
  const info = await files.info(config).catch(() => undefined);
  if (info?.kind === 'file') return;
  const problem = info ? 'this is not a file. Name a project file.' : 'there is no such project file.';
  throw new Failure(`${shownPath(config, folder)}: ${problem}`);
}

async function checkInput({ request, ports, checker, baseline, writer }: Desk): Promise<Run> {
  const read = decodeArticle(await ports.input.read(largestArticle));
  stopIfInterrupted(ports.signal);
  const { stdinPath } = request;
  const path = stdinPath ?? resolve(ports.folder, 'standard-input.md');
  const shown = stdinPath === undefined ? '<standard input>' : shownPath(path, reportFolder(request.format, ports));
  if ('problem' in read) return { tally: emptyTally, problems: [{ path: shown, problem: read.problem }], left: 0 };
  const outcome = await checker.text({ path, text: read.text }, shown, baseline?.known(path));
  if (outcome.state === 'problem')
    return { tally: emptyTally, problems: [{ path: shown, problem: outcome.problem }], left: 0 };
  if (outcome.state !== 'checked') return { tally: emptyTally, problems: [], left: 0 };
  await writer.piece(outcome.piece);
  return { tally: outcome.tally, problems: [], left: 0 };
}

async function checkFiles(desk: Desk): Promise<Run> {
  const { request, ports, checker, helpers, baseline, writer } = desk;
  const targets = await findTargets(request.words, ports);
  const problems = [...targets.problems];
  const tasks = targets.files.map((target): Task => ({ ...target, known: baseline?.known(target.path) }));
  const progress = showProgress(tasks.length, ports.errors);
  const articles: string[] = [];
  let tally = emptyTally;
  const take = async (path: string, outcome: Outcome): Promise<void> => {
    if (outcome.state === 'problem') {
      problems.push({ path: shownPath(path, reportFolder(request.format, ports)), problem: outcome.problem });
    } else if (outcome.state === 'checked') {
      articles.push(path);
      tally = addTallies(tally, outcome.tally);
      baseline?.checked(path, outcome);
      if (outcome.piece !== '' && ports.output.isTerminal) await progress.clear();
      await writer.piece(outcome.piece);
    }
    await progress.step();
  };
  ports.tidyMemory();
  const crew = {
    own: (task: Task) => checker.file(task).finally(ports.tidyMemory),
    helpers: (left: number) => helpers.call(left),
    signal: ports.signal,
  };
  let left: number;
  try {
    left = await checkAll(tasks, crew, ({ task, outcome }) => take(task.path, outcome));
  } finally {
    await helpers.end();
  }
  await progress.clear();
  if (request.cache !== undefined && left === 0) await tidyCache(request.cache, articles, ports);
  if (articles.length === 0 && problems.length === 0 && left === 0) await ports.errors.write(`${noArticles}\n`);
  return { tally, problems, left };
}

const noArticles =
  'There are no articles here. An article says so in its front matter (profile: or sources:), or the project file names it; ' +
  'a file that you name yourself is always checked.';

function checkedRun({ tally, problems, left }: Run, { settings, baseline }: Desk): CheckedRun {
  return {
    tally,
    problems,
    settings: settings.found,
    ...(baseline && { baseline: true }),
    ...(left > 0 && { interrupted: { left } }),
  };
}

async function exitCode({ tally, problems, left }: Run, { request, ports, settings }: Desk): Promise<number> {
  if (left > 0) return exitCodes.interrupted;
  if (problems.length > 0 || settings.found.length > 0) return exitCodes.couldNotRun;
  const { counts } = tally;
  const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
  if (severities.some(severity => counts[severity] > 0 && isGraver(severity, request.maxSeverity))) {
    return exitCodes.errorsFound;
  }
  if (request.maxWarnings === undefined || counts.warning <= request.maxWarnings) return exitCodes.done;
  await ports.errors.write(`Warnings: ${counts.warning}. --max-warnings lets ${request.maxWarnings} pass.\n`);
  return exitCodes.errorsFound;
}

const weights: Readonly<Record<Severity | 'none', number>> = { none: 0, hint: 1, info: 2, warning: 3, error: 4 };

function isGraver(severity: Severity, allowed: Severity | 'none'): boolean {
  return weights[severity] > weights[allowed];
}
