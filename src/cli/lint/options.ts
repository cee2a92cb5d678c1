import { resolve } from 'node:path';
import type { Severity } from '../../core/index.js';
import { Failure } from '../failure.js';
import type { Format } from './formats.js';
import { parseRules, type RuleChoice } from './ruleChoice.js';

/** As given on the command line. */
export interface LintOptions {
  readonly fix?: boolean;
  readonly format: Format;
  readonly maxSeverity: Severity | 'none';
  readonly maxWarnings?: string;
  readonly rule?: readonly string[];
  readonly config?: string;
  readonly stdin?: boolean;
  readonly stdinPath?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly threads?: string;
  readonly color: boolean;
}

/** What is to be checked, and how. Paths are absolute. */
export interface LintRequest {
  readonly input: 'files' | 'stdin';
  /** Files, folders and globs as they were named. */
  readonly words: readonly string[];
  readonly fix: boolean;
  readonly format: Format;
  readonly maxSeverity: Severity | 'none';
  readonly maxWarnings: number | undefined;
  readonly rules: RuleChoice | undefined;
  /** The project file to use for every article. */
  readonly config: string | undefined;
  /** The path as if which standard input is checked. */
  readonly stdinPath: string | undefined;
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  /** The folder of the cache; undefined without one. */
  readonly cache: string | undefined;
  /** How many threads may be at work at a time; undefined: as many as the machine bears. */
  readonly threads: number | undefined;
  readonly color: boolean;
}

/** Where the cache lies unless it is said. */
const usualCache = '.copydesk-cache';

/**
 * Reads the command line of `copydesk lint`.
 *
 * @throws Failure where what is asked for does not go together.
 */
export function readOptions(words: readonly string[], options: LintOptions, folder: string): LintRequest {
  const input = options.stdin === true || words.includes('-') ? 'stdin' : 'files';
  if (input === 'stdin') refuseWithInput(words, options);
  else if (options.stdinPath !== undefined)
    throw new Failure('--stdin-path says where standard input belongs: give --stdin (or -) with it.');
  if (options.cacheLocation !== undefined && !options.cache)
    throw new Failure('--cache-location says where --cache keeps what is found: give --cache with it.');
  if (options.updateBaseline && options.baseline === undefined)
    throw new Failure('--update-baseline writes the file that --baseline names: give --baseline <file> with it.');
  if (options.updateBaseline && options.rule?.length)
    throw new Failure('A baseline knows what all rules find: leave out --rule when you give --update-baseline.');
  const absolute = (path: string | undefined): string | undefined =>
    path === undefined ? undefined : resolve(folder, path);
  return {
    input,
    words: words.filter(word => word !== '-'),
    fix: options.fix === true,
    format: options.format,
    maxSeverity: options.maxSeverity,
    maxWarnings: readMaxWarnings(options.maxWarnings),
    rules: parseRules(options.rule ?? []),
    config: absolute(options.config),
    stdinPath: absolute(options.stdinPath),
    baseline: absolute(options.baseline),
    updateBaseline: options.updateBaseline === true,
    cache: options.cache === true ? absolute(options.cacheLocation ?? usualCache) : undefined,
    threads: readThreads(options.threads),
    color: options.color,
  };
}

function refuseWithInput(words: readonly string[], options: LintOptions): void {
  if (words.some(word => word !== '-'))
    throw new Failure('Standard input (--stdin or -) is checked alone: leave out the other paths.');
  if (options.fix)
    throw new Failure(
      'Standard input (--stdin or -) cannot be fixed in place: save the text in a file, and name that.',
    );
  if (options.updateBaseline)
    throw new Failure('A baseline is made from files: name them in place of standard input (--stdin or -).');
}

function readMaxWarnings(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (!/^\d{1,9}$/.test(word.trim()))
    throw new Failure('--max-warnings wants a whole number from 0 on, as in --max-warnings 10.');
  return Number(word);
}

function readThreads(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (!/^[1-9]\d?$/.test(word.trim()))
    throw new Failure('--threads wants a whole number from 1 to 99, as in --threads 2.');
  return Number(word);
}
