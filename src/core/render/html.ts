/** Markup that is safe to show: built by {@link markup}, or vouched for by {@link trusted}. */
export class Html {
  constructor(readonly source: string) {}
}

/** What may stand in a `${…}` of {@link markup}. Nothing stands for nothing. */
export type HtmlValue = Html | string | number | readonly HtmlValue[] | undefined;

/** Markup that another escaper made, or that holds nobody's text. Never call it on words from an article, a record or a file. */
export function trusted(source: string): Html {
  return new Html(source);
}

/** Nothing. */
export const nothing = trusted('');

/** Builds markup: every value in it is escaped, for text and for quoted attributes alike, unless it is {@link Html} already. */
export function markup(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let source = strings[0] ?? '';
  for (let i = 0; i < values.length; i++) source += toSource(values[i]) + (strings[i + 1] ?? '');
  return new Html(source);
}

function toSource(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.source;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeHtml(value);
  return value.map(toSource).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or in a quoted attribute. U+0000, which HTML cannot hold, becomes U+FFFD. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character] ?? '').replaceAll('\0', '\uFFFD');
}
