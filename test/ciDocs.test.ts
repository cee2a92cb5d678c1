import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../package.json' with { type: 'json' };
import { run } from '../src/cli/run.js';
import { memoryMachine } from './cli/memoryPorts.js';

// What docs/ci.md tells people to copy is right.
const page = readFileSync('docs/ci.md', 'utf8');
const blocks = (language: string): string[] =>
  [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].filter(([, of]) => of === language).map(([, , text = '']) => text);

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly require_serial?: boolean;
}
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
  readonly 'working-directory'?: string;
}
interface Workflow {
  readonly permissions: Record<string, string>;
  readonly jobs: Record<string, { readonly steps: readonly Step[] }>;
}

const yaml = blocks('yaml').map(text => parse(text) as object);
const workflows = yaml.filter((one): one is Workflow => 'jobs' in one);
const hookFiles = yaml.filter(
  (one): one is { repos: { repo: string; rev?: string; hooks: Hook[] }[] } => 'repos' in one,
);
const steps = workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap(job => job.steps));

describe('the workflows', () => {
  test('are there, one for annotations and one for alerts', () => {
    expect(workflows.map(({ permissions }) => permissions)).toEqual([
      { contents: 'read' },
      { contents: 'read', 'security-events': 'write' },
    ]);
  });

  test('build with scripts that there are, on an engine that is new enough', () => {
    const builds = steps.filter(step => step['working-directory'] === 'copydesk');
    expect(builds).toHaveLength(2);
    for (const { run: line = '' } of builds) {
      const named = [...line.matchAll(/npm run (\S+)/g)].map(([, name = '']) => name);
      expect(named).not.toEqual([]);
      for (const name of named) expect(manifest.scripts).toHaveProperty(name);
    }
    const least = Number(/\d+/.exec(manifest.engines.node)?.[0]);
    const engines = steps.flatMap(step => step.with?.['node-version'] ?? []);
    expect(engines).toHaveLength(2);
    for (const version of engines) expect(version).toBeGreaterThanOrEqual(least);
  });
});

/** Every call of the command on the page, as words. */
const calls = page.split('\n').flatMap(line => {
  const call = /(?:^|run: |node )(?:copydesk|copydesk\/dist\/cli\.js) (lint(?: [^#>|]*)?)(?:[#>|].*)?$/.exec(line)?.[1];
  return call === undefined ? [] : [call.trim().split(/\s+/)];
});

test('every call on the page is one that the command line understands', async () => {
  expect(calls.length).toBeGreaterThan(6);
  for (const words of calls) {
    const machine = memoryMachine({
      files: {
        'drafts/a.md': '---\nprofile: readout-article\n---\n\n# A\n',
        'house/strict.jsonc': '{}',
        '.copydesk-baseline.json': '{ "version": 1, "files": {} }',
      },
    });
    const code = await run(
      words.map(word => word.replaceAll('"', '')),
      machine.ports,
    );
    expect({ words, code, errors: machine.said.errors }).not.toMatchObject({ code: 2 });
  }
});

describe('the hooks of pre-commit', () => {
  const offered = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Hook[];

  test('name a hook that Copydesk offers', () => {
    const asked = hookFiles.flatMap(({ repos }) => repos).filter(({ repo }) => repo !== 'local');
    expect(asked).toHaveLength(1);
    const [{ rev, hooks } = { hooks: [] }] = asked;
    expect(rev).toBe(`v${manifest.version}`);
    expect(hooks.map(({ id }) => id)).toEqual(offered.map(({ id }) => id));
  });

  test('call a program that the package brings, one at a time, for articles alone', () => {
    const local = hookFiles
      .flatMap(({ repos }) => repos.filter(({ repo }) => repo === 'local'))
      .flatMap(one => one.hooks);
    expect(local).toHaveLength(1);
    for (const { entry, files, require_serial: alone } of [...offered, ...local]) {
      expect(Object.keys(manifest.bin)).toContain(entry.split(' ')[0]);
      expect(alone).toBe(true);
      const named = new RegExp(files);
      expect(['drafts/a.md', 'sources/a.md', 'README.md', 'drafts/a.txt'].filter(path => named.test(path))).toEqual([
        'drafts/a.md',
      ]);
    }
  });

  test('are given what the package needs: it is built when npm fetches it', () => {
    expect(offered.map(({ language }) => language)).toEqual(['node']);
    expect(manifest.scripts.prepare).toBe('node scripts/prepare.mjs');
    expect(readFileSync('.npmignore', 'utf8')).toContain('!/dist/**');
  });
});
