import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importReadout } from '../../../src/core/readout/importReadout.js';

/** Real saved releases with gold labels; they lie beside the project, and are not part of it. */
const bench = path.resolve(import.meta.dirname, '../../../../shared/bench/dev');
const missing = !existsSync(path.join(bench, 'gold.jsonl'));

interface Gold {
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly released: string | null;
  readonly eventDate: string | null;
  readonly eventDatePartial: string | null;
  readonly spokesperson: string | null;
  readonly participants: readonly { readonly name: string | null; readonly office: string | null }[];
  readonly bodyStart: string;
  readonly bodyEnd: string;
  readonly furniture: readonly string[];
}

const fold = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
const same = (a: string | null | undefined, b: string | null | undefined): boolean =>
  fold(a).replace(/[.,]/g, '') === fold(b).replace(/[.,]/g, '');

/** Counts what is right by field, as the bench's own scorer does; `publisher` on top. */
class Score {
  readonly misses: string[] = [];
  private readonly fields = new Map<string, { ok: number; of: number }>();

  count(field: string, ok: boolean, note: string): void {
    const score = this.fields.get(field) ?? { ok: 0, of: 0 };
    this.fields.set(field, { ok: score.ok + (ok ? 1 : 0), of: score.of + 1 });
    if (!ok) this.misses.push(`${field}: ${note}`);
  }

  /** The share that is right, from 0 to 1. */
  share(field: string): number {
    const score = this.fields.get(field);
    return score ? score.ok / score.of : 0;
  }

  /** Of the scorer's own fields together. */
  get overall(): number {
    const own = [...this.fields].filter(([field]) => !/^(?:publisher|participant|office)/.test(field));
    return own.reduce((sum, [, score]) => sum + score.ok, 0) / own.reduce((sum, [, score]) => sum + score.of, 0);
  }

  get f1(): number {
    const [precision, recall] = [this.share('participant wanted'), this.share('participant found')];
    return (2 * precision * recall) / (precision + recall);
  }

  toString(): string {
    return [...this.fields].map(([field, { ok, of }]) => `${field.padEnd(24)} ${ok}/${of}`).join('\n');
  }
}

function scoreOne(gold: Gold, score: Score): void {
  const got = importReadout(readFileSync(path.join(bench, gold.file), 'utf8'));
  const note = (want: unknown, have: unknown): string =>
    `${gold.file}: want ${JSON.stringify(want)}, got ${JSON.stringify(have)}`;
  const field = (name: string, want: string | null, have: string | undefined, equal = same): void => {
    if (want) score.count(name, equal(have, want), note(want, have));
    else score.count(`${name} not guessed`, !have, note(want, have));
  };
  field('title', gold.title, got.title?.value, (a, b) => fold(a) === fold(b));
  field('released', gold.released, got.released?.value);
  field('event date', gold.eventDate, got.event.date?.value);
  if (gold.eventDatePartial) field('event month-day', gold.eventDatePartial, got.event.partial?.value);
  field('spokesperson', gold.spokesperson, got.spokesperson?.value.name, (a, b) => fold(a).includes(fold(b)));
  field('publisher', gold.publisher, got.publisher?.value);
  const body = fold(got.body.text);
  score.count('body start', body.startsWith(fold(gold.bodyStart)), note(gold.bodyStart, body.slice(0, 60)));
  score.count('body end', body.endsWith(fold(gold.bodyEnd)), note(gold.bodyEnd, body.slice(-60)));
  for (const junk of gold.furniture) score.count('furniture gone', !body.includes(fold(junk)), note('no ' + junk, '…'));
  for (const want of gold.participants.filter(person => person.name)) {
    const have = got.participants.find(person => same(person.name, want.name));
    score.count(
      'participant found',
      have !== undefined,
      note(
        want.name,
        got.participants.map(person => person.name),
      ),
    );
    if (have && want.office) score.count('office', same(have.office, want.office), note(want.office, have.office));
  }
  for (const have of got.participants) {
    const wanted = gold.participants.some(person => same(person.name, have.name));
    score.count('participant wanted', wanted, `${gold.file}: invented ${have.name}`);
  }
}

describe.skipIf(missing)(`importing real releases (needs ${bench})`, () => {
  const score = new Score();
  if (!missing) {
    const lines = readFileSync(path.join(bench, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean);
    for (const line of lines) scoreOne(JSON.parse(line) as Gold, score);
  }
  const report = `\n${score.toString()}\n${score.misses.join('\n')}\n`;
  if (process.env['VERBOSE'] === '1') process.stdout.write(report);

  it.each([
    ['title', 1],
    ['title not guessed', 1],
    ['released', 1],
    ['released not guessed', 1],
    ['event date', 1],
    ['event date not guessed', 1],
    ['event month-day', 1],
    ['spokesperson', 1],
    ['spokesperson not guessed', 1],
    ['body start', 1],
    ['body end', 1],
    ['furniture gone', 1],
    ['office', 0.95],
  ])('gets %s right', (field, floor) => {
    expect(score.share(field), report).toBeGreaterThanOrEqual(floor);
  });

  it('finds the participants and nobody else', () => {
    expect(score.f1, report).toBeGreaterThanOrEqual(0.95);
  });
});
