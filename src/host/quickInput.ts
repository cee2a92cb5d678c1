import * as vscode from 'vscode';

/** The person pressed the back button. */
export const back = Symbol('back');

/** What a step of a wizard shows around its question. */
export interface StepFrame {
  readonly title: string;
  /** From 1. */
  readonly step?: number;
  readonly totalSteps?: number;
  /** Whether there is a step to go back to. */
  readonly canGoBack?: boolean;
}

/** An item that stands for a value. A separator has no value and cannot be picked. */
export interface Choice<T> extends vscode.QuickPickItem {
  readonly value?: T;
}

/** A heading between choices. */
export function separator(label: string): Choice<never> {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** Asks for one of several. Undefined: the person pressed Escape. */
export function pick<T>(
  frame: StepFrame & { readonly placeholder: string; readonly choices: readonly Choice<T>[] },
): Promise<T | typeof back | undefined> {
  const input = vscode.window.createQuickPick<Choice<T>>();
  input.placeholder = frame.placeholder;
  input.items = frame.choices;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  return ask<T, T>(input, frame, answer => {
    input.onDidAccept(() => {
      const value = input.selectedItems[0]?.value;
      if (value !== undefined) answer(value);
    });
  });
}

/**
 * Asks for one of several, or for words of the person's own, which take the place of the choices. While nothing is typed, Enter takes the first.
 * Undefined: the person pressed Escape.
 */
export function pickOrType<T>(
  frame: StepFrame & {
    readonly prompt: string;
    readonly placeholder: string;
    readonly choices: readonly Choice<T>[];
    /** The choice that typed words stand for; without a value it says what is wrong with them, and cannot be picked. */
    readonly typed: (words: string) => Choice<T>;
  },
): Promise<T | typeof back | undefined> {
  const input = vscode.window.createQuickPick<Choice<T>>();
  input.prompt = frame.prompt;
  input.placeholder = frame.placeholder;
  input.items = frame.choices;
  return ask<T, T>(input, frame, answer => {
    const typed = (): Choice<T> | undefined => {
      const words = input.value.trim();
      return words === '' ? undefined : { ...frame.typed(words), alwaysShow: true };
    };
    input.onDidChangeValue(() => {
      const own = typed();
      input.items = own ? [own] : frame.choices;
    });
    input.onDidAccept(() => {
      // Enter may come before the list has taken up the last words: what was typed is what was meant.
      const { value } = typed() ?? input.selectedItems[0] ?? {};
      if (value !== undefined) answer(value);
    });
  });
}

/** Asks for some of several: those that are ticked, or when none is, the one that is highlighted. Undefined: the person pressed Escape. */
export function pickSeveral<T>(
  frame: StepFrame & { readonly placeholder: string; readonly choices: readonly Choice<T>[] },
): Promise<T[] | typeof back | undefined> {
  const input = vscode.window.createQuickPick<Choice<T>>();
  input.placeholder = frame.placeholder;
  input.canSelectMany = true;
  input.items = frame.choices;
  input.activeItems = frame.choices.slice(0, 1);
  return ask<T, T[]>(input, frame, answer => {
    input.onDidAccept(() => {
      const chosen = input.selectedItems.length > 0 ? input.selectedItems : input.activeItems;
      const values = frame.choices.filter(choice => chosen.includes(choice)).map(({ value }) => value);
      const own = values.filter(value => value !== undefined);
      if (own.length > 0) answer(own);
    });
  });
}

/** Asks for a line of text. Undefined: the person pressed Escape. */
export function askText(
  frame: StepFrame & {
    readonly prompt: string;
    readonly placeholder: string;
    /** Says what is wrong with a value that cannot be taken. */
    readonly problem: (value: string) => string | undefined;
  },
): Promise<string | typeof back | undefined> {
  const input = vscode.window.createInputBox();
  input.prompt = frame.prompt;
  input.placeholder = frame.placeholder;
  return ask<never, string>(input, frame, answer => {
    input.onDidChangeValue(() => (input.validationMessage = undefined));
    input.onDidAccept(() => {
      const value = input.value.trim();
      const problem = frame.problem(value);
      if (problem) input.validationMessage = problem;
      else answer(value);
    });
  });
}

function ask<T, Answer>(
  input: vscode.QuickPick<Choice<T>> | vscode.InputBox,
  frame: StepFrame,
  listen: (answer: (value: Answer) => void) => void,
): Promise<Answer | typeof back | undefined> {
  input.title = frame.title;
  input.step = frame.step;
  input.totalSteps = frame.totalSteps;
  input.ignoreFocusOut = true;
  if (frame.canGoBack) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise(resolve => {
    const answer = (value: Answer | typeof back | undefined) => {
      resolve(value);
      input.dispose();
    };
    input.onDidTriggerButton(button => {
      if (button === vscode.QuickInputButtons.Back) answer(back);
    });
    input.onDidHide(() => {
      answer(undefined);
    });
    listen(answer);
    input.show();
  });
}
