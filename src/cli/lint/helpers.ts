import type { HearTrouble } from '../project.js';
import type { Output, Thread, Threads } from '../ports/types.js';
import type { Check } from './checkAll.js';
import type { Outcome, Task } from './fileChecker.js';
import type { ThreadOrder, ThreadReply, ThreadStart } from './lintThread.js';

/** Threads that help with a check of many files. */
export interface Helpers {
  /** Those that join in now. @param left how many files nobody has begun. */
  call(left: number): readonly Check[];
  /** Sends them away. */
  end(): Promise<void>;
}

/** What helpers are called with. */
export interface HelpersSetting {
  readonly start: ThreadStart;
  readonly threads: Threads;
  /** How many are to help at most. */
  readonly most: number;
  /** Checks a file here, when its thread has come to grief. */
  readonly own: Check;
  readonly errors: Output;
  readonly hear: HearTrouble;
  /** In milliseconds, from any beginning. */
  readonly clock: () => number;
}

/** The first files tell how long one takes; the very first, while the program is still cold, takes far longer. */
const trial = 4;

/** A thread costs as much as so many milliseconds of checking before it is of use. */
const worthwhile = 2000;

/** So many files lie ready for a thread, so that it need not wait while the one that gives the orders checks a file itself. */
const lanes = 4;

/** Helpers who are called once it shows that there is enough to do for them: what a cache knows is over before they have come. */
export function helpers(setting: HelpersSetting): Helpers {
  const { threads, most, clock } = setting;
  const called: ThreadDesk[] = [];
  let asked = 0;
  let since = 0;
  return {
    call(left) {
      asked++;
      if (asked === trial) since = clock();
      if (called.length > 0 || asked < 2 * trial) return [];
      const each = (clock() - since) / (asked - trial);
      if (each * left < worthwhile) return [];
      const count = Math.min(most, Math.ceil(left / (2 * lanes)));
      for (let n = 0; n < count; n++) called.push(new ThreadDesk(threads.start(setting.start), setting));
      return called.flatMap(desk => Array.from({ length: lanes }, () => (task: Task) => desk.check(task)));
    },
    async end() {
      await Promise.all(called.map(desk => desk.end()));
    },
  };
}

/** Gives a thread its orders. */
class ThreadDesk {
  private readonly waiting = new Map<number, (outcome: Outcome | undefined) => void>();
  private next = 0;
  private isGone = false;

  constructor(
    private readonly thread: Thread,
    private readonly setting: Pick<HelpersSetting, 'own' | 'errors' | 'hear'>,
  ) {
    thread.listen(
      message => void this.take(message as ThreadReply),
      () => {
        this.isGone = true;
        for (const id of [...this.waiting.keys()]) this.answer(id, undefined);
      },
    );
  }

  /** What the thread cannot do is done here: the report is the same with and without helpers. */
  async check(task: Task): Promise<Outcome> {
    const outcome = this.isGone ? undefined : await this.ask(task);
    return outcome ?? this.setting.own(task);
  }

  end(): Promise<void> {
    return this.thread.end();
  }

  private ask(task: Task): Promise<Outcome | undefined> {
    const id = this.next++;
    const order: ThreadOrder = { id, task };
    return new Promise(done => {
      this.waiting.set(id, done);
      this.thread.post(order);
    });
  }

  private async take(reply: ThreadReply): Promise<void> {
    if ('said' in reply) await this.setting.errors.write(reply.said);
    else if ('trouble' in reply) await this.setting.hear(reply.trouble);
    else this.answer(reply.id, 'outcome' in reply ? reply.outcome : undefined);
  }

  private answer(id: number, outcome: Outcome | undefined): void {
    this.waiting.get(id)?.(outcome);
    this.waiting.delete(id);
  }
}
