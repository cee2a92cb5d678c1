/**
 * Words of which one stands in every phrase of `chatbotPhrases.ts`, however a line breaks. Whoever adds a phrase sees to it that a cue finds it; a
 * test holds the two together.
 */
const cues: readonly string[] = [
  // English
  '(?:i|my)>',
  '(?:here|below|hope|please)',
  '(?:following is|let me|as you|per your|as requested|would you|do you want|feel free|if you|is there anything)>',
  'language model',
  '(?:write|draft|generate|compose) (?:me )?(?:an?|the|this|these)>',
  '(?:act as|you are|pretend to be)>',
  // Spanish
  'aquí|a continuación|(?:te|le|os) (?:dejo|presento|comparto)',
  'he (?:escrito|redactado|preparado|elaborado)|voy a |puedo |soy |solicitud|por favor',
  'est[ea] es |como (?:me )?(?:ha|pid|pedi|solicit)|como (?:una? )?(?:gran |modelo|inteligencia|ia>|asistente)',
  'mis? (?:datos|fecha|última)|lo siento|no (?:puedo|tengo) acce|espero que|dude|algo más en',
  'saber|avís|d[ií][gm]|quier|deseas?>|gustaría|necesit|prefier|actú|eres|imagin',
  '(?:escrib[ea]|redact[ae]|gener[ae]|elabor[ae])(?:me)? una? ',
];

/** Each begins a word; `>` stands for a word's end. Marks of emphasis are no part of a word. Agreement is called out: “Sure!” */
const cue = new RegExp(`!|(?<![a-z])(?:${cues.join('|').replaceAll('>', '(?![a-z])').replaceAll(' ', '\\s+')})`, 'i');

/** Whether a text may hold residue of a chatbot: most have no word of any. */
export function mayBeResidue(text: string): boolean {
  return cue.test(text);
}
