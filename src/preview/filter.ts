/** The buttons of the tally: one verdict at a time can be picked out; pressing its button again shows all. */
export function listenToTally(tally: HTMLElement): void {
  tally.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-verdict]') : null;
    if (!button) return;
    const chosen = button.dataset['verdict'];
    const { body } = document;
    if (body.dataset['only'] === chosen) delete body.dataset['only'];
    else body.dataset['only'] = chosen;
    pressTally(tally);
  });
}

/** Shows which verdict is picked out, on buttons that may be new. One that no fact has any more is let go. */
export function pressTally(tally: ParentNode): void {
  const { body } = document;
  const buttons = [...tally.querySelectorAll<HTMLElement>('button[data-verdict]')];
  const chosen = buttons.find(button => button.dataset['verdict'] === body.dataset['only']);
  if (!chosen) delete body.dataset['only'];
  for (const button of buttons) button.setAttribute('aria-pressed', String(button === chosen));
}
