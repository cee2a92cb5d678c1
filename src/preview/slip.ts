import type { ProofNote } from './protocol.js';

/** A slip: the statement that it is about, what to do in a sentence, and at most two buttons. */
export function slipOf(note: ProofNote, act: (type: 'applyFix' | 'keepFact') => void): HTMLElement {
  const slip = element('div', 'slip');
  slip.id = 'slip';
  slip.setAttribute('role', 'group');
  slip.setAttribute('aria-label', note.title);
  if (note.statement) {
    const source = element('p', 'slip__src');
    source.append(element('span', 'n', String(note.statement.number)), ` ${note.statement.text}`);
    slip.append(source);
  }
  slip.append(element('p', 'slip__why', note.why));
  const actions = element('p', 'actions');
  if (note.fix !== undefined)
    actions.append(
      button('btn btn--main', note.fix, () => {
        act('applyFix');
      }),
    );
  actions.append(
    button('btn', note.keep, () => {
      act('keepFact');
    }),
  );
  slip.append(actions);
  return slip;
}

function button(className: string, words: string, onClick: () => void): HTMLElement {
  const made = element('button', className, words);
  made.setAttribute('type', 'button');
  made.addEventListener('click', onClick);
  return made;
}

function element(tag: string, className: string, words?: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (words !== undefined) made.textContent = words;
  return made;
}
