/** The writer of Word documents as a bundle of its own: it is heavy, and most sessions never export one. */
export { writeDocx } from '../core/export/docx.js';
