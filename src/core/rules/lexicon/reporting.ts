const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs by which a whole sentence is somebody's, wherever they stand in it; in small letters. */
export const sayingVerbs = words(`
  said says told tells added adds wrote writes stated argued argues predicted predicts forecast estimated estimates warned warns believes believe
  thinks contends claims claimed
`);

/** Verbs after which a sentence tells what was said, thought or undertaken by somebody. Collected from readouts and agencies' reports of them. */
export const reportingVerbs = words(`
  noted stressed emphasized emphasised underscored underlined highlighted reiterated reaffirmed affirmed declared insisted described expressed
  replied responded answered announced confirmed credited urged asked pledged vowed promised thanked welcomed commended praised condemned recalled
  remarked explained acknowledged admitted observed commented cautioned assured reported agreed encouraged recommended suggested proposed demanded
  hoped hopes wished informed briefed conveyed repeated voiced discussed considered explored reviewed examined debated assessed weighed
  decided invited recognized recognised exchanged addressed raised committed offered called expects expected expect feared fears intends
  intended wants wanted sought seeks aims identified outlined presented pointed spoke talked looked resolved undertook concluded
`);

/** Nouns for what an official source is; “the readout suggests” is what the source does. */
export const sourceNouns =
  /\b(?:readouts?|statements?|releases?|communiqu[eé]s?|transcript|text|document|declaration|fact sheet|ministry|department|spokes(?:man|woman|person))\b/i;

/** What gives a whole sentence to somebody without a verb of saying. */
export const attributionPhrases =
  /\b(?:according to|in the words of|in (?:his|her|its|their|the \w+’s|the \w+'s) (?:words|view|account|opinion)|as (?:he|she|they|it) put it|by (?:his|her|its|their) (?:own )?account|analysts|experts|observers|critics)\b/i;

/** Behind a report, what begins the writer's own conclusion: “…, which could”. */
export const ownConclusion =
  /[,;—–-] ?(?:which|a (?:move|step|sign|signal|development|shift|decision)|something|potentially|possibly|likely|perhaps|signall?ing|suggesting|implying|hinting|and (?:this|that|it))\b/;

/** An open question that is told as such: “does not say whether …”. */
export const openQuestion =
  /(?:\bnot|n['’]t|\bno|\bnever|\bnor|\bunclear|\bunknown|\buncertain|\bquestions?|\bask(?:s|ed)?|\bopen|\bdecide|\bdetermine|\bdepends?) [^.]{0,120}\b(?:whether|if|how|what|who|whom|when|where|why)\b/i;
