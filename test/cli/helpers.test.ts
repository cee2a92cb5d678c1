import { describe, expect, test } from 'vitest';
import { lintThread, type ThreadOrder, type ThreadStart } from '../../src/cli/lint/lintThread.js';
import type { Ports, Thread } from '../../src/cli/ports/types.js';
import { run } from '../../src/cli/run.js';
import type { JsonReport } from '../../src/core/index.js';
import { memoryMachine, type Machine } from './memoryPorts.js';

const draft = (number: number): string => `---
profile: readout-article
sources:
  - file: ../sources/trade.md
---

# Ministers meet

Norvania will contribute $${14 + (number % 3)} million.${number % 4 === 0 ? ' [TK: more]' : ''}
`;
const files = {
  '.copydesk.jsonc': '{ "rulez": {} }',
  'sources/trade.md': 'Readout of the Meeting\n\nNorvania will contribute $14 million.\n',
  ...Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`drafts/${String(n).padStart(2, '0')}.md`, draft(n)])),
};

/** A machine of several threads, all of them in this one. What they are sent and say is copied, as between real ones. */
function threadedMachine({ usual = 3, ordersUntilGone = Infinity, secondsAFile = 1 } = {}): Machine & {
  orders: number[];
} {
  const orders: number[] = [];
  let time = 0;
  const machine = memoryMachine({ files });
  const start = (data: unknown): Thread => {
    let hear: (message: unknown) => void = () => undefined;
    let end: () => void = () => undefined;
    let left = ordersUntilGone;
    const check = lintThread(structuredClone(data) as ThreadStart, machine.ports, reply => {
      const copy = structuredClone(reply);
      if (left > 0)
        setTimeout(() => {
          hear(copy);
        });
    });
    const at = orders.push(0) - 1;
    return {
      post(message) {
        orders[at] = (orders[at] ?? 0) + 1;
        check(structuredClone(message) as ThreadOrder);
        if (--left === 0) setTimeout(end);
      },
      listen(heard, gone) {
        hear = heard;
        end = gone;
      },
      end: () => Promise.resolve(),
    };
  };
  Object.assign(machine.ports, {
    threads: { usual, start } satisfies Ports['threads'],
    now: () => new Date((time += secondsAFile * 1000)),
  });
  return { ...machine, orders };
}

async function lint(machine: Machine, ...argv: string[]): Promise<{ output: string; errors: string; code: number }> {
  const code = await run(['lint', ...argv], machine.ports);
  return { ...machine.said, code };
}

describe('threads that help with a check', () => {
  test.each(['json', 'text', 'sarif', 'github'])('make the same %s report, in the same order', async format => {
    const alone = await lint(memoryMachine({ files }), '--format', format);
    const machine = threadedMachine();
    expect(await lint(machine, '--format', format)).toEqual(alone);
    expect(machine.orders).toHaveLength(2);
    expect(Math.min(...machine.orders)).toBeGreaterThan(1);
    expect(alone.errors.match(/rulez/g)).toHaveLength(1);
  });

  test('write a baseline and a cache as one does alone', async () => {
    const argv = ['--baseline', 'known.json', '--update-baseline', '--cache'];
    const [alone, machine] = [memoryMachine({ files }), threadedMachine()];
    expect(await lint(machine, ...argv)).toEqual(await lint(alone, ...argv));
    expect(new Map([...machine.files].sort())).toEqual(new Map([...alone.files].sort()));
    expect(machine.orders).not.toEqual([]);
  });

  test('lose nothing when they come to grief', async () => {
    const machine = threadedMachine({ ordersUntilGone: 7 });
    expect(await lint(machine, '--format', 'json')).toEqual(await lint(memoryMachine({ files }), '--format', 'json'));
    // What was ordered before anybody knew that it is gone.
    expect(Math.max(...machine.orders)).toBeLessThan(15);
  });

  test('are stopped with what was found', async () => {
    const machine = threadedMachine();
    const { output: plain } = machine.ports;
    const write = (text: string): Promise<void> => {
      if (text.includes('drafts/09.md')) machine.abort.abort();
      return plain.write(text);
    };
    Object.assign(machine.ports, { output: { ...plain, write } });
    const { output, errors, code } = await lint(machine, '--format', 'json');
    const { files: reported, summary } = JSON.parse(output) as JsonReport;
    // The source is looked at too, and would be left out.
    expect({ code, files: reported.length + (summary.notChecked ?? 0) }).toEqual({
      code: 130,
      files: 61,
    });
    expect(reported.map(({ path }) => path)).toEqual(reported.map((_, n) => `drafts/${String(n).padStart(2, '0')}.md`));
    expect(errors).toMatch(/Stopped: \d+ files were not checked/);
    expect(machine.orders).not.toEqual([]);
  });

  test.each<[string, Parameters<typeof threadedMachine>[0], string[]]>([
    ['the check is soon over', { secondsAFile: 0.001 }, []],
    ['articles are fixed: one may be the source of another', {}, ['--fix']],
    ['nobody wants them', {}, ['--threads', '1']],
    ['there is one core', { usual: 1 }, []],
  ])('are not called where %s', async (_, setting, argv) => {
    const machine = threadedMachine(setting);
    await lint(machine, ...argv);
    expect(machine.orders).toEqual([]);
  });

  test('are as many as is said', async () => {
    const machine = threadedMachine({ usual: 1 });
    await lint(machine, '--threads', '4');
    expect(machine.orders).toHaveLength(3);
  });
});
