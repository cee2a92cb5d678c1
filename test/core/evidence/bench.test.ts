import { describe, expect, it } from 'vitest';
import { monthNames } from '../../../src/core/facts/lexicon/months.js';
import type { Fact } from '../../../src/core/facts/types.js';
import { alarmsIn, labelledArticles, missing, releases, touch } from './benchSupport.js';
import type { Labelled, Release } from './benchSupport.js';

const note = missing ? ' (skipped: ../shared/bench is not there)' : '';
const all = releases();

/** A release's own words as an article, changed at one fact. */
interface Changed {
  readonly release: Release;
  readonly fact: Fact;
  readonly text: string;
  /** Where the other words stand. */
  readonly span: { readonly start: number; readonly end: number };
}

/** So many changes of a kind are tried at most, spread evenly. */
const mostTried = 150;

/** The release's own words with those of one fact after another put otherwise; facts in quotation marks stay. */
function changes(other: (fact: Fact, release: Release) => string | undefined): Changed[] {
  const headline = '# Officials meet\n\n';
  const made = all.flatMap(release =>
    release.facts.flatMap((fact): Changed[] => {
      const words = isQuoted(fact, release) ? undefined : other(fact, release);
      if (words === undefined || words === fact.text) return [];
      const body = release.readout.body.text;
      const text = headline + body.slice(0, fact.span.start) + words + body.slice(fact.span.end);
      const start = headline.length + fact.span.start;
      return [{ release, fact, text, span: { start, end: start + words.length } }];
    }),
  );
  const step = Math.ceil(made.length / mostTried);
  return made.filter((_, index) => index % step === 0);
}

function isQuoted({ span }: Fact, { facts }: Release): boolean {
  return facts.some(one => one.kind === 'quotation' && one.span.start <= span.start && span.end <= one.span.end);
}

function shown({ release, fact, text, span }: Changed): string {
  const around = text.slice(Math.max(0, span.start - 40), span.end + 30).replace(/\s+/g, ' ');
  return `${release.name}: “${fact.text}” → “${text.slice(span.start, span.end)}”: … ${around} …`;
}

describe.skipIf(missing)(`a release held against itself${note}`, () => {
  const clean = (article: (release: Release) => string): string[] =>
    all.flatMap(release =>
      alarmsIn(article(release), release).map(
        ({ rule, words, message }) => `${release.name}: ${rule} “${words}”: ${message}`,
      ),
    );

  it('as an article gives no alarm, with its title as headline', () => {
    expect(clean(({ readout }) => `# ${readout.title?.value ?? 'Officials meet'}\n\n${readout.body.text}\n`)).toEqual(
      [],
    );
  });

  it('as takeaways gives no alarm', () => {
    const bullets = ({ readout }: Release) => readout.statements.map(one => `- ${one.text.replace(/\s+/g, ' ')}`);
    expect(clean(release => `# Officials meet\n\n## Key takeaways\n\n${bullets(release).join('\n')}\n`)).toEqual([]);
  });

  it('sentence by sentence gives no alarm', () => {
    const every = 3;
    const single = all.flatMap(release =>
      release.readout.statements
        .filter((_, index) => index % every === 0)
        .flatMap(({ text }) => alarmsIn(`# Officials meet\n\n${text}\n`, release).map(({ message }) => message)),
    );
    expect(single).toEqual([]);
  });
});

/** A value that no release has, of the same kind and form. */
const others: Partial<Record<Fact['kind'], (fact: Fact, release: Release) => string | undefined>> = {
  date(fact) {
    if (fact.kind !== 'date' || fact.until) return undefined;
    if (fact.month === null) return fact.year === null ? undefined : String(fact.year - 3);
    if (fact.day === null) return undefined;
    const year = fact.year === null ? '' : `, ${fact.year}`;
    return `${monthNames[(fact.month + 4) % 12] ?? ''} ${fact.day === 17 ? 18 : 17}${year}`;
  },
  number(fact) {
    if (fact.kind !== 'number') return undefined;
    if (fact.ordinal) return '41st';
    return /^\d/.test(fact.text) ? String(fact.value + 37) : 'seventeen';
  },
  money: fact => (fact.text.startsWith('$') ? '$9,412 million' : undefined),
  country(fact) {
    if (fact.kind !== 'country') return undefined;
    return fact.form === 'demonym' ? 'Bolivian' : 'Bolivia';
  },
  person: () => 'Gregor Havel',
  office: (fact, { facts }) =>
    facts.some(one => one.kind === 'person' && one.office?.start === fact.span.start)
      ? 'Minister of Fisheries'
      : undefined,
};

