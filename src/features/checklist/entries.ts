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
    separator(vscode.l10n.t('{0}: {1} of {2} required sections are written', summary.profile, done, total)),
    ...items.map(sectionEntry),
    separator(vscode.l10n.t('Before it is filed')),
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
      return vscode.l10n.t('written');
    case 'missing':
      return vscode.l10n.t('missing: pick to insert it');
    case 'empty':
      return vscode.l10n.t('empty');
    case 'placeholder':
      return vscode.l10n.t('has places that are still to be filled in');
  }
}

function disclaimerEntry({ disclaimer }: Checklist): Choice<ChecklistAction> {
  const { state, span } = disclaimer;
  return {
    label: vscode.l10n.t('Wording of the disclaimer'),
    description: disclaimerInWords(state, span !== undefined),
    iconPath: new vscode.ThemeIcon(state === 'in place' ? 'check' : 'circle-outline'),
    value: span ? { span } : { insert: 'disclaimer' },
  };
}

function disclaimerInWords(state: Checklist['disclaimer']['state'], there: boolean): string {
  switch (state) {
    case 'in place':
      return vscode.l10n.t('the current one');
    case 'missing':
      return there ? vscode.l10n.t('nothing under its heading') : vscode.l10n.t('missing: pick to insert it');
    case 'altered':
      return vscode.l10n.t('altered');
    case 'outdated':
      return vscode.l10n.t('an earlier one');
    case 'misplaced':
      return vscode.l10n.t('not in its place');
  }
}

/** How readers are told of a language model, where one was used. */
function disclosureEntry({ disclosure }: Checklist, { result }: Inspection): Choice<ChecklistAction>[] {
  const { state, span } = disclosure;
  if (state === 'not needed') return [];
  const { frontMatter } = result.article;
  return [
    {
      label: vscode.l10n.t('AI disclosure'),
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
    label: vscode.l10n.t('Review'),
    description: reviewInWords(review),
    iconPath: new vscode.ThemeIcon(review.state === 'none' || review.state === 'stale' ? 'circle-outline' : 'check'),
    value: { span: frontMatter.spanOf(['review']) ?? frontMatter.span ?? { start: 0, end: 0 } },
  };
}

function findingEntries({ result, checked }: Inspection, document: vscode.TextDocument): Choice<ChecklistAction>[] {
  if (!checked) return [separator(vscode.l10n.t('This file is larger than 2 MB and is not checked'))];
  if (result.findings.length === 0) return [separator(vscode.l10n.t('No findings'))];
  return [separator(vscode.l10n.t('Findings')), ...result.findings.map(finding => findingEntry(finding, document))];
}

function findingEntry(
  { severity, message, rule, span }: Finding,
  document: vscode.TextDocument,
): Choice<ChecklistAction> {
  const line = document.positionAt(span.start).line + 1;
  return {
    label: message,
    detail: vscode.l10n.t('Line {0} · {1}', line, rule),
    iconPath: new vscode.ThemeIcon(icons[severity]),
    value: { span },
  };
}
