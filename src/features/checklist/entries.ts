import * as vscode from 'vscode';
import {
  checklist,
  type Checklist,
  type ChecklistItem,
  type Finding,
  type Severity,
  type Span,
} from '../../core/index.js';
import { separator, type Choice } from '../../host/quickInput.js';
import { localized } from '../../host/wording.js';
import type { Inspection } from '../lint/inspector.js';
import { disclosureInWords, reviewInWords } from './stateWords.js';

/** What picking a line of the checklist does: go to a place, or insert the section of that id. */
export type ChecklistAction = { readonly span: Span } | { readonly insert: string };

const icons: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'lightbulb',
};

/** The lines of the checklist: required sections, the disclaimer, the review, then every finding. */
export function checklistEntries(inspection: Inspection, document: vscode.TextDocument): Choice<ChecklistAction>[] {
  const summary = checklist(inspection.result, inspection.sources, inspection.config);
  const { done, total, items } = summary.required;
  return [
    separator(localized('{0}: {1} of {2} required sections are written', summary.profile, done, total)),
    ...items.map(sectionEntry),
    separator(localized('Before it is filed')),
    disclaimerEntry(summary),
    ...disclosureEntry(summary, inspection),
    reviewEntry(summary, inspection),
    ...findingEntries(inspection, document),
  ];
}

function sectionEntry({ spec, title, state, span }: ChecklistItem): Choice<ChecklistAction> {
  return {
    label: title,
    description: stateInWords(state),
    iconPath: new vscode.ThemeIcon(state === 'done' ? 'check' : state === 'missing' ? 'add' : 'circle-outline'),
    value: span ? { span } : { insert: spec.id },
  };
}

function stateInWords(state: ChecklistItem['state']): string {
  switch (state) {
    case 'done':
      return localized('written');
    case 'missing':
      return localized('missing: pick to insert it');
    case 'empty':
      return localized('empty');
    case 'placeholder':
      return localized('has places that are still to be filled in');
  }
}

function disclaimerEntry({ disclaimer }: Checklist): Choice<ChecklistAction> {
  const { state, span } = disclaimer;
  return {
    label: localized('Wording of the disclaimer'),
    description: disclaimerInWords(state, span !== undefined),
    iconPath: new vscode.ThemeIcon(state === 'in place' ? 'check' : 'circle-outline'),
    value: span ? { span } : { insert: 'disclaimer' },
  };
}

function disclaimerInWords(state: Checklist['disclaimer']['state'], there: boolean): string {
  switch (state) {
    case 'in place':
      return localized('the current one');
    case 'missing':
      return there ? localized('nothing under its heading') : localized('missing: pick to insert it');
    case 'altered':
      return localized('altered');
    case 'outdated':
      return localized('an earlier one');
    case 'misplaced':
      return localized('not in its place');
  }
}

/** How readers are told of a language model, where one was used. */
function disclosureEntry({ disclosure }: Checklist, { result }: Inspection): Choice<ChecklistAction>[] {
  const { state, span } = disclosure;
  if (state === 'not needed') return [];
  const { frontMatter } = result.article;
  return [
    {
      label: localized('AI disclosure'),
      description: disclosureInWords(state),
      iconPath: new vscode.ThemeIcon(state === 'in place' || state === 'exempt' ? 'check' : 'circle-outline'),
      value: { span: span ?? frontMatter.spanOf(['ai']) ?? { start: 0, end: 0 } },
    },
  ];
}

/** Copydesk records no review for a person; it only says whether one is recorded, and of which text. */
function reviewEntry({ review }: Checklist, { result }: Inspection): Choice<ChecklistAction> {
  const { frontMatter } = result.article;
  return {
    label: localized('Review'),
    description: reviewInWords(review),
    iconPath: new vscode.ThemeIcon(review.state === 'none' || review.state === 'stale' ? 'circle-outline' : 'check'),
    value: { span: frontMatter.spanOf(['review']) ?? frontMatter.span ?? { start: 0, end: 0 } },
  };
}

function findingEntries({ result, checked }: Inspection, document: vscode.TextDocument): Choice<ChecklistAction>[] {
  if (!checked) return [separator(localized('This file is larger than 2 MB and is not checked'))];
  if (result.findings.length === 0) return [separator(localized('No findings'))];
  return [separator(localized('Findings')), ...result.findings.map(finding => findingEntry(finding, document))];
}

function findingEntry(
  { severity, message, rule, span }: Finding,
  document: vscode.TextDocument,
): Choice<ChecklistAction> {
  const line = document.positionAt(span.start).line + 1;
  return {
    label: message,
    detail: localized('Line {0} · {1}', line, rule),
    iconPath: new vscode.ThemeIcon(icons[severity]),
    value: { span },
  };
}
