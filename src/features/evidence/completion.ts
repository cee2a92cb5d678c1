import * as vscode from 'vscode';
import {
  blockAt,
  matchQuotables,
  openQuotation,
  quotables,
  type Article,
  type OpenQuotation,
  type QuotableMatch,
  type Source,
} from '../../core/index.js';
import type { LintService } from '../lint/lintService.js';

/** Offered at one time. */
const mostItems = 200;

/** Offers, inside quotation marks, what the sources say, word for word. */
export class QuotationCompletion implements vscode.CompletionItemProvider {
  static readonly triggers = ['"', '“', '„', '«'];

  constructor(private readonly lint: LintService) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CompletionList | undefined> {
    const open = openQuotation(document.getText(), document.offsetAt(position));
    if (!open || !(await this.lint.isArticle(document))) return undefined;
    // The sources of the last check will do: a text that is being typed is not checked for each letter.
    const { result, sources = [] } = this.lint.published(document) ?? (await this.lint.inspect(document));
    if (token.isCancellationRequested || isOutsideProse(result.article, document, open)) return undefined;
    const { quotedPerson } = await import('../../host/checking.js');
    const person = quotedPerson(document.getText(), open, sources);
    const matches = matchQuotables(quotables(sources), open.typed, person).slice(0, mostItems);
    const items = matches.map((match, index) => itemOf(match, index, { open, document, position, sources }));
    // What fits best changes with each letter.
    return new vscode.CompletionList(items, true);
  }
}

/** In the front matter and in code nobody quotes. The check may be of an older text, which differs by what was typed since. */
function isOutsideProse(article: Article, document: vscode.TextDocument, { start }: OpenQuotation): boolean {
  if (start <= article.bodyStart) return true;
  return article.text === document.getText() && blockAt(article, start)?.kind === 'code';
}

function itemOf(
  match: QuotableMatch,
  index: number,
  at: {
    readonly open: OpenQuotation;
    readonly document: vscode.TextDocument;
    readonly position: vscode.Position;
    readonly sources: readonly Source[];
  },
): vscode.CompletionItem {
  const { open, document, position } = at;
  const source = at.sources.find(one => one.index === match.source);
  const readout = source?.file?.state === 'found' ? source.file.readout : undefined;
  const title = source?.record.title ?? readout?.title?.value ?? source?.record.file ?? '';
  const item = new vscode.CompletionItem(
    labelOf(match),
    match.kind === 'quotation' ? vscode.CompletionItemKind.Text : vscode.CompletionItemKind.Reference,
  );
  item.detail = match.speaker ?? source?.record.publisher ?? readout?.publisher?.value ?? title;
  // As plain text, lines wrap: Markdown would keep every space of it.
  item.documentation = `${match.words}\n\n${title}`;
  item.insertText = open.isClosed ? match.insert : match.insert + open.closer;
  const start = document.positionAt(open.start);
  item.range = {
    inserting: new vscode.Range(start, position),
    replacing: new vscode.Range(start, document.positionAt(open.end)),
  };
  // The editor compares what was typed with this, letter by letter; the source's typography is no reason to hide a match.
  item.filterText = match.matches ? `${open.typed}${match.insert}` : match.insert;
  item.sortText = `${match.matches ? 0 : 1}${String(index).padStart(4, '0')}`;
  return item;
}

/** So many characters fit into a line of the list as wide as it opens. */
const lineLength = 44;

/** Who speaks stands behind the words, and is what the editor would leave out first. */
function labelOf({ insert, speaker }: QuotableMatch): vscode.CompletionItemLabel {
  if (speaker === undefined) return { label: shortened(insert, 80) };
  // Of a long one its end, where the name stands.
  const description = speaker.length <= 22 ? speaker : `…${/(?<=\s).{1,20}$/.exec(speaker)?.[0] ?? speaker.slice(-20)}`;
  return { label: shortened(insert, lineLength - description.length), description };
}

function shortened(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}
