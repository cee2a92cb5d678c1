/**
 * The statements of the source by keyboard: the arrow keys go from one to the next, Home and End to the first and the last; Enter leads to the
 * sentence that rests on the statement, whose figure leads back.
 */
export function listenToStatements(article: HTMLElement, source: HTMLElement): void {
  source.addEventListener('keydown', event => {
    if (!(event.target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    const statements = [...source.querySelectorAll<HTMLElement>('.statements > li')];
    const at = statements.indexOf(event.target);
    const inSheet = at >= 0 || event.target.matches('.source__sheet');
    const next = inSheet ? targetOf(event.key, at, statements) : undefined;
    if (next) {
      event.preventDefault();
      next.scrollIntoView({ block: 'nearest' });
      next.focus({ preventScroll: true });
    } else if (event.key === 'Enter' && at >= 0) {
      sentenceOn(article, event.target.dataset['n'] ?? '')?.focus();
    }
  });
}

function targetOf(key: string, at: number, statements: readonly HTMLElement[]): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return statements[at + 1];
    case 'ArrowUp':
      return statements[at - 1];
    case 'Home':
      return statements[0];
    case 'End':
      return statements.at(-1);
    default:
      return undefined;
  }
}

/** The figure behind the first sentence that rests on a statement. */
function sentenceOn(article: HTMLElement, number: string): HTMLElement | undefined {
  return [...article.querySelectorAll<HTMLElement>('.s')]
    .filter(sentence => (sentence.dataset['statements'] ?? '').split(' ').includes(number))
    .map(sentence => sentence.querySelector<HTMLElement>('.ref'))
    .find(ref => ref !== null);
}
