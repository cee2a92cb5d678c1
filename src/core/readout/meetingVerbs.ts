import type { Token } from '../facts/people/tokens.js';
import { isHead } from '../facts/people/words.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that tell of a meeting or a call by themselves. */
const meets = words('met meets spoke speaks spoken talked conversed phoned telephoned met-with');

/** Verbs that do so with somebody behind them. */
const hosts = words(
  'hosted hosts welcomed welcomes received receives visited joined joins greeted co-hosted cohosted called calls',
);

/** Verbs that do so with an encounter behind them: `held talks`, `had a call`. */
const holds = words(
  'held holds had has paid pays took takes convened conducted conducts led leads participated participates attended attends chaired co-chaired ' +
    'hold opened opens began concluded completed made engaged',
);

/** What people sign or exchange when they meet. */
const papers = words(
  'agreement agreements accord accords memorandum memoranda mou treaty protocol declaration pact contract deal convention arrangement letter letters ' +
    'notes communique communiqué statement instruments documents partnership compact roadmap',
);

/** Nouns for a meeting of whatever kind, in lower case. */
export const encounterNouns = words(
  'call calls meeting meetings talk talks discussion discussions conversation conversations dialogue bilateral session consultations summit lunch ' +
    'dinner breakfast engagement roundtable forum videoconference teleconference phone-call telephone audience visit exchange',
);

/** Whether a token is the verb that tells of a meeting. */
export function isMeetingVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || at === 0) return false;
  // In `sanctions on X, who met with Y` another meeting is told of.
  if (/^(?:who|which)$/.test(tokens[at - 1]?.key ?? '')) return false;
  const next = tokens[at + 1];
  // `travelled to Telvi to meet with X`
  if (token.key === 'meet')
    return next?.key === 'with' && /^(?:to|and)$/.test(tokens[at - 1]?.key ?? '') && hasTravelled(tokens, at);
  if (tokens[at - 1]?.key === 'to' && !meets.has(token.key)) return false;
  // `sat down with X`, `enjoyed meeting with X`
  if (token.key === 'sat') return next?.key === 'down' && tokens[at + 2]?.key === 'with';
  if (token.key === 'enjoyed') return next?.key === 'meeting' && tokens[at + 2]?.key === 'with';
  // `addressed ministers at the Harbours Ministerial`
  if (token.key === 'addressed') {
    const ahead = tokens.slice(at + 1, at + 16);
    const gathering = ahead.findIndex(one => one.capital && /^(?:ministerial|summit|conference|forum)$/.test(one.key));
    return ahead.slice(0, Math.max(0, gathering)).some(one => one.key === 'at');
  }
  if (token.key === 'gathered') return /^(?:for|in|at|on|today|yesterday|together|with)$/.test(next?.key ?? '');
  if (meets.has(token.key)) {
    if (token.key.startsWith('sp')) return !/^(?:of|out|at|against)$/.test(next?.key ?? '');
    return token.key !== 'met' || !takesThing(tokens, at + 1);
  }
  if (/^call(?:ed|s)$/.test(token.key) && next?.key === 'on') return paysCall(tokens, at + 2);
  // `Officers were called at 11 p.m.`
  if (token.key === 'called' && /^(?:was|were|been|is|are)$/.test(tokens[at - 1]?.key ?? '')) return false;
  // `Called Estoria “a fine port”`
  if (token.key === 'called' && tokens.slice(at + 1, at + 5).some(({ text }) => /^[“"]$/.test(text))) return false;
  if (isLedBy(tokens, at) || isHeldThen(tokens, at) || isDiscussedThere(tokens, at) || isHearing(tokens, at))
    return true;
  if (hosts.has(token.key)) {
    return (
      !/^(?:a|an|the)$/.test(tokens[at - 1]?.key ?? '') &&
      !/^(?:for|on|upon|attention|it|that)$/.test(next?.key ?? 'for') &&
      !(token.key.startsWith('call') && takesThing(tokens, at + 1)) &&
      !(/^(?:joined|welcome[ds])$/.test(token.key) && takesMatter(tokens, at + 1))
    );
  }
  if (/^(?:signed|signs|initialled|initialed|exchanged)$/.test(token.key)) return signsPaper(tokens, at);
  return holds.has(token.key) && tokens.slice(at + 1, at + 16).some(one => encounterNouns.has(one.key));
}

/** `The talks were led by X and Y`. */
export function isLedBy(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:co-?)?(?:chaired|led|hosted)$/.test(tokens[at]?.key ?? '') &&
    tokens[at + 1]?.key === 'by' &&
    /^(?:was|were)$/.test(tokens[at - 1]?.key ?? '') &&
    tokens.slice(0, at).some(one => encounterNouns.has(one.key))
  );
}

