/** Words by which an article says that it rests on one source, in English and Spanish. Each is looked for in the whole text. */
export const saysSingleSource: readonly RegExp[] = [
  /\b(?:based|relies|relying|rests|resting|drawn|draws|written|built) (?:solely|only|entirely|exclusively|wholly) (?:on|upon|from)\b/i,
  /\b(?:solely|exclusively|entirely) (?:based|drawn) (?:on|upon|from)\b/i,
  /\b(?:single|sole|only|one) (?:source|account)\b/i,
  /\b(?:source|readout|release|statement|account) alone\b/i,
  /\bother sources\b/i,
  /\b(?:independently|otherwise) (?:be |been )?(?:verif(?:y|ied)|confirm(?:ed)?)\b/i,
  /\b(?:only )?one side['’]s (?:account|version)\b/i,
  /(?:únicamente|solamente|s[oó]lo|exclusivamente) en\b/i,
  /(?:única|sola) fuente\b/i,
  /\botras fuentes\b/i,
];
