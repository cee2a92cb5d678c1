import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { FactsReport } from '../../src/core/index.js';
import { memoryMachine, type Setting } from './memoryPorts.js';

const readout = `Ministry of Defence of Norvania

Readout of Minister of Defence Ilse Haarlund’s Call With Estorian Defence Minister Tomas Verrin

May 14, 2026

Ministry Spokesperson Marta Osk provided the following readout:

Minister of Defence Ilse Haarlund spoke by phone today with Estorian Defence Minister Tomas Verrin. “What happens to one of our cables happens to both our countries,” Minister Verrin said.
`;

async function factsOf(
  word: string,
  setting: Setting,
  ...options: string[]
): Promise<{ code: number; output: string; errors: string }> {
  const machine = memoryMachine(setting);
  const code = await run(['facts', word, ...options], machine.ports);
  return { code, ...machine.said };
}

describe('copydesk facts --format json', () => {
  const setting = { files: { 'inbox/call.txt': readout } };
  const report = async (text = readout): Promise<FactsReport> => {
    const { code, output, errors } = await factsOf('-', { input: text }, '--format', 'json');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    return JSON.parse(output) as FactsReport;
  };

  test('says the record, the people and the body', async () => {
    const { title, released, event, spokesperson, participants, body, dateline } = await report();
    expect(title).toMatch(/^Readout of Minister of Defence Ilse Haarlund’s Call/);
    expect({ released, event, spokesperson, dateline }).toEqual({
      released: '2026-05-14',
      event: { date: '2026-05-14', partial: null },
      spokesperson: 'Marta Osk',
      dateline: null,
    });
    expect(participants).toMatchObject([
      { name: 'Ilse Haarlund', office: 'Minister of Defence' },
      { name: 'Tomas Verrin', office: 'Estorian Defence Minister' },
    ]);
    expect(body).toMatch(/^Minister of Defence Ilse Haarlund spoke .* said\.$/);
  });

  test('gives the contract’s keys first, in its order', async () => {
    expect(Object.keys(await report()).slice(0, 8)).toEqual([
      'title',
      'publisher',
      'released',
      'event',
      'spokesperson',
      'participants',
      'body',
      'facts',
    ]);
  });

  test('places every fact in the body', async () => {
    const { body, facts } = await report();
    const quotation = facts.find(({ kind }) => kind === 'quotation');
    expect(quotation?.text).toBe('“What happens to one of our cables happens to both our countries,”');
    for (const { text, start, end } of facts) expect(body.slice(start, end)).toBe(text);
  });

  test('is null where the readout states nothing', async () => {
    const { title, publisher, released, event, spokesperson } = await report('The ministers met. They agreed.\n');
    expect({ title, publisher, released, event, spokesperson }).toEqual({
      title: null,
      publisher: null,
      released: null,
      event: { date: null, partial: null },
      spokesperson: null,
    });
  });

  test('reads a file', async () => {
    const { code, output } = await factsOf('inbox/call.txt', setting, '--format', 'json');
    expect(code).toBe(0);
    expect((JSON.parse(output) as FactsReport).spokesperson).toBe('Marta Osk');
  });

  test.each([
    ['a file that is not there', 'nowhere.txt', /^nowhere\.txt: there is no such file\. .+\n$/],
    ['an empty file', 'empty.txt', /^empty\.txt: There is no text in it\. .+\n$/],
    ['a picture', 'picture.png', /^picture\.png: This is a picture\. .+\n$/],
  ])('ends with 2 and a sentence for %s', async (_what, word, sentence) => {
    const files = { 'empty.txt': '', 'picture.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0) };
    const { code, output, errors } = await factsOf(word, { files }, '--format', 'json');
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(sentence);
  });
});

describe('copydesk facts', () => {
  test('says for people what is stated and what is not', async () => {
    const { code, output } = await factsOf('-', { input: readout });
    expect(code).toBe(0);
    expect(output).toContain('Released        14 May 2026\n');
    expect(output).toContain('Dateline        not stated\n');
    expect(output).toContain('Tomas Verrin (Estorian Defence Minister)\n');
    expect(output).toMatch(/Statements \(2\)\n +1 {2}Minister of Defence/);
    expect(output).toMatch(/Quotations \(1\)\n/);
    expect(Math.max(...output.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
  });

  test('breaks its lines for a narrower terminal', async () => {
    const { output } = await factsOf('-', { input: readout, environment: { COLUMNS: '50' } });
    expect(Math.max(...output.split('\n').map(line => line.length))).toBeLessThanOrEqual(50);
  });

  test('has colours at a terminal alone, and not when they are not wanted', async () => {
    const escape = '\u001B[';
    expect((await factsOf('-', { input: readout, terminal: true })).output).toContain(escape);
    expect((await factsOf('-', { input: readout })).output).not.toContain(escape);
    expect((await factsOf('-', { input: readout, terminal: true }, '--no-color')).output).not.toContain(escape);
    const environment = { NO_COLOR: '1' };
    expect((await factsOf('-', { input: readout, terminal: true, environment })).output).not.toContain(escape);
  });

  test('says nothing that a terminal would obey', async () => {
    const { output } = await factsOf('-', { input: readout.replace('Estorian', 'Esto\u001B[31mrian') });
    expect(output).not.toContain('\u001B');
  });
});
