import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { memoryMachine } from './memoryPorts.js';

async function called(...argv: string[]): Promise<{ code: number; output: string; errors: string }> {
  const machine = memoryMachine();
  const code = await run(argv, machine.ports);
  return { code, ...machine.said };
}

describe('copydesk', () => {
  test('--version prints the version alone', async () => {
    expect(await called('--version')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
      errors: '',
    });
  });

  test('--help lists the commands', async () => {
    const { code, output } = await called('--help');
    expect(code).toBe(0);
    for (const command of ['new', 'lint', 'render']) expect(output).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  test.each(['new', 'lint', 'render'])('%s --help explains itself with examples', async command => {
    const { code, output, errors } = await called(command, '--help');
    expect(code).toBe(0);
    expect(errors).toBe('');
    expect(output).toContain(`Usage: copydesk ${command}`);
    expect(output).toContain('Examples:');
  });

  test.each([
    [[], 'Usage: copydesk'],
    [['frobnicate'], 'unknown command'],
    [['frobnicate'], '“copydesk --help” lists the commands'],
    [['lint', '--nope'], 'unknown option'],
    [['lint', '--format', 'xml'], 'Allowed choices are text, json, sarif, github'],
    [['lint', '--max-severity', 'grave'], 'Allowed choices are'],
    [['new'], '--from'],
    [['render'], 'missing required argument'],
  ])('%j is explained on stderr and ends with 2', async (argv, words) => {
    const { code, output, errors } = await called(...argv);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toContain(words);
  });
});
