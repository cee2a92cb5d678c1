import * as vscode from 'vscode';
import { findProfile, type Profile, profiles } from '../../core/index.js';
import { isInside } from '../../host/paths.js';
import type { ProjectSettings } from '../../host/projectConfigs.js';
import { back, type StepFrame } from '../../host/quickInput.js';
import { chooseProfile } from '../chooseProfile.js';
import type { FeatureContext } from '../feature.js';
import { chooseFolder, obviousFolder } from './chooseFolder.js';
import { chooseOrigin } from './chooseOrigin.js';
import { readOrigin } from './readOrigin.js';
import { originOf, type NewArticleRequest, type Origin } from './request.js';
import type { NewArticle } from './saveArticle.js';

/** Why there is no readout. */
interface NoReadout {
  readonly problem: string;
  readonly origin: Origin;
}

/**
 * Asks what the request leaves open, one question after the other, and reads the readout. Writes nothing.
 *
 * @returns undefined when the person pressed Escape.
 */
export async function planArticle(
  request: NewArticleRequest,
  context: FeatureContext,
): Promise<NewArticle | NoReadout | undefined> {
  const frame: StepFrame = { title: vscode.l10n.t('New Article from Readout') };
  for (;;) {
    const origin = originOf(request) ?? (await chooseOrigin({ ...frame, ...(await firstStep(request, context)) }));
    if (!origin) return undefined;
    const read = await readOrigin(origin, context);
    if (!read) return undefined;
    if ('problem' in read) return { problem: read.problem, origin };
    const rest = await chooseRest(request, origin, frame, context);
    if (rest === undefined) return undefined;
    if (rest !== back) return { readout: read.readout, url: read.url, ...rest, now: context.now() };
  }
}

type Rest = Pick<NewArticle, 'profile' | 'folders'>;

/** The questions after the readout is read: the kind of article, and the folder. */
async function chooseRest(
  request: NewArticleRequest,
  origin: Origin,
  frame: StepFrame,
  context: FeatureContext,
): Promise<Rest | typeof back | undefined> {
  const obvious = await obviousFolder(request, origin, context.configs);
  const project = obvious && (await context.configs.forFolder(obvious));
  for (;;) {
    const steps = stepsOf(request, obvious === undefined && vscode.workspace.workspaceFolders !== undefined);
    const profile =
      knownProfile(request) ??
      (await chooseProfile(
        { ...frame, ...steps, step: 2, canGoBack: request.from === undefined },
        project?.config.profile,
      ));
    if (profile === undefined || profile === back) return profile;
    const canGoBack = knownProfile(request) === undefined;
    const folder = obvious ?? (await chooseFolder({ ...frame, ...steps, step: steps.totalSteps, canGoBack }));
    if (folder === undefined) return undefined;
    if (folder !== back) return { profile, folders: foldersIn(folder, await context.configs.forFolder(folder)) };
  }
}

type StepNumbers = Required<Pick<StepFrame, 'step' | 'totalSteps'>>;

/** The profile that needs no question. */
function knownProfile(request: NewArticleRequest): Profile | undefined {
  return findProfile(request.profile) ?? (profiles.length === 1 ? profiles[0] : undefined);
}

function stepsOf(request: NewArticleRequest, asksForFolder: boolean): StepNumbers {
  return { step: 1, totalSteps: 1 + Number(knownProfile(request) === undefined) + Number(asksForFolder) };
}

/** A dialog for a folder outside the workspace is no step of the wizard. */
async function firstStep(request: NewArticleRequest, { configs }: FeatureContext): Promise<StepNumbers> {
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  return stepsOf(request, several && (await obviousFolder(request, undefined, configs)) === undefined);
}

/** The folders that the project file names; never outside the folder, whatever a project file from elsewhere says. */
function foldersIn(folder: vscode.Uri, { config }: ProjectSettings): NewArticle['folders'] {
  const place = (name: string, fallback: string) => {
    const uri = vscode.Uri.joinPath(folder, name);
    return isInside(folder, uri) ? uri : vscode.Uri.joinPath(folder, fallback);
  };
  return { sources: place(config.folders.sources, 'sources'), drafts: place(config.folders.drafts, 'drafts') };
}
