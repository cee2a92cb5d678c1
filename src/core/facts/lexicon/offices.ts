/** Words in lower case, from a list in running text. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * Heads of offices: the word that says what a person is. Collected from the titles of official readouts (U.S., U.K., EU, NATO, UN, MOFA of
 * Japan) and the State Department's chiefs-of-state directory.
 */
export const officeHeads: ReadonlySet<string> = words(`
  secretary secretary-general minister president chancellor premier pm ambassador consul representative director director-general commissioner speaker
  chief chair chairman chairwoman chairperson chairperson-in-office commander adviser advisor councilor councillor counselor counsellor
  governor mayor senator congressman congresswoman envoy spokesperson spokesman spokeswoman administrator king queen prince princess emir amir
  sultan pope justice judge attorney undersecretary vice-president vice-chair vice-chairman vice-chairwoman vice-chairperson vice-minister vice-premier coordinator deputy head treasurer comptroller inspector general-secretary
  leader taoiseach tánaiste ambassador-at-large prosecutor crown high-representative under-secretary-general rapporteur chargé
  charge delegate executive officer member commander-in-chief superintendent whip archbishop patriarch ombudsman manager archivist librarian commandant mantri negotiator economist specialist analyst scientist engineer surgeon solicitor sheriff agent
  provost rector investigator founder auditor agent-in-charge officer-in-charge investigator-in-charge
`);

/** Heads cut short with a stop: `Gov. Peter Hale`. Without it they may be names. */
export const shortHeads: ReadonlySet<string> = words('gov sen rep amb');

/** Letters behind a name, of seats, orders, degrees and counsel: no part of it. Written in capitals. */
export const lettersBehindNames: ReadonlySet<string> = new Set(
  'DL MP MEP MSP MLA MHA TD PC KC QC SC CBE OBE MBE KBE DBE GBE KCMG CMG DCMG GCMG CB KCB CH AC AO AM OAM CNZM ONZM MNZM PSC'.split(
    ' ',
  ),
);

/** Plurals of heads that share one office among several names: `Presidents Obama and Calderon`. */
export const pluralHeads: ReadonlyMap<string, string> = new Map([
  ['presidents', 'President'],
  ['ministers', 'Minister'],
  ['secretaries', 'Secretary'],
  ['chancellors', 'Chancellor'],
  ['ambassadors', 'Ambassador'],
  ['senators', 'Senator'],
  ['commissioners', 'Commissioner'],
  ['directors', 'Director'],
  ['governors', 'Governor'],
  ['premiers', 'Premier'],
]);

/** Words that change an office and must never be lost from it. */
export const officeModifiers: ReadonlySet<string> = words(`
  acting deputy former outgoing incoming interim caretaker vice assistant under first second senior principal associate permanent performing
  ptdo designate elect special executive parliamentary ex chief prime high lord general state junior alternate co
`);

/**
 * Words of portfolios and bodies: they belong to an office, not to a name. Collected from the ministries and departments that official
 * readouts name; country names and demonyms come on top.
 */
export const portfolioWords: ReadonlySet<string> = words(`
  defense defence foreign affairs policy security state trade health energy finance treasury interior justice home europe european national
  international strategic strategy commerce economy economic agriculture agricultural food environment environmental climate labor labour
  welfare education science sciences technology technologies transport transportation housing urban development cooperation co-operation human
  services homeland veterans veteran euro-atlantic civic reconciliation intelligence acquisition sustainment personnel readiness research engineering indo-pacific indo-pacific asia asian
  pacific africa african americas western hemisphere near east eastern south southern north northern central middle gulf political military
  public arms weapons control growth business industry industrial digital innovation army navy naval air force forces staff joint chiefs armed
  parliament parliamentary commission council union nations kingdom united house representatives senate government cabinet culture cultural
  sport sports tourism infrastructure water nuclear space special operations low-intensity conflict department ministry office agency bureau
  organization organisation world bank monetary fund court supreme republic federal democratic people's peoples islamic arab state's
  administration services service action external internal internal assembly congress duma bundestag knesset riksdag sejm rada diet congressional
  committee board authority management emergency disaster response assessment evaluation analysis civil protection aviation maritime marine fisheries fishing forestry
  natural resources mines mining oil gas petroleum power electricity communications communication information media press relations legislative
  legal law enforcement customs border migration immigration citizenship refugees population women gender children youth family families social
  equality rights religious religion faith freedom democracy civilian humanitarian relief assistance aid reconstruction planning budget
  revenue tax taxes exchequer foreign-affairs privy seal commonwealth council regional local rural community communities levelling
  investment export import exports markets market competition consumer financial terrorism counterterrorism narcotics nonproliferation
  non-proliferation verification compliance integration enlargement neighbourhood neighborhood negotiations crisis partnerships partnership
  command fleet corps guard coast training education general logistics material materiel installations cyber cyberspace information
  nato eu un osce oecd who imf aukus asean g7 g20 usaid nasa hhs nsc fbi cia dod doj epa fda cdc opcw iaea eeas unhcr wfp unicef
  pentagon downing white foreign-office whitehall kremlin elysee élysée chancellery presidency palace treaty atlantic
  secretariat embassy mission delegation permanent us-led coalition counter isis isil global
  irrigation livestock hydrocarbons decentralization territorial digitalization digitalisation sustainability biodiversity wildlife heritage telecommunications railways
  shipping textiles fertilizers minorities disability disabilities seniors governance entrepreneurship cooperatives diaspora expatriates endowments antiquities
  reunification unification privatization competitiveness solidarity inclusion anti-corruption corrections multilateral
  product production procurement equipment supply transition green industries small enterprise enterprises employment work pensions
  medicine drug disease prevention insurance medical welfare nutrition sanitation institute center centre university school college
  academy foundation society association league conference summit secretary-general's regions county city district province territories
  territory overseas islands land lands parks heritage arts aeronautics statistics standards patents property intellectual antitrust
  sanctions illicit assets ethics oversight reform modernization modernisation europe's eurasian eurasia euro transatlantic caucasus
  balkans africa's sahel horn levant iraq's caribbean latin america oceania arctic antarctic
  economics promotion unity
 party crime crimes terrorist financing laundering trafficking prisons police policing prosecutions litigation tribal indian
  design construction immunisation immunization vaccination programme programmes program programs diaspora
  citizen citizens intergovernmental support
  mineral minerals forests geology hydrology meteorology coal steel chemicals asylum biosecurity safety devolution oceans ageing hajj
  privatisation skills mobility cities estates investments
  advisory liaison team unification reunification
  care change dialogue diplomacy jobs social taxation rail railways highways roads ports shipping vehicles traffic telecommunications post postal broadcasting
`);

/** What stands between an office and a name, or before a name: neither office nor name. In lower case, without stops. */
export const honorifics: ReadonlySet<string> = words(`
  dr mr mrs ms miss mx prof professor sir dame lord lady baroness baron rev reverend hon honorable honourable excellency his her the right rt
  madam madame monsieur sheikh shaikh sheikha st count countess majesty highness royal holiness eminence shri shrimati smt dato datuk
`);

/** Small words inside a name: `Ursula von der Leyen`, `Salim al-Jabouri`, `Mohammed bin Salman`. */
export const nameParticles: ReadonlySet<string> = words(`
  al el bin ibn bint ben abu von van der den de da di del della dos das do du la le ter ten af av zu zur vel y e
`);

/** Suffixes of names, without stops. */
export const nameSuffixes: ReadonlySet<string> = words('jr sr ii iii iv v vi');
