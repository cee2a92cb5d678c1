/** An element as the parser of pages has it. */
interface PageElement {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
}

/** Its first part is the element's name, or a star; the second, if there is one, a class that it has. */
const simple = /^([a-z]\w*|\*)(?:\.([\w-]+))?$/;

/**
 * Stands in the build for what chooses among selectors in plain text's making (selderee): ours are names of elements, one with a class, and a star, for which no
 * reader of CSS is needed.
 */
export class DecisionTree<Value> {
  readonly #rules: readonly { readonly name: string; readonly className: string; readonly value: Value }[];

  /**
   * @param rules a selector each, with what is picked by it
   * @throws {Error} when a selector is none of those
   */
  constructor(rules: readonly (readonly [selector: string, value: Value])[]) {
    const read = rules.map(([selector, value]) => {
      const [, name, className = ''] = simple.exec(selector) ?? [];
      if (name === undefined) throw new Error(`“${selector}” is more than an element and a class.`);
      return { name, className, value };
    });
    const weight = (rule: (typeof read)[number]) => (rule.className === '' ? 0 : 2) + (rule.name === '*' ? 0 : 1);
    // Of two that say as much, the later counts.
    this.#rules = read.toReversed().toSorted((one, other) => weight(other) - weight(one));
  }

  build(): this {
    return this;
  }

  /** What the selector picks that fits an element most closely. */
  pick1({ name, attribs }: PageElement): Value | null {
    const classes = (attribs['class'] ?? '').split(/[ \t]+/);
    const rule = this.#rules.find(
      one => (one.name === '*' || one.name === name) && (one.className === '' || classes.includes(one.className)),
    );
    return rule ? rule.value : null;
  }
}

/** There is nothing to build. */
export const hp2Builder = undefined;
