/** The reader of Word documents as a bundle of its own: it is heavy, and most sessions never import one. */
export { readWord } from '../core/readout/formats/word/readWord.js';
