import { LineIndex, type Finding } from '../core/index.js';
import { withoutControls } from './terminal.js';

/** So many errors are named; the others are counted. */
const mostNamed = 5;

/** Says that an article which goes out has open errors, as the editor does before it exports. Empty when it has none. */
export function openErrors(name: string, text: string, findings: readonly Finding[]): string {
  const open = findings.filter(({ severity }) => severity === 'error');
  if (open.length === 0) return '';
  const lines = new LineIndex(text);
  const named = open
    .slice(0, mostNamed)
    .map(({ span, message }) => `Line ${lines.positionAt(span.start).line + 1}: ${withoutControls(message)}`);
  const others = open.length - named.length;
  const head = `${name}: ${open.length === 1 ? '1 error is' : `${open.length} errors are`} open in this article.`;
  return [head, ...named.map(line => `  ${line}`), ...(others > 0 ? [`  … and ${others} more.`] : []), ''].join('\n');
}
