/** The reader of PDFs as a bundle of its own: it is the heaviest, and most sessions never import one. */
export { readPdf } from '../core/readout/formats/pdf/readPdf.js';