/** `At its 12th meeting, held on 3 May`. */
function isHeldThen(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== 'held' || !/^(?:on|today|yesterday)$/.test(tokens[at + 1]?.key ?? '')) return false;
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  return before !== undefined && encounterNouns.has(before.key);
}

/** `X and Y discussed the harbours during a meeting in Tarn`. */
function isDiscussedThere(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:discussed|reviewed)$/.test(tokens[at]?.key ?? '')) return false;
  if (!tokens.slice(0, at).some(one => one.key === 'and')) return false;
  return tokens.some(
    (one, index) =>
      index > at &&
      /^(?:during|in|at)$/.test(one.key) &&
      tokens.slice(index + 1, index + 4).some(({ key }) => encounterNouns.has(key)),
  );
}

/** `The Harbours Committee quizzed X`. */
function isHearing(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:quizzed|questioned|grilled)$/.test(tokens[at]?.key ?? '') &&
    tokens.slice(0, at).some(one => one.capital && /^(?:committee|parliament|senators|members|meps)$/.test(one.key))
  );
}

/** `called on the Prime Minister and met …` is a visit, `called on the Prime Minister to end …` a demand. */
function paysCall(tokens: readonly Token[], from: number): boolean {
  // `called on and was hosted to lunch by the Minister`
  if (tokens[from]?.key === 'and' && tokens.slice(from, from + 8).some(({ key }) => key === 'by')) return true;
  if (!tokens.slice(from, from + 4).some(token => isHead(token))) return false;
  const behind = tokens
    .slice(from)
    .find(token => token.kind === 'mark' || (!token.capital && !/^(?:the|of|for|his|her)$/.test(token.key)));
  return behind?.key !== 'to';
}

function hasTravelled(tokens: readonly Token[], before: number): boolean {
  return tokens.slice(0, before).some(token => /^(?:travel(?:l?ed|s)|visited|visits)$/.test(token.key));
}

/** `met its milestones`, `called the award a step forward`: what follows is no person, since nothing in it has a capital. */
function takesThing(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:its|the|this|that|these|a|an|all)$/.test(tokens[at]?.key ?? '')) return false;
  return !tokens.slice(at + 1, at + 7).some(one => one.capital || one.key === 'counterpart');
}

/** `signed a memorandum`; `the treaty signed by X` tells of no meeting. */
function signsPaper(tokens: readonly Token[], at: number): boolean {
  if (
    tokens[at + 1]?.key === 'by' ||
    /^(?:agreement|treaty|accord|was|were|be|been|is)$/.test(tokens[at - 1]?.key ?? '')
  )
    return false;
  return tokens.slice(at + 1, at + 12).some(one => papers.has(one.key));
}

/** `welcomed the ruling of 3 May`, `joined the two cases that Norvania brought`: a noun in small letters that is nobody, up to what is said of it. */
function takesMatter(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:the|this|that|these|those|its|their)$/.test(tokens[at]?.key ?? '')) return false;
  const behind = tokens.slice(at + 1, at + 7);
  const end = behind.findIndex(
    one => one.kind === 'mark' || /^(?:that|which|of|in|on|for|to|at|with|by|from)$/.test(one.key),
  );
  const matter = end < 0 ? behind : behind.slice(0, end);
  return matter.length > 0 && !matter.some(one => one.capital || people.test(one.key));
}

const people =
  /^(?:counterparts?|delegations?|group|guests?|leaders?|ministers?|members?|officials?|representatives?|ambassadors?|teams?|students?|families|family|crew|troops|parliamentarians|envoys?|visitors?|chiefs?|heads?|presidents?|couple|party|mission)$/;

/** `In meetings with …`, `During a call with …` at the start of a sentence. */
export function isMeetingNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || at > 5 || !encounterNouns.has(token.key) || !/^(?:in|during|at|on)$/.test(tokens[0]?.key ?? ''))
    return false;
  return tokens.slice(at + 1, at + 6).some(one => one.key === 'with');
}
