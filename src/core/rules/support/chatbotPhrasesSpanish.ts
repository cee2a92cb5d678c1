import type { Residue } from './chatbotPhrases.js';

const opener =
  '(?:claro(?: que sí)?|por supuesto|desde luego|cómo no|con (?:mucho )?gusto|encantad[oa]|entendido|de acuerdo|perfecto|muy bien|vale)';
const pause = '[,.!:;]? ?[-–—]? ?';
const copy =
  '(?:artículo|borrador|noticia|nota(?: de prensa| periodística)?|crónica|reportaje|redacción|entrada de blog|versión(?: revisada| final| corregida)?)';
const anyCopy = `(?:${copy}|texto|resumen|comunicado|análisis|esquema|explicación|respuesta|traducción|titular)`;
const upToSixWords = '(?:[\\p{L}\\d,-]+ ){0,6}';
const end = '(?![\\p{L}])';

/** What a chatbot says in Spanish to whoever asked it; each is tried on one sentence in small letters. Bounded repetition only. */
export const spanishPhrases: Readonly<Record<Residue, readonly RegExp[]>> = {
  preamble: [
    new RegExp(
      `^${opener}${pause}(?:aquí (?:tienes|tiene|tenéis|está|va|(?:te|le|os) (?:dejo|presento))|a continuación|(?:te|le|os) (?:dejo|presento|comparto))${end}`,
      'u',
    ),
    new RegExp(
      `^${opener}${pause}(?:he (?:escrito|redactado|preparado)|voy a (?:escribir|redactar|ayudar)|puedo (?:escribir|redactar|ayudar))`,
      'u',
    ),
    new RegExp(
      `^(?:aquí|a continuación)(?: (?:tienes|tiene|tenéis|(?:te|le|os) (?:dejo|presento|comparto))),? (?:un|una|el|la|tu|su) ${upToSixWords}${anyCopy}${end}`,
      'u',
    ),
    new RegExp(
      `^(?:aquí está|este es|esta es) (?:el|la|tu) ${copy} (?:revisad[oa]|corregid[oa]|reescrit[oa]|actualizad[oa]|solicitad[oa]|que (?:has|ha) pedido|que (?:pediste|pidió))`,
      'u',
    ),
    new RegExp(
      `^(?:como (?:me )?(?:has pedido|ha pedido|pediste|pidió|solicitaste|solicitó)|según (?:tu|su) solicitud),`,
      'u',
    ),
    new RegExp(`^he (?:escrito|redactado|preparado|elaborado) (?:un|una|el|la) ${upToSixWords}${copy} basad[oa]`, 'u'),
  ],
  self: [
    new RegExp(`^como (?:un )?(?:gran )?modelo de lenguaje(?: [\\p{L}]+){0,6},`, 'u'),
    new RegExp(
      `^como (?:una )?(?:inteligencia artificial|ia|modelo de ia|asistente (?:de ia|virtual))(?: [\\p{L}]+){0,6}, (?:no (?:puedo|tengo|dispongo|soy)|carezco|mi|mis|yo)${end}`,
      'u',
    ),
    new RegExp(
      `(?:^|[ ,])(?:yo )?soy (?:solo |sólo |solamente )?(?:un|una) (?:modelo de (?:lenguaje|ia)|inteligencia artificial|ia|asistente (?:de ia|virtual))${end}`,
      'u',
    ),
    new RegExp(
      `(?:^|[ ,])mis? (?:datos de entrenamiento|fecha de corte|última actualización de conocimientos?)${end}`,
      'u',
    ),
    /^lo siento, (?:pero )?no puedo (?:ayudar|cumplir|proporcionar|acceder|generar|escribir|navegar|ofrecer)/u,
    /^no (?:puedo|tengo) (?:acceder|acceso) a (?:internet|información (?:actualizada|en tiempo real))/u,
  ],
  closing: [
    new RegExp(
      `^espero que (?:esto |este (?:artículo|borrador|texto|resumen) |esta (?:versión|nota|respuesta) )?(?:te |le |os )?(?:ayude|sirva|guste|resulte útil|sea (?:útil|de ayuda|lo que)|cumpla con)`,
      'u',
    ),
    /^(?:por favor,? )?(?:avísame|avíseme|házmelo saber|hágamelo saber|hazme saber|hágame saber|dime|dígame|dímelo) si (?:quieres|quiere|necesitas|necesita|deseas|desea|hay algo|te gustaría|le gustaría|prefieres|prefiere)/u,
    /^(?:quieres|quiere usted|deseas|te gustaría|le gustaría) que (?:lo |la |te |le )?(?:haga|escriba|redacte|adapte|amplíe|acorte|ajuste|traduzca|prepare|cambie|añada)/u,
    /^si (?:lo )?(?:quieres|quiere|necesitas|necesita|deseas|desea|prefieres|prefiere)\b.*(?:puedo (?:escribir|ampliar|adaptar|ajustar|acortar|redactar|preparar|añadir|hacer)|dímelo|dígamelo|avísame|avíseme|házmelo saber|hágamelo saber)/u,
    /^no (?:dudes|dude) en (?:preguntarme|pedirme|decírmelo|decirme|avisarme|pedírmelo)/u,
    /^(?:hay algo más|algo más) en (?:lo )?que (?:pueda|te pueda|le pueda)/u,
  ],
  prompt: [
    new RegExp(
      `^por favor,? (?:escrib[ea]|redact[ae]|gener[ae]|elabor[ae]|resum[ae]|traduc[ei]|traduzca)(?:me)? (?:un|una|el|la|este|esta) ${upToSixWords}${anyCopy}${end}`,
      'u',
    ),
    new RegExp(
      `^(?:escrib[ea]|redact[ae]|gener[ae]|elabor[ae])(?:me)? (?:un|una) ${upToSixWords}${copy} (?:basad[oa] en|a partir de|de \\d{2,4} palabras|en español|con el siguiente)`,
      'u',
    ),
    /^(?:por favor,? )?(?:actúa|actúe|eres|imagina que eres) (?:como )?(?:un|una) (?:[\p{L}-]+ ){0,4}(?:periodista|redactora?|editora?|corresponsal|asistente)(?![\p{L}])/u,
    /^por favor,? (?:responde|responda|contesta|conteste|escribe|escriba|traduce|traduzca)\b.{0,60}\b(?:en|al) (?:español|inglés|castellano|markdown|html|json)/u,
  ],
};

/** A word of agreement alone, as a chatbot begins: "¡Claro!" */
export const spanishAgreement = new RegExp(`^${opener}!$`, 'u');
