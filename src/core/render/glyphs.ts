import { markup, trusted, type Html } from './html.js';

/** Each has its own outline, so that it reads without colour and at 12 px. */
const shapes = {
  ok: '<path d="M3 8.5 6.5 12 13 4.5" fill="none" stroke="currentColor" stroke-width="2"/>',
  missing: '<path d="m3.5 3.5 9 9m0-9-9 9" fill="none" stroke="currentColor" stroke-width="2.2"/>',
  error:
    '<path fill="currentColor" fill-rule="evenodd" d="M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM5.5 4.2 4.2 5.5 6.7 8l-2.5 2.5 1.3 1.3L8 9.3l2.5 2.5 1.3-1.3L9.3 8l2.5-2.5-1.3-1.3L8 6.7Z"/>',
  query:
    '<circle cx="8" cy="8" r="7.1" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M5.8 6.3a2.25 2.25 0 1 1 3.3 2c-.75.4-1.1.8-1.1 1.6" fill="none" stroke="currentColor" stroke-width="1.6"/><circle cx="8" cy="12.1" r="1.05" fill="currentColor"/>',
  differs:
    '<path fill="currentColor" fill-rule="evenodd" d="M2 0h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2Zm1.5 5v1.7h4.06L6.64 9.3H3.5V11h2.53l-.85 2.4 1.6.57L7.83 11h4.67V9.3H8.44l.92-2.6h3.14V5H9.97l.85-2.4-1.6-.57L8.17 5Z"/>',
  unchecked:
    '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.35 2.362"/>',
  quote:
    '<path fill="currentColor" d="M7 3.5C4.7 4.3 3 6.5 3 9.3 3 11.4 4 12.5 5.3 12.5c1.1 0 1.9-.8 1.9-1.9 0-1-.7-1.8-1.7-1.8h-.4c.1-1.6 1-2.9 2.3-3.6L7 3.5Zm6 0c-2.3.8-4 3-4 5.8 0 2.1 1 3.2 2.3 3.2 1.1 0 1.9-.8 1.9-1.9 0-1-.7-1.8-1.7-1.8h-.4c.1-1.6 1-2.9 2.3-3.6L13 3.5Z"/>',
  sheet:
    '<path d="M3 1.7h7L13 4.7v9.6H3ZM9.7 1.7V5H13M5.5 8h5m-5 3h5" fill="none" stroke="currentColor" stroke-width="1.2"/>',
  todo: '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.8"/>',
} as const;

/**
 * `ok` done · `missing` not there · `error` an open error · `query` no source gives it, or look at this · `todo` a person's turn · `differs` the
 * source says otherwise · `unchecked` not checked · `quote` quoted · `sheet` a source.
 */
export type GlyphName = keyof typeof shapes;

/** The drawings that {@link glyph} refers to; once a page. */
export function glyphSprite(names: readonly GlyphName[] = Object.keys(shapes) as GlyphName[]): Html {
  const symbols = names.map(name => trusted(`<symbol id="g-${name}" viewBox="0 0 16 16">${shapes[name]}</symbol>`));
  return markup`<svg class="sprite" aria-hidden="true" focusable="false">${symbols}</svg>`;
}

/** A glyph. It says nothing to a screen reader: words beside it must. */
export function glyph(name: GlyphName): Html {
  return markup`<svg class="g" data-glyph="${name}" aria-hidden="true"><use href="#g-${name}" /></svg>`;
}
