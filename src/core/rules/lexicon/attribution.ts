import type { Language } from '../../profiles/types.js';

/**
 * Words by which a text says that an official source says so, in small letters, with straight apostrophes and single spaces. Collected from ledes as
 * agencies write them.
 */
export const attributions: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\baccording to\b/,
    /\bin (?:an?|the|its|his|her|their) (?:[\w.'-]+ ){0,6}(?:readout|statement|press release|news release|release|communique|communiqué|summary|notice|fact sheet)\b/,
    /\b(?:readout|statement|release|communique|communiqué|summary|notice|fact sheet|transcript) (?:[\w.'-]+ ){0,6}(?:says|said|shows|showed|describes|described|states|stated|notes|noted|announced)\b/,
    /\b(?:spokesman|spokeswoman|spokesperson|press secretary|press office|press service)\b[^.]{0,80}\b(?:said|says|told|announced)\b/,
    /\b(?:said|says|told|announced)\b[^.]{0,60}\b(?:spokesman|spokeswoman|spokesperson|press secretary|press office|press service)\b/,
    /\b(?:(?:the|her|his|its|their) (?:ministry|department|agency|office|government|commission|council|embassy|palace|presidency)|officials) (?:said|says|announced)\b/,
    /\b(?:said|says|announced) the (?:ministry|department|agency|office|government|commission|council|embassy|palace|presidency)\b/,
  ],
  es: [
    /\bsegún\b/,
    /\bde acuerdo con\b/,
    /\ben un(?:a)? (?:comunicado|nota|declaración|nota de prensa)\b/,
    /\b(?:comunicado|nota|declaración) (?:\S+ ){0,6}(?:dice|dijo|señala|señaló|indica|indicó|afirma|afirmó)\b/,
    /\b(?:informó|dijo|anunció|indicó|señaló) (?:el|la) (?:ministerio|gobierno|presidencia|cancillería|embajada|portavoz|vocero|vocera)\b/,
    /\b(?:portavoz|vocero|vocera)\b/,
  ],
};
