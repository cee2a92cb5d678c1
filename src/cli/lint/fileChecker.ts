import {
  againstBaseline,
  baselineOf,
  ruleIds,
  tallyOf,
  type CheckedFile,
  type FileBaseline,
  type Finding,
  type ProjectConfig,
  type Tally,
} from '../../core/index.js';
import { readArticle, type ArticleText } from '../articleFile.js';
import type { ArticleDesk, Checked, Draft } from '../check.js';
import { Failure, faultProblem, fileProblem, Interrupted } from '../failure.js';
import { shownPath } from '../paths.js';
import type { Ports } from '../ports/types.js';
import { namesArticle, projectFinder, type HearTrouble, type Project } from '../project.js';
import { sourceReader, sourceShelf, sourceTexts, type SourceShelf } from '../sources.js';
import type { Target } from '../targets.js';
import { findingsCache } from './cache.js';
import type { LintRequest } from './options.js';
import { reporterFor, reportFolder } from './reporters.js';

/** A file to be checked, as data that can be sent to a thread. */
export interface Task extends Target {
  /** What the baseline knows of it. */
  readonly known?: FileBaseline | undefined;
}

/** What became of a file, as data. */
export type Outcome =
  | {
      readonly state: 'checked';
      /** Its part of the report. */
      readonly piece: string;
      readonly tally: Tally;
      /** What the baseline knows and is no longer there. */
      readonly gone: FileBaseline;
      /** Its findings as a baseline has them; there when one is to be written. */
      readonly found?: FileBaseline;
    }
  /** It lies in a folder that is checked and is no article. */
  | { readonly state: 'no article' }
  /** `problem` is the end of a sentence. */
  | { readonly state: 'problem'; readonly problem: string };

/** Checks files one by one, and keeps nothing of any of them. */
export interface FileChecker {
  file(task: Task): Promise<Outcome>;
  /** A text that stands in no file. @param shown its name in the report. */
  text(draft: Draft, shown: string, known?: FileBaseline): Promise<Outcome>;
}

/** So many code units of articles are remembered: of those that follow each other, some have paragraphs in common. */
const mostRemembered = 10_000;

const savedSource = 'this is a saved source, not an article. Name the article that cites it.';

/** @param hear is told what is wrong in the settings. */
export function fileChecker(request: LintRequest, ports: Ports, hear: HearTrouble): FileChecker {
  const folder = reportFolder(request.format, ports);
  const findProject = projectFinder({ ...ports, folder }, request.config, hear);
  const configOf = configsWithRules(request);
  const shelf = sourceShelf(ports);
  const desk = articleDesk(shelf);
  const cache = request.cache === undefined ? undefined : findingsCache(request.cache, shelf, ports);
  const report = reporting(request, ports);

  const checked = async (draft: Draft, config: ProjectConfig): Promise<Pick<CheckedFile, 'findings' | 'sources'>> => {
    const result = await (await desk()).check(draft, config);
    await cache?.keep(draft, config, result);
    return { findings: result.findings, sources: sourceTexts(result.sources) };
  };

  const checker: FileChecker = {
    async file(task) {
      const { path } = task;
      const read = await readArticle(path, ports);
      const project = await findProject.forFile(path);
      const isWanted = task.named || namesArticle(project, path);
      if ('problem' in read) {
        const isArticle = isWanted || (await (await head()).looksLikeArticle(path, ports));
        return isArticle ? { state: 'problem', problem: read.problem } : { state: 'no article' };
      }
      const config = await configOf(project);
      const remembered = await cache?.find({ path, text: read.text }, config);
      const begun = remembered ?? (await head()).readHead(read.text);
      if (!isWanted && !begun.declared) return { state: 'no article' };
      // Fixing would write sections into the release that drafts are held against.
      if ('isSavedSource' in begun && begun.isSavedSource)
        return task.named ? { state: 'problem', problem: savedSource } : { state: 'no article' };
      const draft = { path, text: read.text, ...('head' in begun && { head: begun.head }) };
      const shown = shownPath(path, reportFolder(request.format, ports));
      const file = { path: shown, text: read.text, ...(remembered ?? (await checked(draft, config))) };
      if (!request.fix || !isFixable(file.findings)) return report(file, task.known);
      const fixed = await (await desk()).fix(draft, config);
      const { text } = fixed.article;
      const problem = text === read.text ? undefined : await save(path, text, read, ports);
      if (problem !== undefined) return { state: 'problem', problem };
      // The next article may cite this one as its source.
      shelf.forget(path);
      return report(reported(shown, fixed), task.known);
    },

    async text(draft, shown, known) {
      const config = await configOf(await findProject.forFile(draft.path));
      const found = (await cache?.find(draft, config)) ?? (await checked(draft, config));
      return report({ path: shown, text: draft.text, ...found }, known);
    },
  };
  return {
    file: task => orFault(checker.file(task)),
    text: (draft, shown, known) => orFault(checker.text(draft, shown, known)),
  };
}

