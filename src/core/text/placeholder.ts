/** A visible placeholder. "TK" is the newsroom's "to come"; the rule `placeholder-left` finds it. */
export function placeholder(what: string): string {
  return `[TK: ${what}]`;
}
