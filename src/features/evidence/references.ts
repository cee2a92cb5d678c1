import * as vscode from 'vscode';
import { LineIndex, sourceSentence, usesOf, verdictsAt, type Span } from '../../core/index.js';
import { rangeAt } from '../../host/positions.js';
import { draftsCiting, type CitingDraft, type SearchPorts } from './citingDrafts.js';
import { inspectionOf, locationOf, savedSource } from './draftAt.js';

/** A place in a source whose uses are looked for. */
interface Spot {
  readonly uri: vscode.Uri;
  readonly drafts: readonly CitingDraft[];
  readonly span: Span;
}

/** Finds the places in drafts that rest on a place in a source: from the source itself, and from any of those places. */
export class EvidenceReferences implements vscode.ReferenceProvider {
  constructor(private readonly ports: SearchPorts) {}

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    { includeDeclaration }: vscode.ReferenceContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[] | undefined> {
    const ofFact = await this.spotOfFact(document, position, token);
    const spot = ofFact ?? (await this.spotInSource(document, position, token));
    if (!spot || token.isCancellationRequested) return undefined;
    const exact = usesIn(spot.drafts, spot.span);
    const sentence = exact.length > 0 ? spot.span : sentenceAt(spot);
    const uses = exact.length > 0 ? exact : usesIn(spot.drafts, sentence);
    // In the source one stands at the place already, and looks for the drafts.
    const place = includeDeclaration && ofFact && uses.length > 0 ? declaration(spot, sentence) : [];
    return [...place, ...uses];
  }

  /** Where the source says what stands at the cursor in a draft. */
  private async spotOfFact(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<Spot | undefined> {
    const inspection = await inspectionOf(this.ports.lint, document, token);
    if (!inspection) return undefined;
    const places = verdictsAt(inspection.result.verdicts, document.offsetAt(position)).flatMap(one => one.places);
    const [place] = places;
    const source = place && savedSource(inspection, document.uri, place.source);
    if (!source) return undefined;
    return { uri: source.uri, drafts: await draftsCiting(source.uri, this.ports, token), span: place.span };
  }

  /** The cursor in a document that drafts cite. */
  private async spotInSource(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<Spot | undefined> {
    const drafts = await draftsCiting(document.uri, this.ports, token);
    const [first] = drafts;
    const source = first && savedSource(first.inspection, first.uri, first.source);
    if (!source) return undefined;
    const at = source.lines.offsetAt(position);
    return { uri: document.uri, drafts, span: { start: at, end: at } };
  }
}

function usesIn(drafts: readonly CitingDraft[], span: Span): vscode.Location[] {
  return drafts.flatMap(({ uri, inspection, source }) => {
    const { article, verdicts } = inspection.result;
    const lines = new LineIndex(article.text);
    return usesOf(verdicts, source, span).map(use => new vscode.Location(uri, rangeAt(lines, use.span)));
  });
}

/** Where nothing rests on the very word, what rests on its sentence is meant. */
function sentenceAt({ drafts, span }: Spot): Span {
  const [first] = drafts;
  const source = first && savedSource(first.inspection, first.uri, first.source);
  return source ? sourceSentence(source.readout, span) : span;
}

function declaration({ drafts }: Spot, span: Span): vscode.Location[] {
  const [first] = drafts;
  const source = first && savedSource(first.inspection, first.uri, first.source);
  return source ? [locationOf(source, { span })] : [];
}
