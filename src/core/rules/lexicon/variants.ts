/** A way of spelling in which English has a choice, and the words in which it shows. */
interface SpellingChoice {
  /** What is chosen, for messages: “-ise” and “-ize”. Absent: the choice is between two words. */
  readonly between?: readonly [string, string];
  /** Stems in both spellings, parted by commas. */
  readonly stems: string;
  /** What a stem can end in; `-` for nothing. */
  readonly endings: string;
}

/**
 * Words that are spelt in two ways. One entry a choice: who writes “centre” also writes “theatre”. Words that mean two things by their spelling are
 * left out (`practise`, `licence`, `metre`, `tyre`). Source: the spellings that the Oxford and Merriam-Webster dictionaries give as variants.
 */
const choices: readonly SpellingChoice[] = [
  {
    between: ['-ise', '-ize'],
    stems:
      'organis organiz, reorganis reorganiz, recognis recogniz, emphasis emphasiz, prioritis prioritiz, modernis moderniz, stabilis stabiliz, ' +
      'destabilis destabiliz, realis realiz, summaris summariz, criticis criticiz, finalis finaliz, formalis formaliz, institutionalis institutionaliz, ' +
      'mobilis mobiliz, demobilis demobiliz, normalis normaliz, utilis utiliz, authoris authoriz, apologis apologiz, materialis materializ, ' +
      'minimis minimiz, maximis maximiz, optimis optimiz, operationalis operationaliz, militaris militariz, demilitaris demilitariz, ' +
      'industrialis industrializ, neutralis neutraliz, legalis legaliz, liberalis liberaliz, localis localiz, centralis centraliz, specialis specializ, ' +
      'standardis standardiz, harmonis harmoniz, synchronis synchroniz, revitalis revitaliz, capitalis capitaliz, characteris characteriz, ' +
      'categoris categoriz, digitis digitiz, digitalis digitaliz, economis economiz, equalis equaliz, globalis globaliz, jeopardis jeopardiz, ' +
      'marginalis marginaliz, memoris memoriz, penalis penaliz, polaris polariz, politicis politiciz, privatis privatiz, publicis publiciz, ' +
      'radicalis radicaliz, regularis regulariz, scrutinis scrutiniz, subsidis subsidiz, symbolis symboliz, sympathis sympathiz, terroris terroriz, ' +
      'urbanis urbaniz, victimis victimiz, visualis visualiz, weaponis weaponiz, nationalis nationaliz, decolonis decoloniz, colonis coloniz',
    endings: 'e ed es er ers ing ation ations ational',
  },
  {
    between: ['-yse', '-yze'],
    stems: 'analys analyz, paralys paralyz, catalys catalyz',
    endings: 'e ed ing er ers',
  },
  {
    between: ['-our', '-or'],
    stems:
      'labour labor, harbour harbor, neighbour neighbor, favour favor, honour honor, colour color, behaviour behavior, endeavour endeavor, ' +
      'humour humor, rumour rumor, vapour vapor, vigour vigor, rigour rigor, splendour splendor, armour armor, valour valor, fervour fervor',
    endings: '- s ed ing able ably ite ites hood hoods ly er ers al ful less',
  },
  {
    between: ['-re', '-er'],
    stems:
      'centre center, theatre theater, kilometre kilometer, litre liter, fibre fiber, calibre caliber, sabre saber',
    endings: '- s',
  },
  { between: ['-ce', '-se'], stems: 'defence defense, offence offense, pretence pretense', endings: '- s less' },
  {
    between: ['-ll-', '-l-'],
    stems:
      'travell travel, cancell cancel, modell model, signall signal, labell label, counsell counsel, fuell fuel, channell channel, levell level, ' +
      'marshall marshal, quarrell quarrel, shovell shovel, totall total, initiall initial, tunnell tunnel',
    endings: 'ed ing er ers or ors',
  },
  { between: ['-l', '-ll'], stems: 'fulfil fulfill, enrol enroll, instal install', endings: '- s ment ments' },
  { between: ['-ogue', '-og'], stems: 'dialogue dialog, catalogue catalog, analogue analog', endings: '- s' },
  {
    between: ['-ward', '-wards'],
    stems: 'toward towards, afterward afterwards',
    endings: '-',
  },
  { stems: 'programme program', endings: '- s' },
  { stems: 'adviser advisor', endings: '- s' },
  { stems: 'protester protestor', endings: '- s' },
  { stems: 'judgement judgment', endings: '- s al' },
  { stems: 'acknowledgement acknowledgment', endings: '- s' },
  { stems: 'manoeuvre maneuver', endings: '- s' },
  { stems: 'grey gray', endings: '- s' },
  { stems: 'ageing aging', endings: '-' },
  { stems: 'sceptic skeptic', endings: '- s al ism' },
  { stems: 'amongst among', endings: '-' },
  { stems: 'whilst while', endings: '-' },
  { stems: 'amidst amid', endings: '-' },
  { stems: 'focuss focus', endings: 'ed ing' },
  { stems: 'benefitt benefit', endings: 'ed ing' },
  { stems: 'targett target', endings: 'ed ing' },
  { stems: 'aluminium aluminum', endings: '-' },
  { stems: 'artefact artifact', endings: '- s' },
  { stems: 'aeroplane airplane', endings: '- s' },
  { stems: 'paediatric pediatric', endings: '- s ian ians' },
];

