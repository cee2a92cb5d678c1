// Waiting in host tests. Nothing in the editor happens at once; never sleep, wait for what should come:
//   const [first] = await until(() => vscode.languages.getDiagnostics(uri), found => found.length === 1);
//   await until(() => vscode.window.activeTextEditor, editor => editor?.document.fileName.endsWith('.md') === true);

/** How long `until` waits, unless told otherwise, in milliseconds: a busy machine only takes longer. */
const patience = 30_000;

/**
 * Asks again and again until the answer will do, and returns it.
 *
 * @param ask asked every 30 ms; may be asynchronous
 * @param enough whether the answer will do; unless given, any answer that is truthy
 * @param milliseconds how long to keep asking
 * @throws Error with the last answer in it when none would do in time
 */
export async function until<T>(
  ask: () => T | Thenable<T>,
  enough: (answer: T) => boolean = Boolean,
  milliseconds: number = patience,
): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (enough(answer)) return answer as NonNullable<T>;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms in vain; the last answer was ${show(answer)}.`);
    await new Promise(resolve => setTimeout(resolve, 30));
  }
}

function show(value: unknown): string {
  try {
    return JSON.stringify(value).slice(0, 2000);
  } catch {
    return String(value);
  }
}
