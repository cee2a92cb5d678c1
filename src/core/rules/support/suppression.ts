import type { Article, Directive } from '../../article/types.js';
import { LineIndex } from '../../text/lineIndex.js';
import type { Finding } from '../types.js';
import { acknowledgements } from './acknowledgement.js';

/** What the comments of an article let be. */
export interface AppliedSuppressions {
  /** The findings that no comment lets be, in the order of the text. */
  readonly left: readonly Finding[];
  /** The rules of which a comment let something be; of an `enable`, those that were off up to there. Absent: it did nothing. */
  readonly hits: ReadonlyMap<Directive, ReadonlySet<string>>;
}

/** What the comments of an article let be, and what they could have. */
export interface JudgedSuppressions extends AppliedSuppressions {
  /** Every rule that there is. */
  readonly known: ReadonlySet<string>;
  /** The rules that could have found something: those that are on and had what they need. */
  readonly able: ReadonlySet<string>;
  /** Whether none of those that are on lacked what it needs. */
  readonly isComplete: boolean;
}

/**
 * Leaves out the findings that comments in the article suppress or acknowledge, and says which comments did.
 *
 * `copydesk-disable-next-line` holds for the next line that is not blank; `copydesk-disable` until `copydesk-enable` or the end. A
 * `copydesk-disable` before the body's first words holds from the beginning of the file, so that it reaches the front matter too.
 *
 * @param findings in the order of the text.
 */
export function applySuppressions(article: Article, findings: readonly Finding[]): AppliedSuppressions {
  const hits = new Map<Directive, Set<string>>();
  if (article.directives.length === 0) return { left: findings, hits };
  const hit = (directive: Directive, rule: string): void => {
    hits.set(directive, (hits.get(directive) ?? new Set()).add(rule));
  };
  if (article.directives.length === 0) return { left: findings, hits: new Map() };
  const lines = new LineIndex(article.text);
  const nextLines = suppressedLines(article, lines);
  const ranges = new Ranges(article, hit);
  const acknowledgementOf = acknowledgements(article);
  const left = findings.filter(finding => {
    const { rule, span } = finding;
    ranges.advanceTo(span.start);
    const over = nextLines.get(lines.positionAt(span.start).line) ?? [];
    const by = [ranges.suppressing(rule), ...over.filter(one => suppresses(one, rule)), acknowledgementOf(finding)];
    const directives = by.filter(one => one !== undefined);
    for (const directive of directives) hit(directive, rule);
    return directives.length === 0;
  });
  ranges.advanceTo(article.text.length);
  return { left, hits };
}

/** The comments for one line, by that line. */
function suppressedLines(article: Article, lines: LineIndex): Map<number, readonly Directive[]> {
  const found = new Map<number, readonly Directive[]>();
  let waiting: Directive[] = [];
  const directives = article.directives.filter(({ kind }) => kind === 'disable-next-line');
  directives.forEach((directive, index) => {
    waiting.push(directive);
    const next = directives[index + 1]?.span.start ?? article.text.length;
    const line = lineWithWords(article.text, lines, lines.positionAt(directive.span.end).line + 1, next);
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

function suppresses({ rules }: Directive, rule: string): boolean {
  return rules.length === 0 || rules.includes(rule);
}

/** Which comments turn rules off at a place, as it moves through the text. */
class Ranges {
  private readonly directives: readonly { readonly from: number; readonly directive: Directive }[];
  private next = 0;
  private everyRule: Directive | undefined;
  private off = new Map<string, Directive>();
  private on = new Set<string>();

  /** @param enabled is told which rules an `enable` turns on that were off. */
  constructor(
    article: Article,
    private readonly enabled: (directive: Directive, rule: string) => void,
  ) {
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

  suppressing(rule: string): Directive | undefined {
    return this.off.get(rule) ?? (this.on.has(rule) ? undefined : this.everyRule);
  }

  private apply(directive: Directive): void {
    const { kind, rules } = directive;
    if (kind === 'enable') this.note(directive);
    if (rules.length === 0) {
      this.everyRule = kind === 'disable' ? directive : undefined;
      this.off = new Map();
      this.on = new Set();
    }
    for (const rule of rules) {
      if (kind === 'disable') {
        this.off.set(rule, directive);
        this.on.delete(rule);
      } else {
        this.off.delete(rule);
        this.on.add(rule);
      }
    }
  }

  private note(directive: Directive): void {
    const were = directive.rules.length > 0 ? directive.rules : [...this.off.keys(), ...(this.everyRule ? [''] : [])];
    for (const rule of were) if (rule === '' || this.suppressing(rule)) this.enabled(directive, rule);
  }
}
