import { sameName } from '../names/sameName.js';
import type { Office } from '../types.js';

/** How an office of a draft stands to one of a source. */
export interface OfficeComparison {
  /**
   * `same`: written otherwise at most. `wider`: the draft says less, but nothing wrong (`the minister`). `narrower`: the draft says more than the
   * source. `modifier`: a word such as `Acting` or `Deputy` was dropped, added or changed. `different`: another office.
   */
  readonly verdict: 'same' | 'wider' | 'narrower' | 'modifier' | 'different';
  /** The part that differs; absent when the verdict is `same`. */
  readonly part?: 'country' | 'head' | 'modifier' | 'portfolio' | 'body';
  /** What of that part the source has and the draft has not, and the other way round. */
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

type Verdict = OfficeComparison['verdict'];
type Part = NonNullable<OfficeComparison['part']>;

const same: OfficeComparison = { verdict: 'same', missing: [], added: [] };
const order: readonly Verdict[] = ['same', 'wider', 'narrower', 'modifier', 'different'];

/**
 * Compares offices by head and portfolio: `minister of defense` is `Defence Minister`. A country or body that only one side names is no
 * difference of its own. Of people with several offices the two that are most alike count.
 */
export function compareOffices(draft: Office, source: Office): OfficeComparison {
  let best: OfficeComparison | undefined;
  for (const one of [draft, ...(draft.also ?? [])]) {
    for (const other of [source, ...(source.also ?? [])]) {
      const compared = compareOne(withBodyOf(one, other), withBodyOf(other, one));
      if (!best || order.indexOf(compared.verdict) < order.indexOf(best.verdict)) best = compared;
    }
  }
  return best ?? same;
}

function compareOne(draft: Office, source: Office): OfficeComparison {
  if (draft.country !== null && source.country !== null && draft.country !== source.country) {
    return unlike('different', 'country', [source.country], [draft.country]);
  }
  const head = compareHeads(draft, source);
  if (head === 'different') return unlike('different', 'head', [source.head], [draft.head]);
  const body = compareBodies(draft.body, source.body);
  if (body === 'different') return unlike('different', 'body', [source.body ?? ''], [draft.body ?? '']);
  const portfolio = comparePortfolios(draft, source);
  if (portfolio === 'different')
    return unlike(
      'different',
      'portfolio',
      without(source.portfolio, draft.portfolio),
      without(draft.portfolio, source.portfolio),
    );
  const modifier = compareModifiers(draft, source);
  if (modifier) return modifier;
  return graded([
    [head, 'head', [source.head], [draft.head]],
    [portfolio, 'portfolio', without(source.portfolio, draft.portfolio), without(draft.portfolio, source.portfolio)],
    [body, 'body', source.body === null ? [] : [source.body], draft.body === null ? [] : [draft.body]],
  ]);
}

/** `Executive Secretary of NLC`, as an office of NLC, where the other is `NLC's executive secretary`: letters that no table knows for a body. */
function withBodyOf(one: Office, { body }: Office): Office {
  const letters = body?.toLowerCase();
  if (letters === undefined || one.body !== null || !one.portfolio.includes(letters)) return one;
  return { ...one, body, portfolio: one.portfolio.filter(word => word !== letters) };
}

function unlike(verdict: Verdict, part: Part, missing: readonly string[], added: readonly string[]): OfficeComparison {
  return { verdict, part, missing, added };
}

/** The gravest of several. */
function graded(parts: readonly (readonly [Verdict, Part, readonly string[], readonly string[]])[]): OfficeComparison {
  const worst = [...parts].sort((a, b) => order.indexOf(b[0]) - order.indexOf(a[0]))[0];
  return !worst || worst[0] === 'same' ? same : unlike(...worst);
}

function without(words: readonly string[], others: readonly string[]): string[] {
  return words.filter(word => !others.includes(word));
}

// ------------------------------------------------------------------------------------------------------------------------- heads

/** Heads that stand for another in news style: less exact, not wrong. */
const looseHeads = /^(?:chief|head|boss|leader)$/;

function compareHeads(draft: Office, source: Office): Verdict {
  if (draft.head === source.head) return 'same';
  if (isLoose(draft, source)) return 'wider';
  if (isLoose(source, draft)) return 'narrower';
  const pair = [draft.head, source.head].sort().join(' / ');
  // `The secretary` may be short for a secretary-general; `the Treasury secretary` is not.
  if (pair === 'secretary / secretary-general' && (draft.portfolio.length > 0 || draft.body !== null))
    return 'different';
  if (pair === 'minister / secretary') return ministerForSecretary(draft, source);
  // A secretary or a director of something is no secretary-general or director-general.
  if (draft.head === `${source.head}-general` && source.portfolio.length > 0) return 'different';
  return likeHeads.get(pair) ?? 'different';
}

/** Heads that are used for one another, in alphabetical order. */
const likeHeads: ReadonlyMap<string, Verdict> = new Map([
  ['press secretary / spokesperson', 'wider'],
  ['consul / consul general', 'wider'],
  ['crown prince / prince', 'wider'],
  ['crown princess / princess', 'wider'],
  ['ambassador / representative', 'wider'],
  ['congressman / representative', 'wider'],
  ['director / director-general', 'wider'],
  // `The top U.S. trade negotiator`: the Trade Representative.
  ['negotiator / representative', 'wider'],
  ['secretary / secretary-general', 'wider'],
]);

/** `defense chief`, `NATO chief`, `top diplomat`, `the deputy`. */
function isLoose(loose: Office, exact: Office): boolean {
  // The `UN trade chief` is not the secretary-general.
  if (looseHeads.test(loose.head) && wholeHeads.test(exact.head) && fields(loose).length > fields(exact).length)
    return false;
  // The `NATO chief` is no minister of anything.
  if (looseHeads.test(loose.head) && loose.body !== null && exact.body === null && isMinister(exact)) return false;
  if (looseHeads.test(loose.head)) return loose.portfolio.length > 0 || loose.body !== null || loose.country !== null;
  if (loose.head === 'deputy') return exact.modifiers.includes('deputy');
  return loose.head === 'top diplomat' && isDiplomat(exact);
}

function isMinister(office: Office): boolean {
  return /^(?:minister|secretary)$/.test(office.head) && fields(office).length > 0;
}

function isDiplomat(office: Office): boolean {
  return (
    /^(?:minister|secretary|representative|chief)$/.test(office.head) &&
    office.portfolio.some(word => /^(?:foreign|state|high)$/.test(word))
  );
}

/** Only in Britain is a secretary (of State for Defence) called a minister too. */
function ministerForSecretary(draft: Office, source: Office): Verdict {
  const british = draft.country === 'United Kingdom' || source.country === 'United Kingdom';
  return british ? 'wider' : 'different';
}

// --------------------------------------------------------------------------------------------------------------------- modifiers

/** What a bare `the Secretary` leaves out by custom: the person acts as one all the same. */
const leftOut = new Set([
  'acting',
  'interim',
  'caretaker',
  'performing the duties of',
  'designate',
  'elect',
  'outgoing',
  'incoming',
  'former',
]);

/** Heads that are whole without a portfolio, so that nothing about them is short. */
const wholeHeads =
  /^(?:president|prime minister|chancellor|king|queen|emir|sultan|pope|secretary-general|director-general|attorney general)$/;

function compareModifiers(draft: Office, source: Office): OfficeComparison | undefined {
  // `the deputy` for `Deputy Secretary`: the head says it.
  const said = draft.head === 'deputy' ? ['deputy'] : [];
  const missing = without(source.modifiers, [...draft.modifiers, ...said]);
  const added = without(draft.modifiers, [...source.modifiers, ...(source.head === 'deputy' ? ['deputy'] : [])]);
  if (missing.length === 0 && added.length === 0) return undefined;
  // A British Minister of State for Europe is called the minister for Europe.
  if (added.length === 0 && missing.join() === 'of state' && draft.portfolio.length > 0)
    return unlike('wider', 'modifier', missing, added);
  // `Justice Lind` is how an associate justice is called.
  const isCalledSo = draft.head === 'justice' && missing.join() === 'associate';
  if (added.length === 0 && isBare(draft) && (isCalledSo || missing.every(modifier => leftOut.has(modifier)))) {
    return unlike('wider', 'modifier', missing, added);
  }
  return unlike('modifier', 'modifier', missing, added);
}

/** `Secretary Lind`, `the minister`: short for an office that the text gave in full. */
function isBare(office: Office): boolean {
  return (
    office.portfolio.length === 0 &&
    office.body === null &&
    office.modifiers.length === 0 &&
    !wholeHeads.test(office.head)
  );
}

// -------------------------------------------------------------------------------------------------------------------- portfolios

/** Words that tell ranks and kinds of one office apart, but not fields. */
const minor = new Set(
  'affairs chief senior principal executive first special permanent high press national general joint supreme top cabinet second policy'.split(
    ' ',
  ),
);

function comparePortfolios(draft: Office, source: Office): Verdict {
  // The first vice president is not the second.
  const [rank, other] = [rankOf(draft), rankOf(source)];
  if (rank !== undefined && other !== undefined && rank !== other) return 'different';
  if (areOtherSecretaries(draft, source)) return 'different';
  const ours = new Set(fields(draft));
  const theirs = new Set(fields(source));
  const shared = [...ours].filter(word => theirs.has(word)).length;
  const isForPolicy = shared < ours.size && source.portfolio.includes('policy') && !draft.portfolio.includes('policy');
  if (isForPolicy || (shared < ours.size && shared < theirs.size))
    return isTopDiplomat(draft, source) ? 'wider' : 'different';
  if (ours.size !== theirs.size) return ours.size < theirs.size ? 'wider' : 'narrower';
  const [all, others] = [draft.portfolio.length, source.portfolio.length];
  if (draft.portfolio.join(' ') === source.portfolio.join(' ') || areOneField(ours, theirs, draft, source))
    return 'same';
  return all < others ? 'wider' : 'narrower';
}

function rankOf({ portfolio }: Office): string | undefined {
  return portfolio.find(word => word === 'first' || word === 'second' || word === 'third');
}

/** A principal secretary is no cabinet secretary, and of a treasury the chief secretary is not the financial one. */
function areOtherSecretaries(draft: Office, source: Office): boolean {
  if (draft.head !== 'secretary' || source.head !== 'secretary') return false;
  const kindsOf = ({ portfolio }: Office): string[] => portfolio.filter(word => secretaries.has(word));
  const [kinds, others] = [kindsOf(draft), kindsOf(source)];
  return kinds.length > 0 && others.length > 0 && !kinds.some(kind => others.includes(kind));
}

/** What kind of secretary somebody is. */
const secretaries = new Set('chief principal permanent cabinet private financial'.split(' '));

function isTopDiplomat(draft: Office, source: Office): boolean {
  return (draft.head === 'top diplomat' && isDiplomat(source)) || (source.head === 'top diplomat' && isDiplomat(draft));
}

/** The words that say the field. */
function fields(office: Office): readonly string[] {
  // An executive secretary is no secretary of anything else.
  if (office.head === 'secretary' && office.portfolio.join(' ') === 'executive') return office.portfolio;
  // The U.S. secretary `of Health and Human Services` is the health secretary.
  if (office.head === 'secretary' && office.portfolio.join(' ') === 'health human services') return ['health'];
  if (office.head === 'secretary' && office.portfolio.join(' ') === 'affairs veterans') return ['veterans'];
  const words = office.portfolio.filter(word => !minor.has(word));
  return words;
}

function areOneField(ours: ReadonlySet<string>, theirs: ReadonlySet<string>, draft: Office, source: Office): boolean {
  if (ours.size === 0) return false;
  const noise = /^(?:affairs|national|human|services)$/;
  const odd = [...without(draft.portfolio, source.portfolio), ...without(source.portfolio, draft.portfolio)];
  return ours.size === theirs.size && odd.every(word => noise.test(word));
}

// ------------------------------------------------------------------------------------------------------------------------ bodies

function compareBodies(draft: string | null, source: string | null): Verdict {
  if (draft === source) return 'same';
  if (draft === null) return 'wider';
  if (source === null) return 'narrower';
  if (draft.toLowerCase() === source.toLowerCase() || sameName(draft, source)) return 'same';
  // The Commission and the Council are the Union’s.
  if (draft === 'European Union' && source.startsWith('European ')) return 'wider';
  if (source === 'European Union' && draft.startsWith('European ')) return 'narrower';
  return 'different';
}
