import { Command, Option } from 'commander';
import { formats } from './lint/formats.js';
import type { LintOptions } from './lint/options.js';
import type { Ports } from './ports/types.js';

/** `copydesk lint` as it is described to people. */
export function lintCommand(ports: Ports, finish: (code: number) => void): Command {
  return new Command('lint')
    .description('Check articles, and say what to do about what is found.')
    .argument('[paths...]', 'files, folders, globs, or - for standard input; this folder if not given')
    .option('--fix', 'apply the fixes that need no choice, then report what is left')
    .addOption(
      new Option(
        '--format <format>',
        'how to report: to a person, a program, a code-scanning service, or GitHub Actions',
      )
        .choices(formats)
        .default('text'),
    )
    .option('--stdin', 'check the text on standard input; the same as -')
    .option('--stdin-path <file>', 'with --stdin: the path that the text is checked as if it stood there')
    .option('--config <file>', 'use this project file for every article, in place of the nearest .copydesk.jsonc')
    .option(
      '--rule <id[=severity]>',
      'run only this rule, with a severity of error, warning, info or hint; “=off” runs all but this one; may be given several times',
      (word: string, words?: readonly string[]) => [...(words ?? []), word],
    )
    .addOption(
      new Option('--max-severity <severity>', 'the gravest finding that does not fail the check')
        .choices(['none', 'hint', 'info', 'warning', 'error'])
        .default('warning'),
    )
    .option('--max-warnings <n>', 'fail the check when there are more warnings than this')
    .option('--baseline <file>', 'leave out the findings that this file knows, and report only new ones')
    .option('--update-baseline', 'write all findings into the file that --baseline names, in place of reporting them')
    .option('--cache', 'keep what is found, and check again only what has changed since')
    .option('--cache-location <folder>', 'with --cache: where to keep it; .copydesk-cache if not given')
    .option(
      '--threads <n>',
      'how many threads may check at a time; as many as the machine bears, up to four, if not given',
    )
    .option('--no-color', 'report without colours')
    .addHelpText('after', lintHelp)
    .action(async (paths: string[], options: LintOptions) => {
      const { lint } = await import('./commands/lint.js');
      finish(await lint(paths, options, ports));
    });
}

const lintHelp = `
In folders and globs, articles are the Markdown files that say so (profile: or sources: in their front matter) and
those that the project file names. A file that you name yourself is always checked, but for a saved source.

It ends with 0 when nothing graver than --max-severity was found, 1 when something was, and 2 when a file could not
be checked or a setting could not be used. “--max-severity info” also fails on warnings; “--max-severity none” fails
on anything. Stopped with Ctrl-C, it finishes the report with what it has and ends with 130.

A baseline lets you begin with an old archive: “--update-baseline” writes down what is found in it today, and from then
on only what is new is reported. It goes by rule and sentence, so lines may move.

With --cache, an article is checked again when its text, one of its sources, the settings or Copydesk has changed.

Examples:
  copydesk lint
  copydesk lint "drafts/**/*.md" --format json
  copydesk lint drafts/2026-05-14-haarlund-verrin.md --fix
  cat draft.md | copydesk lint --stdin --stdin-path drafts/draft.md
  copydesk lint --rule quote-not-in-source --rule date-mismatch=warning
  copydesk lint --format sarif --cache > copydesk.sarif
  copydesk lint --baseline .copydesk-baseline.json --update-baseline`;
