import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { memoryMachine } from './memoryPorts.js';

const draft = '# Talks\n\n[TK: more]\n';
const misspelt = '{\n  "rules": { "emty-section": "error" }\n}\n';

async function lint(
  settings: string | undefined,
  ...argv: string[]
): Promise<{ code: number; output: string; errors: string }> {
  const files = {
    'drafts/a.md': draft,
    'drafts/b.md': draft,
    ...(settings !== undefined && { '.copydesk.jsonc': settings }),
  };
  const machine = memoryMachine({ files });
  const code = await run(['lint', 'drafts/a.md', 'drafts/b.md', ...argv], machine.ports);
  return { code, ...machine.said };
}

describe('settings that cannot be used', () => {
  test.each([
    ['are no JSON', '{ "profile" "x" }'],
    ['take up a pack that there is not', '{ "extends": ["copydesk:strct"] }'],
    ['name a rule that there is not', misspelt],
    ['are no text', '\u0000\u0001'],
  ])('let no check pass: they %s', async (_, settings) => {
    const { code, output, errors } = await lint(settings);
    expect(code).toBe(2);
    // What could be checked is reported all the same.
    expect(output).toContain('placeholder-left');
    expect(errors).toMatch(/^\.copydesk\.jsonc:\d+:\d+ .*\n$/);
  });

  test('let no check pass: a folder stands where they are to be', async () => {
    const machine = memoryMachine({ files: { 'drafts/a.md': draft, '.copydesk.jsonc/settings.json': '{}' } });
    expect(await run(['lint', 'drafts/a.md'], machine.ports)).toBe(2);
    expect(machine.said.errors).toMatch(/^\.copydesk\.jsonc:1:1 This is not a file, so there are no settings in it\./);
  });

  test('are told from settings that can be', async () => {
    expect((await lint('{ "rules": { "empty-section": "error" } }')).code).toBe(1);
    expect((await lint(undefined)).code).toBe(1);
  });

  test('are annotated on GitHub', async () => {
    const { output } = await lint(misspelt, '--format', 'github');
    expect(output).toMatch(/^::error file=\.copydesk\.jsonc,line=2,col=14::.*emty-section/m);
  });

  test('are notifications in SARIF', async () => {
    const { output } = await lint(misspelt, '--format', 'sarif');
    const { runs } = JSON.parse(output) as { runs: { invocations: unknown[] }[] };
    expect(runs[0]?.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [],
        toolConfigurationNotifications: [
          {
            level: 'error',
            message: { text: expect.stringContaining('emty-section') as string },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: '.copydesk.jsonc', uriBaseId: '%SRCROOT%' },
                  region: { startLine: 2, startColumn: 14 },
                },
              },
            ],
          },
        ],
      },
    ]);
  });

  test('stand in the JSON, beside the files that could not be checked', async () => {
    const machine = memoryMachine({ files: { 'a.md': draft, '.copydesk.jsonc': misspelt } });
    expect(await run(['lint', '--format', 'json', 'a.md', 'none.md'], machine.ports)).toBe(2);
    expect(JSON.parse(machine.said.output)).toMatchObject({
      files: [{ path: 'a.md' }],
      problems: [{ path: 'none.md', problem: 'there is no such file or folder.' }],
      settings: [
        { path: '.copydesk.jsonc', line: 2, column: 14, message: expect.stringContaining('emty-section') as string },
      ],
    });
  });
});
