// What the benchmark of the preview needs of the sources, as one entry.
export { importReadout, lintArticle, parseArticle } from '../../../src/core/index.js';
export { htmlOf, placesOf } from '../../../src/core/render/pieces.js';
export { proofMemory, renderProof } from '../../../src/core/render/proof.js';
export { ProofUpdates } from '../../../src/features/preview/updates.js';
