import { resolve } from 'node:path';
import {
  evidenceMemory,
  toJsonReport,
  toTextReport,
  type CheckedFile,
  type RelatedPlace,
  type Severity,
} from '../../core/index.js';
import { decodeArticle, largestArticle, readArticle, type ArticleText } from '../articleFile.js';
import { check, fix, type Checked, type SourceDesk } from '../check.js';
import { exitCodes, Failure, fileProblem, stopIfInterrupted } from '../failure.js';
import { shownPath } from '../paths.js';
import type { Ports } from '../ports/types.js';
import { showProgress } from '../progress.js';
import { projectFinder, type ProjectFinder } from '../project.js';
import { sourceReader, sourceTexts } from '../sources.js';
import { findTargets } from '../targets.js';
import { colours, withoutControls } from '../terminal.js';

/** As given on the command line. */
export interface LintOptions {
  readonly fix?: boolean;
  readonly format: 'text' | 'json';
  readonly maxSeverity: Severity | 'none';
  readonly stdinPath?: string;
  readonly color: boolean;
}

interface Desk extends SourceDesk {
  readonly ports: Ports;
  readonly findProject: ProjectFinder;
}

/** Checks articles and reports what was found. @returns the exit code. */
export async function lint(words: readonly string[], options: LintOptions, ports: Ports): Promise<number> {
  const desk: Desk = {
    ports,
    findProject: projectFinder(ports),
    readSources: sourceReader(ports),
    memory: evidenceMemory(),
  };
  const { checked, problems } = words.includes('-')
    ? await checkInput(words, options, desk)
    : await checkFiles(words, options, desk);
  stopIfInterrupted(ports.signal);
  await ports.output.write(report(checked, options, ports));
  for (const problem of problems) await ports.errors.write(`${withoutControls(problem)}\n`);
  if (problems.length > 0) return exitCodes.couldNotRun;
  const failing = checked.some(({ findings }) =>
    findings.some(finding => isGraver(finding.severity, options.maxSeverity)),
  );
  return failing ? exitCodes.errorsFound : exitCodes.done;
}

interface Outcome {
  readonly checked: readonly CheckedFile[];
  readonly problems: readonly string[];
}

async function checkInput(words: readonly string[], options: LintOptions, desk: Desk): Promise<Outcome> {
  if (words.length > 1) throw new Failure('Standard input (-) is checked alone: leave out the other paths.');
  if (options.fix)
    throw new Failure('Standard input (-) cannot be fixed in place: save the text in a file, and name that.');
  const read = decodeArticle(await desk.ports.input.read(largestArticle));
  const path = resolve(desk.ports.folder, options.stdinPath ?? 'standard-input.md');
  const shown = options.stdinPath === undefined ? '<standard input>' : shownPath(path, desk.ports.folder);
  if ('problem' in read) return { checked: [], problems: [`${shown}: ${read.problem}`] };
  const result = await check({ path, text: read.text }, await desk.findProject.forFile(path), desk);
  return { checked: [reported(shown, result)], problems: [] };
}

async function checkFiles(words: readonly string[], options: LintOptions, desk: Desk): Promise<Outcome> {
  const { ports } = desk;
  const targets = await findTargets(words, ports, desk.findProject);
  const problems = [...targets.problems];
  const checked: CheckedFile[] = [];
  const progress = showProgress(targets.paths.length, ports.errors);
  for (const [index, path] of targets.paths.entries()) {
    stopIfInterrupted(ports.signal);
    await progress.at(index + 1);
    const outcome = await checkFile(path, options, desk);
    if ('problem' in outcome) problems.push(`${shownPath(path, ports.folder)}: ${outcome.problem}`);
    else checked.push(outcome);
  }
  await progress.end();
  if (targets.paths.length === 0 && problems.length === 0) await ports.errors.write(`${noArticles}\n`);
  return { checked, problems };
}

const noArticles =
  'There are no articles here. An article says so in its front matter (profile: or sources:), or the project file names it; ' +
  'a file that you name yourself is always checked.';

async function checkFile(path: string, options: LintOptions, desk: Desk): Promise<CheckedFile | { problem: string }> {
  const read = await readArticle(path, desk.ports);
  if ('problem' in read) return read;
  const shown = shownPath(path, desk.ports.folder);
  const project = await desk.findProject.forFile(path);
  const mend = options.fix ? fix : check;
  const result = await mend({ path, text: read.text }, project, desk);
  const { text } = result.article;
  const problem = text === read.text ? undefined : await save(path, text, read, desk.ports);
  return problem === undefined ? reported(shown, result) : { problem };
}

/** A checked article as the reports have it. */
function reported(path: string, { article, findings, sources }: Checked): CheckedFile {
  return { path, text: article.text, findings, sources: sourceTexts(sources) };
}

/** @returns why the fixed text could not be saved, as the end of a sentence. */
async function save(path: string, text: string, before: ArticleText, ports: Ports): Promise<string | undefined> {
  if (!before.utf8) return 'this is not saved as UTF-8, so it was not fixed. Save it as UTF-8 and try again.';
  stopIfInterrupted(ports.signal);
  const now = await readArticle(path, ports);
  if ('problem' in now) return now.problem;
  if (now.text !== before.text) return 'this was changed while it was being fixed, so it was left as it is. Try again.';
  try {
    await ports.files.replace(path, before.marked ? `\uFEFF${text}` : text);
    return undefined;
  } catch (error) {
    return fileProblem(error);
  }
}

function report(checked: readonly CheckedFile[], options: LintOptions, ports: Ports): string {
  if (options.format === 'json') return `${JSON.stringify(toJsonReport(checked), null, 2)}\n`;
  if (checked.length === 0) return '';
  return toTextReport(checked.map(printable), { color: colours(options.color, ports) });
}

/** Without characters that a terminal would obey: a message may quote the article, and a file may have any name. */
function printable(file: CheckedFile): CheckedFile {
  const findings = file.findings.map(finding => ({
    ...finding,
    message: withoutControls(finding.message),
    related: finding.related.map(printablePlace),
  }));
  const sources = new Map([...(file.sources ?? [])].map(([name, text]) => [withoutControls(name), text]));
  return { ...file, path: withoutControls(file.path), findings, sources };
}

function printablePlace(place: RelatedPlace): RelatedPlace {
  const message = withoutControls(place.message);
  return { ...place, message, ...(place.file !== undefined && { file: withoutControls(place.file) }) };
}

const weights: Readonly<Record<Severity | 'none', number>> = { none: 0, hint: 1, info: 2, warning: 3, error: 4 };

function isGraver(severity: Severity, allowed: Severity | 'none'): boolean {
  return weights[severity] > weights[allowed];
}
