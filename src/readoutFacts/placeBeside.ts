/** Room between a fact and what is said about it, and between that and the window's edge, in CSS pixels. */
const gap = 6;

/** Puts a note under the last line of an element, or over its first when there is no room below. */
export function placeBeside(note: HTMLElement, element: HTMLElement): void {
  const lines = element.getClientRects();
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) return;
  const { width, height } = note.getBoundingClientRect();
  const fits = last.bottom + gap + height <= window.innerHeight;
  const left = fits ? last.left : first.left;
  note.style.left = `${Math.max(gap, Math.min(left, document.documentElement.clientWidth - width - gap))}px`;
  note.style.top = `${fits ? last.bottom + gap : first.top - gap - height}px`;
}
