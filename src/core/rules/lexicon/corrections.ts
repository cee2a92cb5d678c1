/** Says that something was wrong. */
export const saysWhatWasWrong =
  /\b(?:earlier|previous|original|initial|first) (?:version|headline|story|edition|article)|\bpreviously\b|\bmis(?:stat|spel|ident|attribut|quot|report)|\b(?:incorrect|wrong|erroneous|mistaken|inaccurate)|\bin error\b|\bomitted\b|\binstead of\b|\brather than\b|\bshould (?:have|be|read)\b|, not |\bno longer\b|\bversi[oó]n anterior\b|\bdec[ií]a\b|\berr[oó]nea|\ben lugar de\b|\bno (?:el|la|en|de)\b|\bincorrect/i;

/** Says in the same sentence what is right. */
export const saysWhatIsRight =
  /(?:,|\band|\bbut) not |\bnot [^.;]{1,80}[;,] but\b|\binstead of\b|\brather than\b|\bshould (?:have (?:said|read|been)|be|read)\b|\bin fact\b|\bactually\b|\bcorrected (?:to|from)\b|\bthe correct\b|\ben lugar de\b|\bdeb[ií]a decir\b|, no |[;:–—] ?(?:it|he|she|they|the|that|this|there|in|on) /i;

/** Says no more than that something was corrected. */
export const saysOnlyThatItWas =
  /\b(?:has|have|was|were|been|is|are)(?: since)?(?: been)? (?:corrected|updated|amended|fixed|clarified)\b|\bwe regret\b|\b(?:corrected|updated|amended) on\b|\bha sido (?:corregid|actualizad)/i;

/** Words without which nothing is said. */
export const hasVerb =
  /\b(?:is|are|was|were|has|have|had|will|took|met|said|gave|open|opens|[a-z]{2,20}ed|es|son|fue|era|tiene|será|abre)\b/i;

/** Speaks of the article rather than of what it reports. */
export const speaksOfTheArticle = /correct|updat|amend|clarif|version|publish|corrig|correg|actualiz|versi[oó]n/i;
