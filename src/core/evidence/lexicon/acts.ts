/** Acts that one does to another, so that turning them round is false: verb forms in active voice, in lower case. Source: the verbs of readouts. */
export const directedActs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    thank: 'thanked thanks',
    congratulate: 'congratulated congratulates',
    commend: 'commended commends praised praises lauded lauds hailed hails applauded',
    call: 'called phoned telephoned rang',
    host: 'hosted hosts received receives welcomed welcomes invited invites',
    condole: 'consoled',
    urge: 'urged urges pressed asked asks',
    assure: 'assured assures reassured',
    brief: 'briefed briefs updated updates informed informs told',
    warn: 'warned warns',
    visit: 'visited visits',
    criticise: 'criticized criticised condemned rebuked',
  }).flatMap(([act, forms]) => forms.split(' ').map(form => [form, act] as const)),
);

/** Words that claim more, each with those that claim less. Source: the verbs of readouts and their weaker neighbours. */
export const strongerWords: readonly { readonly strong: RegExp; readonly weak: RegExp }[] = [
  {
    strong: /\b(?:agreed (?:to|on|that)|reached (?:an? )?(?:\w+ ){0,3}(?:agreement|deal)|had reached|struck a deal)\b/i,
    weak: /\b(?:discuss|explor|consider|work(?:ing)? (?:to|toward)|look(?:ed|ing) (?:at|forward)|seek|hope)\w*/i,
  },
  {
    strong: /\b(?:will|committed to|pledged to|promised to)\b/i,
    weak: /\b(?:intends? to|hopes? to|plans? to|aims? to|seeks? to|would like to|could|might|may)\b/,
  },
];
