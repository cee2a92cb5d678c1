import * as vscode from 'vscode';

/** Work that takes longer than this shows its progress, in milliseconds. */
const pause = 400;

/**
 * Does work that a person can cancel once it takes a while.
 *
 * @param title what is done, as its progress is shown.
 * @param work its signal is aborted when the person cancels.
 * @returns undefined when the person cancelled.
 */
export async function cancellable<T>(title: string, work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
  const stop = new AbortController();
  const done = work(stop.signal);
  if (!(await isSlow(done))) return done;
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  const answer = await vscode.window.withProgress(options, (_progress, token) => {
    token.onCancellationRequested(() => {
      stop.abort();
    });
    return done;
  });
  return stop.signal.aborted ? undefined : answer;
}

async function isSlow(work: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>(resolve => {
    timer = setTimeout(() => {
      resolve(true);
    }, pause);
  });
  const early = work.then(
    () => false,
    () => false,
  );
  try {
    return await Promise.race([early, late]);
  } finally {
    clearTimeout(timer);
  }
}
