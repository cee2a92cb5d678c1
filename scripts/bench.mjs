// `npm run bench`: how quick and how big Copydesk is, as ratios to peers that ran side by side with it. `--quick` takes two minutes at most, `--json`
// tells programs. It judges nothing: it ends with 0 unless something could not be run.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildAll, buildCore } from './bench/builds.mjs';
import { benchCore } from './bench/inCore.mjs';
import { benchProcesses } from './bench/inProcesses.mjs';
import { benchSizes } from './bench/sizes.mjs';
import { toJson, toTable } from './bench/table.mjs';
import { runMain, say } from './support/say.mjs';

await runMain(async () => {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' }, json: { type: 'boolean' } } });
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
    say('Measuring the command line …');
    parts.push(...(await benchProcesses({ cli: path.join(dist, 'cli.js'), temp, rounds, folders })));
    parts.push(await benchSizes(dist));
    process.stdout.write(values.json ? `${JSON.stringify(toJson(parts), undefined, 2)}\n` : toTable(parts));
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
});
