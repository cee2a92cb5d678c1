// `npm run bench`: how quick and how big Copydesk is, as ratios to peers that ran side by side with it. `--quick` takes two minutes at most, `--json`
// tells programs. `--workbench` also types into the real workbench, which takes some minutes. It judges nothing: it ends with 0 unless something could not be run.
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
import { benchSizes } from './bench/sizes.mjs';
import { toJson, toTable } from './bench/table.mjs';
import { runMain, say } from './support/say.mjs';

await runMain(async () => {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean' }, json: { type: 'boolean' }, workbench: { type: 'boolean' } },
  });
  const rounds = values.quick ? 5 : 11;
  const folders = values.quick ? [100] : [100, 1000];
  const temp = await mkdtemp(path.join(tmpdir(), 'copydesk-bench-'));
  try {
    say('Building …');
    const dist = path.join(temp, 'dist');
    await buildAll(dist);
    const core = await buildCore(temp);
    say('Measuring the core …');
    const parts = benchCore(core, { rounds });
    say('Measuring the preview …');
    parts.push(await benchPreview({ temp, rounds: 2 * rounds }));
    if (values.workbench) {
      say('Typing in the workbench …');
      parts.push(await benchWorkbench({ temp, presses: values.quick ? 100 : 300 }));
    }
    say('Measuring the command line …');
    parts.push(...(await benchProcesses({ cli: path.join(dist, 'cli.js'), temp, rounds, folders })));
    parts.push(await benchSizes(dist));
    process.stdout.write(values.json ? `${JSON.stringify(toJson(parts), undefined, 2)}\n` : toTable(parts));
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
});
