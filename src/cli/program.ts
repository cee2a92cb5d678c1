import { Command, CommanderError, Option } from 'commander';
import { exitCodes } from './failure.js';
import type { ConfigOptions } from './commands/config.js';
import type { FactsOptions } from './commands/facts.js';
import { lintCommand } from './lintCommand.js';
import type { NewOptions } from './commands/new.js';
import type { RenderOptions } from './commands/render.js';
import type { Ports } from './ports/types.js';

/** Reads the command line, and runs the command it names. Only that command's code is loaded. */
export async function runProgram(argv: readonly string[], version: string, ports: Ports): Promise<number> {
  const said: Promise<void>[] = [];
  let code: number = exitCodes.done;
  const finish = (result: number): void => void (code = result);
  const program = describeProgram(version).configureOutput({
    writeOut: text => said.push(ports.output.write(text)),
    writeErr: text => said.push(ports.errors.write(text)),
    getOutHelpWidth: () => 100,
    getErrHelpWidth: () => 100,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
  program.addCommand(newCommand(ports, finish).copyInheritedSettings(program));
  program.addCommand(lintCommand(ports, finish).copyInheritedSettings(program));
  program.addCommand(factsCommand(ports, finish).copyInheritedSettings(program));
  program.addCommand(renderCommand(ports, finish).copyInheritedSettings(program));
  program.addCommand(configCommand(ports, finish).copyInheritedSettings(program));
  program.addCommand(initCommand(ports, finish).copyInheritedSettings(program));
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? exitCodes.done : exitCodes.couldNotRun;
  }
  await Promise.all(said);
  return code;
}

function describeProgram(version: string): Command {
  return new Command('copydesk')
    .description('Makes articles from official readouts, checks them, and turns them into web pages.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain a command')
    .helpCommand(false)
    .showSuggestionAfterError()
    .showHelpAfterError('“copydesk --help” lists the commands, “copydesk <command> --help” explains one.')
    .exitOverride()
    .addHelpText('after', programHelp);
}

const programHelp = `
Examples:
  copydesk new --from release.txt
  copydesk lint
  copydesk render drafts/2026-05-14-haarlund-verrin.md --out article.html

“copydesk <command> --help” explains a command. A newsroom's own rules stand in the file .copydesk.jsonc;
Copydesk looks for it in the folder of each article and in the folders above.`;

function newCommand(ports: Ports, finish: (code: number) => void): Command {
  return new Command('new')
    .description('Save a readout as a source and make an article from it. Prints the paths of both, a line each.')
    .requiredOption(
      '--from <file|url|->',
      'the readout: a text, Markdown, HTML, Word (.docx), PDF or mail (.eml) file, a web address, or - for standard input',
    )
    .option('--profile <id>', 'the kind of article; the project file names the usual one')
    .option(
      '--out <folder>',
      'where to put sources/ and drafts/; the project file’s folder, else this one, if not given',
    )
    .option(
      '--item <which>',
      'of a news feed or a page of several releases: a number, a part of the title, or (of a page) “all”',
    )
    .addHelpText('after', newHelp)
    .action(async (options: NewOptions) => {
      const { newArticle } = await import('./commands/new.js');
      finish(await newArticle(options, ports));
    });
}

const newHelp = `
Nothing is invented: what the readout does not state becomes a placeholder, [TK: …]. Nothing is overwritten: when a
name is taken, the new files get a number. When something goes wrong, nothing is left behind.

A news feed (RSS or Atom) and a page of several releases are listed, and nothing is made, until --item says which.
Of a feed, the release’s own page is fetched; where that cannot be had, what the feed holds of it is used. “--item all”
makes a source and an article of each release on a page.

Examples:
  copydesk new --from release.html
  copydesk new --from https://www.example.org/readout --profile news-brief
  copydesk new --from https://www.example.org/news.rss --item 3
  pbpaste | copydesk new --from - --out newsroom`;

function factsCommand(ports: Ports, finish: (code: number) => void): Command {
  return new Command('facts')
    .description('Show what Copydesk sees in a readout: its record, its people, and every fact that can be checked.')
    .argument('<readout>', 'the readout: a file, a web address, or - for standard input')
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .option('--no-color', 'report without colours')
    .addHelpText('after', factsHelp)
    .action(async (word: string, options: FactsOptions) => {
      const { facts } = await import('./commands/facts.js');
      finish(await facts(word, options, ports));
    });
}

const factsHelp = `
What the readout does not state is “not stated” (null in JSON), never a guess. In JSON, the places of facts are
offsets in “body”, which is the readout’s text without the page around it.

Examples:
  copydesk facts release.html
  copydesk facts sources/2026-05-14-haarlund-verrin.md --format json`;

function renderCommand(ports: Ports, finish: (code: number) => void): Command {
  return new Command('render')
    .description('Turn an article into a complete web page that runs no scripts and loads nothing.')
    .argument('<article>', 'the article’s file, or - for standard input')
    .option('--out <file>', 'where to write the page; standard output if not given')
    .option('--force', 'write the page even over a file that is there already')
    .addHelpText('after', renderHelp)
    .action(async (path: string, options: RenderOptions) => {
      const { render } = await import('./commands/render.js');
      finish(await render(path, options, ports));
    });
}

const renderHelp = `
Examples:
  copydesk render drafts/2026-05-14-haarlund-verrin.md > article.html
  copydesk render drafts/2026-05-14-haarlund-verrin.md --out article.html --force`;

function configCommand(ports: Ports, finish: (code: number) => void): Command {
  return new Command('config')
    .description('Show the settings that hold for an article or in a folder, and where each of them is from.')
    .argument('[path]', 'the article or the folder; this folder if not given')
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .addHelpText('after', configHelp)
    .action(async (path: string | undefined, options: ConfigOptions) => {
      const { config } = await import('./commands/config.js');
      finish(await config(path, options, ports));
    });
}

const configHelp = `
Examples:
  copydesk config
  copydesk config drafts/2026-05-14-haarlund-verrin.md --format json`;

function initCommand(ports: Ports, finish: (code: number) => void): Command {
  return new Command('init')
    .description(
      'Write a project file (.copydesk.jsonc) to begin with. It changes nothing, and explains what can be set.',
    )
    .argument('[folder]', 'the newsroom’s folder; this folder if not given')
    .addHelpText('after', '\nA project file that is there already is left as it is.')
    .action(async (folder: string | undefined) => {
      const { init } = await import('./commands/init.js');
      finish(await init(folder, ports));
    });
}
