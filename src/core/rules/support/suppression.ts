import type { Article, Directive } from '../../article/types.js';
import { LineIndex } from '../../text/lineIndex.js';
import type { Finding } from '../types.js';
import { acknowledgements } from './acknowledgement.js';

/**
 * Leaves out the findings that comments in the article suppress or acknowledge.
 *
 * `copydesk-disable-next-line` holds for the next line that is not blank; `copydesk-disable` until `copydesk-enable` or the end. A
 * `copydesk-disable` before the body's first words holds from the beginning of the file, so that it reaches the front matter too.
 *
 * @param findings in the order of the text.
 */
export function withoutSuppressed(article: Article, findings: readonly Finding[]): Finding[] {
  if (article.directives.length === 0) return [...findings];
  const lines = new LineIndex(article.text);
  const nextLines = suppressedLines(article, lines);
  const ranges = new Ranges(article);
  const acknowledgementOf = acknowledgements(article);
  return findings.filter(finding => {
    const { rule, span } = finding;
    ranges.advanceTo(span.start);
    if (ranges.suppress(rule) || suppresses(nextLines.get(lines.positionAt(span.start).line), rule)) return false;
    return acknowledgementOf(finding) === undefined;
  });
}

/** Rule ids by the line for which they are off. An empty list stands for every rule. */
function suppressedLines(article: Article, lines: LineIndex): Map<number, readonly (readonly string[])[]> {
  const found = new Map<number, readonly string[][]>();
  let waiting: string[][] = [];
  const directives = article.directives.filter(({ kind }) => kind === 'disable-next-line');
  directives.forEach(({ rules, span }, index) => {
    waiting.push([...rules]);
    const next = directives[index + 1]?.span.start ?? article.text.length;
    const line = lineWithWords(article.text, lines, lines.positionAt(span.end).line + 1, next);
    if (line === undefined) return;
    found.set(line, waiting);
    waiting = [];
  });
  return found;
}

/** The first line from `from` on that is neither blank nor a comment to Copydesk, if there is one before the offset `end`. */
function lineWithWords(text: string, lines: LineIndex, from: number, end: number): number | undefined {
  for (let line = from; line < lines.lineCount && lines.lineStart(line) < end; line++) {
    const words = text.slice(lines.lineStart(line), lines.lineEnd(line)).trim();
    if (words !== '' && !(words.startsWith('<!-- copydesk-') && words.endsWith('-->'))) return line;
  }
  return undefined;
}

function suppresses(lists: readonly (readonly string[])[] | undefined, rule: string): boolean {
  return lists?.some(rules => rules.length === 0 || rules.includes(rule)) ?? false;
}

/** Which rules are off at a place, as it moves through the text. */
class Ranges {
  private readonly directives: readonly { readonly from: number; readonly directive: Directive }[];
  private next = 0;
  private everyRule = false;
  private off = new Set<string>();
  private on = new Set<string>();

  constructor(article: Article) {
    const firstWords = article.blocks.find(({ kind }) => kind !== 'html')?.span.start ?? article.text.length;
    this.directives = article.directives
      .filter(({ kind }) => kind === 'disable' || kind === 'enable')
      .map(directive => ({
        from: directive.kind === 'disable' && directive.span.start < firstWords ? 0 : directive.span.start,
        directive,
      }));
  }

  advanceTo(offset: number): void {
    let entry = this.directives[this.next];
    while (entry && entry.from <= offset) {
      this.apply(entry.directive);
      entry = this.directives[++this.next];
    }
  }

  suppress(rule: string): boolean {
    return this.off.has(rule) || (this.everyRule && !this.on.has(rule));
  }

  private apply({ kind, rules }: Directive): void {
    if (rules.length === 0) {
      this.everyRule = kind === 'disable';
      this.off = new Set();
      this.on = new Set();
    }
    for (const rule of rules) {
      (kind === 'disable' ? this.off : this.on).add(rule);
      (kind === 'disable' ? this.on : this.off).delete(rule);
    }
  }
}
