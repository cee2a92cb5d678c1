import { headlineVerbs } from './headlineVerbs.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that say what kind of body a name names. Collected from the names of bodies that issue releases. */
const kinds = words(`
  administration agency alliance army assembly association authority bank board brigade bureau bundesrat bundestag cabinet centre center chamber
  chancellery coastguard command commission commissioner committee company confederation congress corporation corps council court delegation
  department diet directorate directorate-general eduskunta embassy federation foundation fund government guard house inspectorate institute institution knesset
  lagting landtag league legislature majlis ministry mission municipality navy office oireachtas ombudsman organisation organization palace parliament
  police prefecture presidency rada registry riigikogu riksdag saeima secretariat seimas sejm senate service services society storting treasury
  tribunal union university
`);

/** Places that govern themselves and speak under their own names: `City of Rendt`. */
const places = words('borough city county municipality port province town');

/** The same in the languages of countries that write their own names above their English pages, where they stand first. */
const foreignKinds = words(`
  ambassade bundesministerium embaixada embajada gobierno gouvernement governo ministère ministerio ministero ministério ministerium ministerstvo
  presidencia presidência présidence urad úrad
`);

/** Words that stand in names of bodies without capitals. */
const small = words('of for and the in on to de la le du des del da do dos y et & und');

/** What else no name of a body holds before the word for its kind: people of whom a headline tells, and how titles begin. */
const told = words(`
  thanks to with at by from as after before over into against chief chair director governor king minister ministers mp pm premier president presidents
  prince queen secretary speaker ambassador commissioner new first joint next statement readout remarks address meeting launch opening visit speech report
`);

/** What releases call themselves: behind a body's name they make a headline of it, `Ministry of Trade Statement on Tariffs`. */
const releases = words('statement readout remarks press spokesman spokesperson spokeswoman');

/** What `New` is a part of: `New Zealand Government`. */
const newPlaces = /^(?:zealand|york|delhi|jersey|mexico|hampshire|brunswick|south|caledonia|orleans|england)$/;

/** Longer names stand with their article in a sentence. */
const mostWords = 10;

/**
 * Whether a line's words are the name of a body: `Bank of Norvania`, `Telvi Harbour Police Department`, `COURT OF JUSTICE OF THE SOUND (CJS)`. The kind of
 * body ends the name, or stands before `of` or `for`; no verb and nobody's office stands before it, as they do in headlines in title case.
 */
export function isBodyName(text: string): boolean {
  const name = text.replace(/^the /i, '').replace(/ \([\p{L}.&, -]{2,40}\)$/u, '');
  // The desk that gives the release out, or a part of the body that is named above it.
  if (/^office of |\b(?:press|media|public affairs) \p{L}{4,10}$/u.test(name.toLowerCase())) return false;
  if (!/^\p{Lu}[\p{L}&’' -]{4,90}$/u.test(name) || /[’']s?(?: |$)/.test(name)) return false;
  const own = name.split(' ').filter(Boolean);
  if (own.length > mostWords || !own.every(word => /^\p{Lu}/u.test(word) || small.has(word))) return false;
  const keys = own.map(word => word.toLowerCase());
  if (foreignKinds.has(keys[0] ?? '')) return true;
  const of = keys.findIndex(word => /^(?:of|for|on)$/.test(word));
  const kind = of < 0 ? keys.length - 1 : of - 1;
  return (
    keys.length > 1 &&
    (kinds.has(keys[kind] ?? '') || (kind === 0 && places.has(keys[0] ?? '')) || kinds.has(keys.at(-1) ?? '')) &&
    !tellsSomething(name) &&
    !keys.slice(0, kind).some((word, at) => told.has(word) && !(word === 'new' && newPlaces.test(keys[at + 1] ?? '')))
  );
}

/**
 * Whether words that begin as a body's name does go on as a headline: `Ministry of Trade Opens Office`, `Ministry of Defence confirms purchase`. A name
 * in running letters has them behind `of` or `for` alone.
 */
export function tellsSomething(name: string): boolean {
  const own = name.split(' ').filter(Boolean);
  const keys = own.map(word => word.toLowerCase().replace(/[.,]$/, ''));
  if (keys.some(word => headlineVerbs.has(word) || releases.has(word))) return true;
  if (keys.some((word, at) => keys[at - 1] === 'to' && headlineVerbs.has(`${word}s`))) return true;
  return own.some(
    (word, at) => isRunning(word) && !/^(?:of|for|the|and|&)$/.test(own[at - 1] ?? '') && !isRunning(own[at - 1]),
  );
}

function isRunning(word = ''): boolean {
  return /^\p{Ll}/u.test(word) && !small.has(word);
}

const stateHead =
  /^(?:the )?(?:republic|kingdom|state|commonwealth|sultanate|principality|grand duchy|federation|union|government) of(?= )/;

/** `Republic of Norvania`, `Government of Norvania | GOVNV`: a state's own name, above the body's. */
export function isStateName(text: string): boolean {
  const small = text.toLowerCase();
  const head = stateHead.exec(small)?.[0];
  return (
    head !== undefined &&
    /^(?: the)?(?: \p{Ll}[\p{L}’'-]{1,20}){1,4}(?: \| \p{L}{2,20})?$/u.test(small.slice(head.length))
  );
}
