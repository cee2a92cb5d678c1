import { applyProfileFeature } from './applyProfile/index.js';
import { attachSourceFeature } from './attachSource/index.js';
import { checklistFeature } from './checklist/index.js';
import { codeLensesFeature } from './codeLenses/index.js';
import { contextKeysFeature } from './contextKeys.js';
import { copyPromptFeature } from './copyPrompt/index.js';
import { evidenceFeature } from './evidence/index.js';
import { exportArticleFeature } from './exportArticle/index.js';
import type { Feature } from './feature.js';
import { goToFindingFeature } from './goToFinding/index.js';
import { highlightFeature } from './highlight/index.js';
import { insertSectionFeature } from './insertSection/index.js';
import { insertSectionById } from './insertSection/insertSection.js';
import { lintFeature } from './lint/index.js';
import { newArticleFeature } from './newArticle/index.js';
import { registerPreview } from './preview/index.js';
import { readoutFactsFeature } from './readoutFacts/index.js';
import { recordAiUseFeature } from './recordAiUse/index.js';
import { recordActionsFeature } from './recordActions/index.js';
import { recordReviewFeature } from './recordReview/index.js';
import { sideBarFeature } from './sideBar/index.js';
import { statusFeature } from './status/index.js';
import { whyThisSettingFeature } from './whyThisSetting/index.js';

const previewFeature: Feature = ({ extensionUri, lint, settings, log }) =>
  registerPreview({
    extensionUri,
    settings,
    log,
    inspect: document => lint.inspect(document),
    isArticle: document => lint.isArticle(document),
    onDidChangeInspection: lint.onDidChangeInspection,
    insertSection: (document, sectionId) => insertSectionById(lint, document, sectionId),
  });

/** Everything that a person can do with Copydesk in the editor, in the order of the work. */
export const features: readonly Feature[] = [
  newArticleFeature,
  attachSourceFeature,
  applyProfileFeature,
  insertSectionFeature,
  copyPromptFeature,
  recordAiUseFeature,
  recordActionsFeature,
  // Before the findings: of two providers the editor lists the later one’s actions first, and a fix goes before an excuse.
  evidenceFeature,
  lintFeature,
  statusFeature,
  checklistFeature,
  codeLensesFeature,
  highlightFeature,
  sideBarFeature,
  recordReviewFeature,
  previewFeature,
  exportArticleFeature,
  goToFindingFeature,
  readoutFactsFeature,
  whyThisSettingFeature,
  contextKeysFeature,
];
