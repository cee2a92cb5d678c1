import { diffPieces, diffPlaces } from '../../core/render/diffPieces.js';
import { htmlOf, placesOf } from '../../core/render/pieces.js';
import type { Proof } from '../../core/render/proof.js';
import type { ToPreview } from '../../preview/protocol.js';

/** A proof and the document that it is of. */
export interface ProofOf {
  readonly proof: Proof;
  readonly name: string;
  readonly lineCount: number;
  readonly version: number;
}

interface Sent extends ProofOf {
  readonly number: number;
  readonly places: readonly number[];
}

/** Makes of each new proof a message that holds only what is new in it. */
export class ProofUpdates {
  private count = 0;
  private sent: Sent | undefined;

  /** The page has nothing, or another document's proof: the next message is a whole one. */
  forget(): void {
    this.sent = undefined;
  }

  /** What the page is to be told of a proof. */
  messageFor(next: ProofOf): ToPreview {
    const last = this.sent;
    const number = ++this.count;
    const places = placesOf(next.proof.article);
    this.sent = { ...next, number, places };
    return last?.name === next.name ? changeFrom(last, this.sent) : wholeOf(this.sent);
  }
}

function wholeOf({ proof, places, number, name, lineCount, version }: Sent): ToPreview {
  const { filing, tally, language } = proof;
  const article = htmlOf(proof.article);
  const source = htmlOf(proof.source);
  return {
    type: 'proof',
    proof: { number, name, lineCount, version, filing, tally, language, article, places, source },
  };
}

function changeFrom(last: Sent, { proof, places, number, lineCount, version }: Sent): ToPreview {
  const { filing, tally, language } = proof;
  const article = diffPieces(last.proof.article, proof.article);
  const source = diffPieces(last.proof.source, proof.source);
  const moved = diffPlaces(last.places, places);
  return {
    type: 'change',
    change: {
      of: last.number,
      number,
      lineCount,
      version,
      ...(filing !== last.proof.filing && { filing }),
      ...(tally !== last.proof.tally && { tally }),
      ...(language !== last.proof.language && { language }),
      ...(article.length > 0 && { article }),
      ...(moved && { places: moved }),
      ...(source.length > 0 && { source }),
    },
  };
}
