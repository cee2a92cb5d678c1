import * as vscode from 'vscode';
import { findProfile } from '../../core/index.js';
import { back, type StepFrame } from '../../host/quickInput.js';
import { localized } from '../../host/wording.js';
import { chooseProfile } from '../chooseProfile.js';
import type { FeatureContext } from '../feature.js';
import { bringIn } from '../readouts/bringIn.js';
import { chooseOrigin } from '../readouts/chooseOrigin.js';
import { newsroomFolders } from '../readouts/newsroomFolders.js';
import { editorOrigin, originOf, type Origin } from '../readouts/origin.js';
import { readOrigin } from '../readouts/readOrigin.js';
import { askForMissing } from './askForMissing.js';
import { chooseFolder, obviousFolder } from './chooseFolder.js';
import type { NewArticleRequest } from './request.js';
import type { NewArticle } from './saveArticle.js';

/** Why there is no readout. */
interface NoReadout {
  readonly problem: string;
  readonly origin: Origin;
}

/**
 * Asks what the request leaves open, one question after the other, and reads the readout. Writes nothing.
 *
 * @returns an article to make of each readout; undefined when the person pressed Escape.
 */
export async function planArticles(
  request: NewArticleRequest,
  context: FeatureContext,
): Promise<readonly NewArticle[] | NoReadout | undefined> {
  const frame: StepFrame = { title: localized('New Article from Readout') };
  const canGoBack = request.from === undefined;
  const each = localized('Each becomes an article.');
  for (;;) {
    const origin =
      originOf(request.from) ??
      (await chooseOrigin(
        { ...frame, ...(await firstStep(request, context)) },
        localized('Make an Article'),
        editorOrigin(),
        context.inBrowser,
      ));
    if (!origin) return undefined;
    const read = await readOrigin(origin, context);
    const found = read && (await bringIn(read, { ...frame, canGoBack }, each, context));
    if (!found) return undefined;
    if (found === back) continue;
    if ('problem' in found) return { problem: found.problem, origin };
    const rest = await chooseRest(request, origin, frame, context);
    if (rest === undefined) return undefined;
    if (rest === back) continue;
    const now = context.now();
    const asks = context.settings.askForMissing(rest.folders.drafts);
    const readouts = asks ? await askForMissing({ ...found, now }, frame) : found.readouts;
    return readouts?.map(readout => ({ readout, url: found.url, ...rest, now }));
  }
}

type Rest = Pick<NewArticle, 'profile' | 'folders' | 'config'>;

/** The questions after the readout is read: the folder, whose project file tells which kinds of articles there are, and the kind of article. */
async function chooseRest(
  request: NewArticleRequest,
  origin: Origin,
  frame: StepFrame,
  context: FeatureContext,
): Promise<Rest | typeof back | undefined> {
  const obvious = await obviousFolder(request, origin, context.configs);
  const asksForFolder = obvious === undefined;
  const steps = stepsOf(request, asksForFolder && vscode.workspace.workspaceFolders !== undefined);
  const canGoBack = request.from === undefined;
  for (;;) {
    const folder = obvious ?? (await chooseFolder({ ...frame, ...steps, step: 2, canGoBack }));
    if (folder === undefined || folder === back) return folder;
    const project = await context.configs.forFolder(folder);
    const { config } = project;
    const last = { ...frame, ...steps, step: steps.totalSteps, canGoBack: canGoBack || asksForFolder };
    const profile = findProfile(request.profile, config.profiles) ?? (await chooseProfile(last, config));
    if (profile === undefined) return undefined;
    if (profile !== back) return { profile, config, folders: newsroomFolders(folder, project) };
    if (!asksForFolder) return back;
  }
}

type StepNumbers = Required<Pick<StepFrame, 'step' | 'totalSteps'>>;

function stepsOf(request: NewArticleRequest, asksForFolder: boolean): StepNumbers {
  return { step: 1, totalSteps: 1 + Number(request.profile === undefined) + Number(asksForFolder) };
}

/** A dialog for a folder outside the workspace is no step of the wizard. */
async function firstStep(request: NewArticleRequest, { configs }: FeatureContext): Promise<StepNumbers> {
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  return stepsOf(request, several && (await obviousFolder(request, undefined, configs)) === undefined);
}
