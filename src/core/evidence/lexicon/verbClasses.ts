/**
 * Verbs and nouns of readouts that tell of one kind of act, in lower case. A class counts as one word when sentences are compared: `Tai voiced
 * hope` and `expressed her hope` tell of the same. Collected from the verbs that official readouts use most (see genre.md's count).
 */
const classes: Readonly<Record<string, string>> = {
  '=met': 'met meet meets meeting meetings held talks encounter saw hosted hosts host received receives sat',
  '=spoke':
    'spoke speak speaks speaking call called calls calling phone phoned telephone telephoned conversation spoken phoning dialled',
  '=discussed':
    'discussed discuss discusses discussing discussion discussions talked addressed covered reviewed exchanged considered explored raised touched views dealt took',
  '=reaffirmed':
    'reaffirmed reaffirms reaffirm reaffirming reiterated reiterates reiterate reiterating restated affirmed affirms affirm repeated confirmed recommitted assured assures assure pledged',
  '=stressed':
    'stressed stresses stress stressing emphasized emphasised emphasizes emphasises emphasize underscored underscores underscore underlined underlines highlighted highlights pointed made clear',
  '=thanked': 'thanked thanks thank thanking gratitude grateful appreciation appreciated appreciate credited',
  '=praised':
    'praised praises praise commended commends commend lauded applauded hailed congratulated congratulate acknowledged recognized recognised',
  '=welcomed': 'welcomed welcomes welcome welcoming',
  '=expressed': 'expressed expresses express expressing voiced conveyed conveys convey shared offered extended',
  '=condemned': 'condemned condemns condemn condemning denounced deplored condemnation',
  '=agreed': 'agreed agrees agree agreeing agreement',
  '=urged': 'urged urges urge urging pressed encouraged encourages encourage encouraging',
  '=continue': 'continue continues continued continuing keep ongoing remain remains remained',
  '=announced': 'announced announces announce announcing unveiled announcement',
  '=cooperation':
    'cooperation co-operation cooperate cooperating collaboration collaborate partnership partner partners',
};

const byWord = new Map(
  Object.entries(classes).flatMap(([key, words]) => words.split(' ').map(word => [word, key] as const)),
);

/** Whether a class of verbs tells what people do with one another, so that any of them can be named first. */
export function isMutual(key: string): boolean {
  return mutual.test(key);
}

const mutual = /^=(?:met|spoke|discussed|agreed|cooperation)$/;

/** The class of a word; undefined for most. */
export function verbClassOf(word: string): string | undefined {
  return byWord.get(word);
}
