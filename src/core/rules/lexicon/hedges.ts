/** Kinds of guesses: that something can be, that it is likely, that it seems so, that one thing tells of another, that it would follow. */
export type HedgeKind = 'possible' | 'likely' | 'seeming' | 'telling' | 'following';

/** Words of a guess. Each pattern is of one kind and finds its words as they are written: “May” is a month or a name. */
export const hedges: readonly { readonly kind: HedgeKind; readonly pattern: RegExp }[] = [
  { kind: 'possible', pattern: /\b(?:could|might|may|[Pp]erhaps|[Pp]ossibly|[Pp]otentially|[Mm]aybe)\b/g },
  { kind: 'likely', pattern: /\b(?:[Ll]ikely|[Uu]nlikely|[Pp]robably|[Pp]resumably|[Aa]rguably)\b/g },
  {
    kind: 'seeming',
    pattern:
      /\b(?:(?:appear|appears|appeared|seem|seems|seemed) (?:to|that|likely|unlikely|set|poised|ready|keen|intent|aimed|designed|meant)|[Aa]pparently|[Ss]eemingly)\b/g,
  },
  {
    kind: 'telling',
    pattern:
      /\b(?:suggests?|suggested|suggesting|implies|imply|implied|implying|signals?|signall?ed|signall?ing|(?:hints?|hinted|hinting) at)\b/g,
  },
  { kind: 'following', pattern: /\b(?:[Tt]his|[Tt]hat|which|[Ss]uch an? [a-z]+) would\b/g },
];

/** Words of a source that make a statement of it a guess of that kind, or more than one. */
export const hedgesOfSources: Readonly<Record<HedgeKind, RegExp>> = {
  possible: /\b(?:can|could|might|may|perhaps|possible|possibly|potential|potentially|possibility)\b/,
  likely: /\b(?:likely|unlikely|likelihood|probably|expects?|expected|anticipated?)\b/i,
  seeming: /\b(?:appears?|appeared|seems?|seemed|apparently)\b/i,
  telling: /\b(?:suggest\w*|impl(?:y|ies|ied|ying)|signal\w*|hint\w*|indicat\w*|shows?|demonstrat\w*|reflect\w*)\b/i,
  following: /\b(?:would|will|could|can)\b/i,
};

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What does not speak: where one of these “suggests” or “signalled” something, it is the writer who draws the conclusion. */
export const speechlessThings = words(`
  meeting meetings call calls talk talks visit visits summit summits discussion discussions dialogue conversation conversations exchange exchanges
  session sessions encounter gathering move moves step steps decision decisions announcement agreement agreements deal deals pact plan plans focus
  emphasis choice wording language tone timing presence absence mention mentions reference references phrase inclusion omission adherence commitment
  commitments engagement cooperation gesture reception arrival warmth level size scope scale pace trend trends pattern fact silence lack sequence
  frequency attendance signing invitation trip tour deployment purchase sale package contribution contributions investment investments appointment
  choreography agenda itinerary composition readiness willingness approach development developments event events result results outcome pledge
  this that which it these
`);

/** Words before a verb that change neither who acts nor what is done. */
export const besideVerbs = words(
  'has have had is are was were be been being also again clearly strongly further itself themselves thus thereby therefore already all may could might',
);

/** Where a subject ends. */
export const subjectEnds = words(
  'between with of on in to for at from by and or that who which among during after before about over under toward towards',
);
