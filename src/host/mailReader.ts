/** The reader of mail as a bundle of its own, beside the others. */
export { readMail } from '../core/readout/formats/readMail.js';
