/**
 * Words of which each side says the contrary of the other, in lower case. What hedges a figure (`more than`) is held against the source with the
 * figure. Source: the usual opposites of the verbs, comparisons and directions of official releases.
 */
const axes: readonly (readonly string[])[] = [
  [
    'increase increases increased increasing rise rises rose risen rising grew grow grows growing growth growing higher raised raise raises',
    'decrease decreases decreased decreasing fall falls fell fallen falling drop drops dropped decline declines declined cut cuts lower lowered lowers reduction reductions reduced shrank',
  ],
  ['before', 'after'],
  [
    'support supports supported supporting backed backs endorsed',
    'oppose opposes opposed opposing opposition rejected rejects',
  ],
  [
    'welcomed welcomes praised praises commended commends lauded',
    'condemned condemns criticized criticised denounced deplored',
  ],
  ['import imports imported importing', 'export exports exported exporting'],
  ['strengthen strengthens strengthened strengthening', 'weaken weakens weakened weakening'],
  ['expand expands expanded expanding expansion', 'shrink limit reduce reduces reducing'],
  ['accepted accepts accept', 'rejected rejects reject declined refused'],
  ['lowest smallest least fewest', 'highest largest biggest most'],
  ['best', 'worst'],
  ['north northern', 'south southern', 'east eastern', 'west western'],
  [
    'improved improves improve improvement improving',
    'worsened worsens worsen deteriorated deterioration deteriorating',
  ],
  ['withdraw withdraws withdrew withdrawal withdrawn', 'deploy deploys deployed deployment'],
  ['majority', 'minority'],
  ['incoming', 'outgoing'],
  ['upper', 'lower'],
  ['surplus', 'deficit'],
  ['win wins won', 'lose loses lost'],
  ['legal', 'illegal'],
  ['buy buys bought purchase purchased', 'sell sells sold sale'],
  ['arrival arrived arrives', 'departure departed departs'],
  ['minimum', 'maximum'],
];

/** Of a word the axis on which it stands and its side there; a word may stand on several. */
export const opposites: ReadonlyMap<string, readonly { readonly axis: number; readonly side: number }[]> = read();

function read(): Map<string, { axis: number; side: number }[]> {
  const found = new Map<string, { axis: number; side: number }[]>();
  for (const [axis, sides] of axes.entries()) {
    for (const [side, words] of sides.entries()) {
      for (const word of words.split(' ')) {
        const known = found.get(word);
        if (known) known.push({ axis, side });
        else found.set(word, [{ axis, side }]);
      }
    }
  }
  return found;
}
