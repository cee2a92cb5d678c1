// What shows pages of its own beside the editor, read when the first of them is opened.
export { openPreviews } from './preview/panels.js';
export { ReadoutPanels } from './readoutFacts/panels.js';
