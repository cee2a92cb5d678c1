import type { Severity } from '../findings/types.js';
import type { Rule } from '../rules/types.js';
import type { CheckedRun, FileTrouble, Reporter, SettingsTrouble } from './reporter.js';
import { levels, locationOf, sarifResults } from './sarifResults.js';

/** What a SARIF report says of Copydesk itself. */
export interface SarifTool {
  readonly version: string;
  readonly rules: readonly Rule[];
  /** Where a rule is explained: an absolute address, and its page as Markdown. What is not known is left out. */
  readonly pageOf?: (rule: string) => { readonly uri?: string; readonly markdown?: string } | undefined;
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * Reports as SARIF 2.1.0, the format that code-scanning services read. Files without findings are not named. What comments let be and what a baseline
 * knows is left out: GitHub would show it as open.
 *
 * Source: OASIS, “Static Analysis Results Interchange Format (SARIF) Version 2.1.0 Plus Errata 01”.
 */
export function sarifReporter(tool: SarifTool): Reporter {
  const indexOf = new Map(tool.rules.map(({ id }, index) => [id, index]));
  return {
    begin: () => `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[{${beginning(tool)},"results":[\n`,
    separator: ',\n',
    file: file =>
      sarifResults(file, rule => indexOf.get(rule))
        .map(result => JSON.stringify(result))
        .join(',\n'),
    end: run => `\n],"invocations":[${JSON.stringify(invocation(run))}]}]}\n`,
  };
}

/** The members of a run that stand before its results, without the braces around them. */
function beginning({ version, rules, pageOf }: SarifTool): string {
  const members = {
    tool: {
      driver: {
        name: 'Copydesk',
        version,
        semanticVersion: version,
        language: 'en',
        rules: rules.map(rule => descriptor(rule, pageOf?.(rule.id))),
      },
    },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
  };
  return JSON.stringify(members).slice(1, -1);
}

/** How grave GitHub calls a finding of a rule. */
const problemSeverities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
  hint: 'recommendation',
};

function descriptor(rule: Rule, page: ReturnType<NonNullable<SarifTool['pageOf']>>): object {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.summary },
    help: { text: rule.summary, ...(page?.markdown !== undefined && { markdown: page.markdown }) },
    ...(page?.uri !== undefined && { helpUri: page.uri }),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: [rule.category], 'problem.severity': problemSeverities[rule.severity] },
  };
}

function invocation({ interrupted, problems, settings }: CheckedRun): object {
  const notes = problems.map(troubleNote);
  if (interrupted) {
    const text = `The check was stopped before its end: files not checked: ${interrupted.left}.`;
    notes.push({ level: 'error', message: { text } });
  }
  return {
    executionSuccessful: notes.length === 0 && settings.length === 0,
    toolExecutionNotifications: notes,
    ...(settings.length > 0 && { toolConfigurationNotifications: settings.map(settingsNote) }),
  };
}

function troubleNote({ path, problem }: FileTrouble): object {
  return { level: 'error', message: { text: `${path}: ${problem}` }, locations: [locationOf(path)] };
}

function settingsNote({ path, line, column, message }: SettingsTrouble): object {
  const region = { startLine: line, startColumn: column };
  return { level: 'error', message: { text: message }, locations: [locationOf(path, region)] };
}
