// `npm run bench`: how quick and how big Copydesk is, as ratios to peers that ran side by side with it. `--quick` takes some minutes, all of it
// half an hour: folders of 10,000 articles are among it. `--only <part>` measures one part, `--json` tells programs. `--workbench` also types into the real
// workbench, which takes some minutes. It judges nothing: it ends with 0 unless something could not be run.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildAll, buildCore } from './bench/builds.mjs';
import { benchCore } from './bench/inCore.mjs';
import { benchPreview } from './bench/inPreview.mjs';
import { benchProcesses } from './bench/inProcesses.mjs';
import { benchWorkbench } from './bench/inWorkbench.mjs';
import { benchStart } from './bench/inStart.mjs';
import { benchSizes } from './bench/sizes.mjs';
import { toJson, toTable } from './bench/table.mjs';
import { Advice, runMain, say } from './support/say.mjs';

const usage = `Usage: npm run bench -- [--quick] [--only <part>] [--json] [--workbench]

  --quick        takes some minutes; all of it takes half an hour
  --only <part>  measures one part: core, preview, command line, start, sizes (or workbench, with --workbench)
  --json         tells programs
  --workbench    also types into the real workbench, which takes some minutes
`;

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h' },
      quick: { type: 'boolean' },
      json: { type: 'boolean' },
      workbench: { type: 'boolean' },
      only: { type: 'string' },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const rounds = values.quick ? 5 : 11;
  const folders = values.quick ? [100] : [100, 1000, 10_000];
  const temp = await mkdtemp(path.join(tmpdir(), 'copydesk-bench-'));
  const dist = path.join(temp, 'dist');
  /** @type {Record<string, () => Promise<readonly import('./bench/table.mjs').Part[]>>} */
  const measures = {
    core: async () => benchCore(await buildCore(temp), { rounds }),
    preview: async () => [await benchPreview({ temp, rounds: 2 * rounds })],
    ...(values.workbench && {
      workbench: async () => [await benchWorkbench({ temp, presses: values.quick ? 100 : 300 })],
    }),
    'command line': () => benchProcesses({ cli: path.join(dist, 'cli.js'), temp, rounds, folders }),
    start: async () => [await benchStart(dist, { rounds })],
    sizes: async () => [await benchSizes(dist)],
  };
  const { only } = values;
  if (only !== undefined && !(only in measures))
    throw new Advice(`The parts are: ${Object.keys(measures).join(', ')}.`);
  try {
    say('Building …');
    await buildAll(dist);
    const parts = [];
    for (const [name, measure] of Object.entries(measures)) {
      if (only !== undefined && only !== name) continue;
      say(`Measuring: ${name} …`);
      parts.push(...(await measure()));
    }
    process.stdout.write(values.json ? `${JSON.stringify(toJson(parts), undefined, 2)}\n` : toTable(parts));
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
});
