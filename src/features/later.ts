// What is read when it is first asked for: what only commands do, the pages beside the editor, and what reads a release that is pasted. They share most of
// what they are made of: in one piece they take a hundredth less of the package than in one each.
export { attachPasted, placesIn, readPasted, releaseIn } from './attachSource/pasted.js';
export { byHand } from './byHand.js';
export { openPreviews } from './preview/panels.js';
export { ReadoutPanels } from './readoutFacts/panels.js';