/** What checks articles is most of the program, and of no use where nothing has changed since the last time. */
function articleDesk(shelf: SourceShelf): () => Promise<ArticleDesk> {
  let opened: Promise<ArticleDesk> | undefined;
  const open = async (): Promise<ArticleDesk> => {
    const { articleDesk } = await import('../check.js');
    return articleDesk(sourceReader(shelf), mostRemembered);
  };
  return () => (opened ??= open());
}

/** What reads front matter, which nobody reads of an article that is remembered. */
function head(): Promise<typeof import('../articleHead.js')> {
  return import('../articleHead.js');
}

/** A fault of Copydesk’s own in one file is told of that file, and the others are checked. */
async function orFault(outcome: Promise<Outcome>): Promise<Outcome> {
  try {
    return await outcome;
  } catch (error) {
    if (error instanceof Failure || error instanceof Interrupted) throw error;
    return { state: 'problem', problem: faultProblem(error) };
  }
}

/** The settings of a project with the rules that were asked for, made once a project. */
function configsWithRules(request: LintRequest): (project: Project) => Promise<ProjectConfig> {
  const made = new WeakMap<ProjectConfig, ProjectConfig>();
  return async ({ config }) => {
    if (!request.rules) return config;
    const { withRules } = await import('./chosenRules.js');
    const known = made.get(config) ?? withRules(config, request.rules);
    made.set(config, known);
    return known;
  };
}

/** Writes a checked file’s part of the report, without what the baseline knows. */
function reporting(request: LintRequest, ports: Ports): (file: CheckedFile, known?: FileBaseline) => Promise<Outcome> {
  const forFormat = reporterFor(request, ports);
  const judged = (rule: string): boolean => runs(rule, request);
  return async (file, known) => {
    const reporter = await forFormat;
    if (request.updateBaseline) {
      const found = baselineOf(file.text, file.findings);
      const held = { ...file, findings: [] };
      return {
        state: 'checked',
        piece: reporter.file(held),
        tally: tallyOf([], file.findings.length),
        gone: [],
        found,
      };
    }
    const { left, known: count, gone } = againstBaseline(file, known ?? [], judged);
    return { state: 'checked', piece: reporter.file({ ...file, findings: left }), tally: tallyOf(left, count), gone };
  };
}

/** Whether a rule was not left out by `--rule`. What is known of a rule that there is no longer is gone too. */
function runs(rule: string, { rules: choice }: LintRequest): boolean {
  if (!choice || !ruleIds.includes(rule)) return true;
  const isLimited = Object.keys(choice.only).length > 0;
  return !choice.off.includes(rule) && (!isLimited || choice.only[rule] !== undefined);
}

function isFixable(findings: readonly Finding[]): boolean {
  return findings.some(({ fixes }) => fixes.some(({ preferred }) => preferred));
}

/** A checked article as the reports have it. */
function reported(path: string, { article, findings, sources }: Checked): CheckedFile {
  return { path, text: article.text, findings, sources: sourceTexts(sources) };
}

/** @returns why the fixed text could not be saved, as the end of a sentence. */
async function save(path: string, text: string, before: ArticleText, ports: Ports): Promise<string | undefined> {
  if (!before.utf8) return 'this is not saved as UTF-8, so it was not fixed. Save it as UTF-8 and try again.';
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
