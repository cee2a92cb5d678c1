/** Words from a list in running text. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * Acronyms that readers know, without stops: a newspaper writes them without saying what they stand for. Chosen by hand; what only those in the trade
 * know (`OSCE`, `CENTCOM`, `MOU`) is left out.
 */
export const commonAcronyms: ReadonlySet<string> = words(`
  US USA UK UN EU UAE USSR DC NY LA NATO FBI CIA NASA AI IT TV PC CD DVD GPS UFO DNA RNA HIV AIDS COVID SARS PhD MBA CEO CFO COO PR HR VIP ID IQ OK SOS
  BBC CNN NBC ABC CBS NPR AP AFP UNESCO UNICEF FIFA UEFA NBA NFL NHL GDP VAT USB PDF SMS URL WiFi AM PM BC AD BCE CE GMT UTC EST EDT CET
  MP MPs QC KC MD RV SUV TNT POW AWOL NGO NGOs Q&A FAQ RSVP ATM PIN LGBT LGBTQ
`);

/** Written in capitals although they stand for nothing that one would say: ships' prefixes, money, placeholders, numerals. */
export const noAcronyms: ReadonlySet<string> = words(`
  HMS USS MV SS HMAS HMCS RMS TK TKTK TODO TBA TBD NO RE PS VS ID MR MS DR HE HRH HM JR SR ST
  WW USD EUR GBP JPY CHF II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI
`);
