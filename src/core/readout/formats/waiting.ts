/** How long an import may take, and who may end it. */
export interface ImportLimits {
  /** Aborted when the person cancels the import. */
  readonly signal?: AbortSignal | undefined;
  /** For the whole import, in milliseconds; {@link importTime} if absent. */
  readonly timeMs?: number | undefined;
}

/** The time that an import may take, in milliseconds. A release takes a fraction of a second. */
export const importTime = 20_000;

/** A signal that is aborted when the person cancels or the time is up. */
export function stopFor({ signal, timeMs = importTime }: ImportLimits): AbortSignal {
  const late = AbortSignal.timeout(timeMs);
  return signal ? AbortSignal.any([signal, late]) : late;
}

/** Waits for work, but no longer than until `stop` is aborted; then it throws the signal's reason, and the work is left to itself. */
export async function untilStopped<T>(work: () => T | Promise<T>, stop: AbortSignal): Promise<T> {
  stop.throwIfAborted();
  let giveUp = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    giveUp = () => {
      reject(stop.reason as Error);
    };
    stop.addEventListener('abort', giveUp, { once: true });
  });
  try {
    return await Promise.race([work(), stopped]);
  } finally {
    stop.removeEventListener('abort', giveUp);
  }
}

/**
 * Lets the person's cancelling and the clock come to word between two pieces of work that nothing interrupts.
 *
 * @throws the signal's reason once it is aborted.
 */
export async function between(stop: AbortSignal): Promise<void> {
  await new Promise(resume => {
    setTimeout(resume);
  });
  stop.throwIfAborted();
}
