import { evidenceMemory, factAt, fixArticle, lintArticle, parseArticle, quotedPerson } from '../core/index.js';

/** What checks articles. It is three quarters of what there is to read, and is read when there is something to check: few Markdown files are articles. */
export { evidenceMemory, factAt, fixArticle, lintArticle, parseArticle, quotedPerson };
