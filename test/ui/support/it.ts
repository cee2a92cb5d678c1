// Vitest's `it` for the UI tests.
import { it as test } from 'vitest';
import { openStage } from '../../../scripts/support/session.mjs';

/** With the stage that the windows of a worker's files share: to set up a server and a browser for each would be a third of their work. */
// eslint-disable-next-line no-empty-pattern -- Vitest reads from it that it needs no others.
export const it = test.extend('stage', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const stage = await openStage({ unseen: true });
  onCleanup(stage.close);
  return stage;
});