/**
 * Words that are written with a hyphen or as one: the first part | the second parts, with all their endings. Source: compounds of official releases
 * for which dictionaries give both.
 */
const hyphened = `
anti|submarine submarines ship tank aircraft missile corruption terrorism terrorist trafficking piracy personnel drug
counter|terrorism terrorist terrorists insurgency proliferation narcotics measure measures intelligence offensive offensives attack attacks piracy drone
co|operation operate operates operated operating operative ordinate ordinates ordinated ordinating ordination ordinator ordinators
non|proliferation governmental lethal military nuclear combatant combatants partisan profit profits binding aligned compliance state
multi|lateral laterally national nationals year domain party ethnic faceted
inter|governmental operability operable agency parliamentary ministerial connected connection
bi|lateral laterally
re|engage engaged engagement establish established establishing elect elected election open opened opening affirm affirmed affirms unification build
sub|regional committee surface
trans|atlantic national
under|sea water
post|war conflict
pre|war condition
on|going line
e|mail mails mailed
semi|conductor conductors official
mid|term terms
`;

/** The same for compounds that are also written as two words: `policymaker`, `policy-maker`, `policy maker`. */
const compounds = `
policy|maker makers making
law|maker makers making
decision|maker makers
peace|keeping keeper keepers building maker makers
cyber|security attack attacks crime space defense defence threat threats
health|care
air|space strike strikes lift
cease|fire fires
sea|bed floor
land|mine mines
war|ship ships plane planes
`;

/** A spelling of a word, and what choice it makes. */
export interface Spelling {
  /** Names the choice: spellings of one choice are held against one another. */
  readonly choice: string;
  /** Which of the two it takes. */
  readonly side: 0 | 1;
  /** The same word as the other side spells it. */
  readonly other: string;
  /** What is chosen, for messages, where it shows in other words too. */
  readonly between?: readonly [string, string];
}

/** Words with two spellings, in lower case; compounds of two words have a space between them. */
export interface Spellings {
  readonly words: ReadonlyMap<string, Spelling>;
  /** Finds two words side by side that may be one compound. */
  readonly pairs: RegExp;
}

/** Builds the table of every word that is spelt in two ways, with what its spelling says. */
export function makeSpellings(): Spellings {
  const found = new Map<string, Spelling>();
  const add = (choice: string, first: string, second: string, between?: readonly [string, string]): void => {
    const named = between === undefined ? {} : { between };
    found.set(first, { choice, side: 0, other: second, ...named });
    found.set(second, { choice, side: 1, other: first, ...named });
  };
  for (const { between, stems, endings } of choices) {
    for (const pair of stems.split(', ')) {
      const [first = '', second = ''] = pair.split(' ');
      for (const ending of endings.split(' ')) {
        const end = ending === '-' ? '' : ending;
        add(between?.join(' ') ?? stems, first + end, second + end, between);
      }
    }
  }
  const firstWords = new Set<string>();
  for (const [first, second] of parts(hyphened)) add(first + stemOf(second), first + second, `${first}-${second}`);
  for (const [first, second] of parts(compounds)) {
    const choice = first + stemOf(second);
    add(choice, first + second, `${first}-${second}`);
    found.set(`${first} ${second}`, { choice, side: 1, other: first + second });
    firstWords.add(`[${first.charAt(0).toUpperCase()}${first.charAt(0)}]${first.slice(1)}`);
  }
  const pairs = new RegExp(`(?<![A-Za-z-])(?:${[...firstWords].join('|')}) [a-z]{4,}(?![A-Za-z-])`, 'g');
  return { words: found, pairs };
}

function parts(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .map(line => line.split('|'))
    .flatMap(([first = '', seconds = '']) => seconds.split(' ').map((second): [string, string] => [first, second]));
}

/** `keeper`, `keepers` and `keeping` are one choice. */
function stemOf(word: string): string {
  return word.replace(/(?:ing|ers?|e|s)$/, '').slice(0, 4);
}
