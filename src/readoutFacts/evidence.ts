const shownFor = 2400;

/** Shows what a value of the record rests on: opens what is folded away around it, goes there, and lights it up for a while. */
export function showEvidence(text: HTMLElement, name: string): void {
  const places = [...text.querySelectorAll<HTMLElement>('[data-evidence]')].filter(place =>
    (place.dataset['evidence'] ?? '').split(' ').includes(name),
  );
  for (const place of text.querySelectorAll('[data-shown]')) place.removeAttribute('data-shown');
  for (const place of places) {
    const folded = place.closest('details');
    if (folded) folded.open = true;
    place.setAttribute('data-shown', '');
    setTimeout(() => {
      place.removeAttribute('data-shown');
    }, shownFor);
  }
  places[0]?.scrollIntoView({ block: 'center' });
}