describe.skipIf(missing)(`a release with one fact changed${note}`, () => {
  it.each(Object.entries(others))('gives an alarm at the other %s', (kind, other) => {
    const changed = changes((fact, release) => (fact.kind === kind ? other(fact, release) : undefined));
    const missed = changed.filter(
      ({ release, text, span }) => !alarmsIn(text, release).some(alarm => touch(alarm.span, span)),
    );
    expect(changed.length).toBeGreaterThan(4);
    expect(1 - missed.length / changed.length, missed.map(shown).join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Of the numbers in figures that the releases have, those that are quickly spelt. */
function spelt(value: number): string | undefined {
  if (value < small.length) return small[value];
  const [ten, one] = [tens[Math.floor(value / 10)], value % 10];
  return value < 20 ? undefined : one === 0 ? ten : `${ten ?? ''}-${small[one] ?? ''}`;
}

/** Names of one country, none of which is an adjective. */
const sameCountry: readonly (readonly string[])[] = [
  ['U.S.', 'United States', 'US'],
  ['U.K.', 'United Kingdom', 'Britain', 'UK'],
  ['Republic of Korea', 'South Korea', 'ROK'],
];

/** The same value in other words; several where there are. */
const rewritings: Record<string, (fact: Fact) => string | undefined> = {
  'a date with the day first': fact =>
    fact.kind === 'date' && !fact.until && fact.day !== null && fact.month !== null
      ? [fact.day, monthNames[fact.month - 1], fact.year ?? ''].join(' ').trim()
      : undefined,
  'a date in figures': fact =>
    fact.kind === 'date' && !fact.until && fact.day !== null && fact.year !== null ? fact.normalised : undefined,
  'a country by another name': fact => {
    if (fact.kind !== 'country' || fact.form !== 'name') return undefined;
    const names = sameCountry.find(one => one.includes(fact.text));
    return names?.[(names.indexOf(fact.text) + 1) % names.length];
  },
  'a number in words': fact =>
    fact.kind === 'number' && /^\d{1,2}$/.test(fact.text) && fact.max === undefined && !fact.ordinal
      ? spelt(fact.value)
      : undefined,
  'a number in figures': fact =>
    fact.kind === 'number' && small.includes(fact.text) && !fact.ordinal ? String(fact.value) : undefined,
};

describe.skipIf(missing)(`a release with one fact in other words${note}`, () => {
  it.each(Object.entries(rewritings))('gives no alarm at %s', (_, rewrite) => {
    const changed = changes(rewrite);
    const wrong = changed.flatMap(one =>
      alarmsIn(one.text, one.release).map(({ rule, message }) => `${rule}: ${message} ${shown(one)}`),
    );
    expect(changed.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

/** Hard without understanding what a sentence says; told apart by the labels. */
const secondary = new Set(['modality', 'negation', 'role-reversal']);

describe.skipIf(missing)(`articles with labelled errors${note}`, () => {
  const articles = labelledArticles();
  const misses = ({ planted, findings }: Labelled) =>
    planted.filter(error => !secondary.has(error.kind) && !findings.some(({ span }) => touch(span, error)));
  const alarms = ({ planted, findings }: Labelled) =>
    findings.filter(({ span }) => !planted.some(error => touch(span, error)));
  const count = (of: (article: Labelled) => readonly unknown[]) =>
    articles.reduce((sum, one) => sum + of(one).length, 0);

  it('give up at least 95 % of the errors', () => {
    const planted = count(one => one.planted.filter(({ kind }) => !secondary.has(kind)));
    const missed = articles.flatMap(one => misses(one).map(({ kind, text }) => `${one.name}: ${kind} “${text}”`));
    expect(1 - missed.length / planted, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('have at least 95 % of the alarms at an error', () => {
    const wrong = articles.flatMap(one => alarms(one).map(({ rule, words }) => `${one.name}: ${rule} “${words}”`));
    expect(1 - wrong.length / count(({ findings }) => findings), wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('stay clean when nothing is wrong in them', () => {
    const sound = articles.filter(({ planted }) => planted.length === 0);
    expect(sound).toHaveLength(5);
    expect(sound.filter(({ findings }) => findings.length > 0).map(({ name }) => name)).toEqual([]);
  });

  it('have a fix for at least 70 % of the errors that are found', () => {
    const found = articles.flatMap(({ planted, findings }) =>
      planted
        .filter(({ kind }) => !secondary.has(kind))
        .map(error => findings.filter(({ span }) => touch(span, error)))
        .filter(hits => hits.length > 0),
    );
    const mended = found.filter(hits => hits.some(({ fixes }) => fixes.length > 0));
    expect(mended.length / found.length).toBeGreaterThanOrEqual(0.7);
  });
});
