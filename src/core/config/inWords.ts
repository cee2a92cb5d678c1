/** `a, b and c`. */
export function inWords(names: readonly string[], joiner: 'and' | 'or'): string {
  const others = names.slice(0, -1).join(', ');
  return others === '' ? names.join('') : `${others} ${joiner} ${names.at(-1) ?? ''}`;
}
