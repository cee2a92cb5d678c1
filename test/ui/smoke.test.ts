import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { Workbench } from './support/workbench.js';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.boot();
});
afterEach(context => workbench.pictureOfFailure(context));
afterAll(() => workbench.close());

it('offers its commands in the palette of a newsroom', async () => {
  await workbench.quickInput.open('F1', '>Copydesk');
  expect(await workbench.quickInput.offers('Copydesk: New Article from Readout…')).toBe(true);
  await workbench.picture('smoke-palette');
  await workbench.quickInput.escape();
});
