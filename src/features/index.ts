import { offerAttachingFeature } from './attachSource/providers.js';
import { codeLensesFeature } from './codeLenses/index.js';
import { contextKeysFeature } from './contextKeys.js';
import { evidenceFeature } from './evidence/index.js';
import type { Feature } from './feature.js';
import { goToFindingFeature } from './goToFinding/index.js';
import { highlightFeature } from './highlight/index.js';
import { lintFeature } from './lint/index.js';
import { onCommand } from './onCommand.js';
import { previewFeature } from './preview/index.js';
import { readoutFactsFeature } from './readoutFacts/index.js';
import { recordActionsFeature } from './recordActions/index.js';
import { sideBarFeature } from './sideBar/index.js';
import { statusFeature } from './status/index.js';

/** What is read when somebody first asks for it: to write and to check an article, none of it is needed. */
const byHand = onCommand(
  [
    'copydesk.newArticle',
    'copydesk.attachSource',
    'copydesk.applyProfile',
    'copydesk.insertSection',
    'copydesk.copyPrompt',
    'copydesk.recordAiUse',
    'copydesk.showChecklist',
    'copydesk.recordReview',
    'copydesk.exportArticle',
    'copydesk.whyThisSetting',
    'copydesk.createProjectFile',
  ],
  async () => (await import('./later.js')).byHand,
);

/** Everything that a person can do with Copydesk in the editor, in the order of the work. */
export const features: readonly Feature[] = [
  byHand,
  offerAttachingFeature,
  recordActionsFeature,
  // Before the findings: of two providers the editor lists the later one’s actions first, and a fix goes before an excuse.
  evidenceFeature,
  lintFeature,
  statusFeature,
  codeLensesFeature,
  highlightFeature,
  sideBarFeature,
  previewFeature,
  goToFindingFeature,
  readoutFactsFeature,
  contextKeysFeature,
];
