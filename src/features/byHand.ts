import { applyProfileFeature } from './applyProfile/index.js';
import { attachSourceFeature } from './attachSource/index.js';
import { checklistFeature } from './checklist/index.js';
import { copyPromptFeature } from './copyPrompt/index.js';
import { exportArticleFeature } from './exportArticle/index.js';
import type { Feature } from './feature.js';
import { insertSectionFeature } from './insertSection/index.js';
import { newArticleFeature } from './newArticle/index.js';
import { recordAiUseFeature } from './recordAiUse/index.js';
import { recordReviewFeature } from './recordReview/index.js';
import { whyThisSettingFeature } from './whyThisSetting/index.js';

/** What a person does by a command, in the order of the work. */
export const byHand: readonly Feature[] = [
  newArticleFeature,
  attachSourceFeature,
  applyProfileFeature,
  insertSectionFeature,
  copyPromptFeature,
  recordAiUseFeature,
  checklistFeature,
  recordReviewFeature,
  exportArticleFeature,
  whyThisSettingFeature,
];
