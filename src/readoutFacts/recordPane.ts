import type { AskedCorrection, AskedPerson } from '../core/readout/askedCorrection.js';
import type { RecordField } from '../core/report/record.js';
import { closest } from './byId.js';
import type { FromReadoutView } from './protocol.js';

/** The record beside the text: shows what a value rests on, and opens the forms in which it is corrected. */
export class RecordPane {
  constructor(
    private readonly record: HTMLElement,
    private readonly send: (message: FromReadoutView) => void,
    show: (evidence: string) => void,
  ) {
    record.addEventListener('click', event => {
      const { show: evidence, edit, remove } = closest(event, '[data-show], [data-edit], [data-remove]')?.dataset ?? {};
      if (evidence !== undefined) show(evidence);
      if (edit !== undefined) this.toggle(edit);
      if (remove !== undefined) send({ type: 'forget', field: remove as RecordField });
      if (closest(event, '[data-cancel]')) this.close(closest(event, 'form'));
      if (closest(event, '[data-add-person]')) addPerson(closest(event, 'form'));
      if (closest(event, '[data-remove-person]')) removePerson(closest(event, '[data-person]'));
    });
    record.addEventListener('submit', event => {
      event.preventDefault();
      const form = closest(event, 'form');
      if (form) this.save(form);
    });
    record.addEventListener('keydown', event => {
      if (event.key === 'Escape') this.close(closest(event, 'form'));
    });
  }

  /** Whether an element is a form that a person is filling in: an update must not touch it. */
  isInUse(element: Element): boolean {
    return element instanceof HTMLElement && element.matches('form[data-form]') && !element.hidden;
  }

  /** Carries open forms over to new content of the record. */
  prepare(content: ParentNode): void {
    for (const form of this.record.querySelectorAll<HTMLElement>('form[data-form]:not([hidden])')) {
      content.querySelector(`[data-edit="${form.dataset['form'] ?? ''}"]`)?.setAttribute('aria-expanded', 'true');
    }
  }

  /** Closes a field's form: what was in it is written. */
  corrected(field: RecordField): void {
    const form = this.form(field);
    const held = form?.contains(document.activeElement) ?? false;
    if (form) this.hide(form);
    if (held) this.button(field)?.focus();
  }

  /** Says in a field's form what is wrong with it. */
  refused(field: RecordField, message: string): void {
    const form = this.form(field);
    const wrong = form?.querySelector<HTMLElement>('.wrong');
    if (!form || !wrong) return;
    wrong.textContent = message;
    wrong.hidden = false;
    const input = form.querySelector('input');
    input?.setAttribute('aria-invalid', 'true');
    input?.focus();
  }

  private toggle(field: string): void {
    const form = this.form(field);
    if (!form) return;
    if (!form.hidden) {
      this.close(form);
      return;
    }
    form.hidden = false;
    this.button(field)?.setAttribute('aria-expanded', 'true');
    const input = form.querySelector('input');
    input?.focus();
    input?.select();
  }

  /** Puts away a form with what is in it. */
  private close(form: HTMLElement | null): void {
    if (!(form instanceof HTMLFormElement)) return;
    for (const added of form.querySelectorAll('[data-added]')) added.remove();
    for (const person of form.querySelectorAll<HTMLElement>('[data-person][hidden]')) person.hidden = false;
    form.reset();
    this.hide(form);
    this.button(form.dataset['form'])?.focus();
  }

  private hide(form: HTMLElement): void {
    form.hidden = true;
    const wrong = form.querySelector<HTMLElement>('.wrong');
    if (wrong) wrong.hidden = true;
    for (const input of form.querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
    this.button(form.dataset['form'])?.setAttribute('aria-expanded', 'false');
  }

  private save(form: HTMLElement): void {
    const field = form.dataset['form'] as RecordField;
    this.send({ type: 'correct', asked: askedIn(form, field) });
  }

  private form(field: string): HTMLElement | null {
    return this.record.querySelector<HTMLElement>(`form[data-form="${field}"]`);
  }

  private button(field: string | undefined): HTMLElement | null {
    return this.record.querySelector<HTMLElement>(`[data-edit="${field ?? ''}"]`);
  }
}

function askedIn(form: HTMLElement, field: RecordField): AskedCorrection {
  switch (field) {
    case 'spokesperson':
      return { field, people: [personIn(form)] };
    case 'participants': {
      const people = form.querySelectorAll<HTMLElement>('[data-person]:not([hidden])');
      return { field, people: Array.from(people, personIn) };
    }
    case 'title':
    case 'publisher':
    case 'published':
    case 'event':
    case 'dateline':
    case 'release':
      return { field, words: form.querySelector('input')?.value ?? '' };
  }
}

function personIn(group: HTMLElement): AskedPerson {
  return Object.fromEntries(Array.from(group.querySelectorAll('input'), ({ name, value }) => [name, value]));
}

let added = 0;

function addPerson(form: HTMLElement | null): void {
  const group = form?.querySelector('template')?.content.firstElementChild?.cloneNode(true);
  if (!(group instanceof HTMLElement)) return;
  added++;
  group.setAttribute('data-added', '');
  for (const label of group.querySelectorAll('label')) label.htmlFor += `-${added}`;
  for (const input of group.querySelectorAll('input')) input.id += `-${added}`;
  form?.querySelector('[data-people]')?.append(group);
  group.querySelector('input')?.focus();
}

/** Hidden rather than removed, so that Cancel brings the person back. */
function removePerson(group: HTMLElement | null): void {
  if (!group) return;
  const next = group.closest('form')?.querySelector<HTMLElement>('[data-add-person]');
  if (group.hasAttribute('data-added')) group.remove();
  else group.hidden = true;
  next?.focus();
}
