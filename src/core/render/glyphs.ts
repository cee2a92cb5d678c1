import { markup, trusted, type Html } from './html.js';

/** Each has its own outline, so that it reads without colour and at 12 px. */
const shapes = {
  ok: '<path d="M3 8.5 6.5 12 13 4.5" fill="none" stroke="currentColor" stroke-width="2"/>',
  missing: '<path d="m3.5 3.5 9 9m0-9-9 9" fill="none" stroke="currentColor" stroke-width="2.2"/>',
  error:
    '<path fill="currentColor" fill-rule="evenodd" d="M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM5.5 4.2 4.2 5.5 6.7 8l-2.5 2.5 1.3 1.3L8 9.3l2.5 2.5 1.3-1.3L9.3 8l2.5-2.5-1.3-1.3L8 6.7Z"/>',
  query:
    '<circle cx="8" cy="8" r="7.1" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M5.8 6.3a2.25 2.25 0 1 1 3.3 2c-.75.4-1.1.8-1.1 1.6" fill="none" stroke="currentColor" stroke-width="1.6"/><circle cx="8" cy="12.1" r="1.05" fill="currentColor"/>',
  todo: '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.8"/>',
} as const;

/** `ok` done · `missing` not there · `error` an open error · `query` look at this · `todo` a person's turn. */
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
