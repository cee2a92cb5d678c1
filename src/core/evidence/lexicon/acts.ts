/** Acts that one does to another, so that turning them round is false: verb forms in active voice, in lower case. Source: the verbs of readouts. */
export const directedActs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    thank: 'thanked thanks thanking',
    congratulate: 'congratulated congratulates congratulating',
    commend: 'commended commends praised praises lauded lauds hailed hails applauded',
    call: 'called phoned telephoned rang',
    host: 'hosted hosts received receives welcomed welcomes invited invites',
    condole: 'consoled',
    urge: 'urged urges urging pressed pressing asked asks asking',
    assure: 'assured assures assuring reassured',
    brief: 'briefed briefs briefing updated updates updating informed informs informing told',
    warn: 'warned warns',
    visit: 'visited visits',
    criticise: 'criticized criticised condemned rebuked',
  }).flatMap(([act, forms]) => forms.split(' ').map(form => [form, act] as const)),
);

/** Verbs and nouns of what somebody has for another, by kind, in lower case. Source: the verbs of readouts. */
export const regardWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    thank: 'thanked thanks thank thanking gratitude appreciation grateful thankful appreciative',
    congratulate: 'congratulated congratulates congratulate congratulating congratulations',
    commend:
      'commended commends commend praised praises praise praising commending lauded lauds hailed hails applauded tribute admiration',
    condole: 'consoled condolences sympathies sympathy',
    urge: 'urged urges urge pressed presses',
    assure: 'assured assures assure reassured',
    brief: 'briefed briefs brief updated updates update informed informs',
    warn: 'warned warns warn',
    invite: 'invited invites invite invitation',
  }).flatMap(([kind, forms]) => forms.split(' ').map(form => [form, kind] as const)),
);

/**
 * Words that claim more, each with those that claim less, and those with which a source may have settled the matter elsewhere. Source: the verbs of
 * readouts and their weaker neighbours.
 */
export const strongerWords: readonly { readonly strong: RegExp; readonly weak: RegExp; readonly settled?: RegExp }[] = [
  {
    strong:
      /\b(?:agreed (?:to|on|that)|(?:signed|reached|concluded|sealed|finali[sz]ed) (?:an? )?(?:\w+ ){0,3}(?:agreement|deal|accord|pact|memorandum)|had reached|struck a deal|signed off on|(?:settled|resolved) their differences|found common ground)\b/i,
    weak: /\b(?:discuss|explor|consider|talked about|spoke (?:about|of)|exchanged views|work(?:s|ed|ing)? (?:to|towards?)|look(?:ed|ing) (?:at|forward)|seek|hope)\w*/i,
    settled:
      /\b(?:agree[ds]?|agreeing|agreements? (?:was|were|has|have)|in agreements?|sign(?:s|ed|ing|ature)?|conclu\w+|finali[sz]\w+|deal|decided|adopt\w*|endorse\w*|approv\w+|confirm\w*|consensus|concurred|shared the (?:view|same)|common (?:view|ground|position)|settled|resolv\w+|pledg\w+|commit\w*|undert\w+|accept\w*|(?:was|were|been) reached)\b/i,
  },
  {
    strong: /\b(?:will|committed to|pledged to|promised to)\b/i,
    weak: /\b(?:intends? to|hopes? to|plans? to|aims? to|seeks? to|would like to|could|might|may)\b/,
  },
];
