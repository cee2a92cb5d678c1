import { spanishMonthNames } from '../../facts/lexicon/months.js';
import { publisherToCome } from '../../profiles/disclaimer.js';
import { isSpanish } from '../../text/spanish.js';
import type { EventKind } from '../event.js';
import { escapeInline } from '../markdown.js';
import { missing, type Pieces } from '../pieces.js';
import type { ScaffoldWords } from './types.js';

const kinds: Readonly<Record<EventKind, { the: string; of: string }>> = {
  call: { the: 'La llamada', of: 'de la llamada' },
  meeting: { the: 'La reunión', of: 'de la reunión' },
  conversation: { the: 'La conversación', of: 'de la conversación' },
  event: { the: 'El acto', of: 'del acto' },
};

export const spanish: ScaffoldWords = {
  isOfReadouts: false,
  headline: 'titular',
  publisher: publisherToCome.es,
  point: 'el punto en pocas palabras',
  ownWords: told => (isSpanish(told) ? 'esto con sus propias palabras' : 'esto en español y con sus propias palabras'),
  sourceTitle: 'título del comunicado',
  sourceLink: 'enlace al comunicado',
  who: 'quién se reunió o habló con quién',
  office: 'cargo, que el comunicado no dice',
  year: 'año, que el comunicado no dice',
  releaseDate: 'fecha del comunicado',
  participants: 'Quiénes participaron, como los nombra el comunicado:',
  wholeReadout: 'El comunicado completo: ',
  accordingTo: publisher => [
    'según un comunicado ',
    ...(publisher === undefined
      ? ['de ', missing('quién lo publica, que el comunicado no dice')]
      : ofPublisher(publisher)),
  ],
  tookPlace: kind => ` ${kinds[kind].the} tuvo lugar el `,
  dateOf: kind => `fecha ${kinds[kind].of}, que el comunicado no dice`,
  dated: ' El comunicado lleva fecha de ',
  providedBy: name => ` El comunicado lo facilitó ${name}.`,
  date: date => {
    const [, year, partial] = /^(\d{4})-(\d{2}-\d{2})/.exec(date) ?? [];
    return year === undefined || partial === undefined ? date : `${monthAndDay(partial)} de ${year}`;
  },
  monthAndDay,
  beforeYear: () => ' de ',
};

/** “del Ministerio”, “de la Presidencia”; a name that takes no article, or of which that is not known, goes without. */
function ofPublisher(publisher: string): Pieces {
  const name = publisher.replace(/^el (?=\p{L})/iu, '');
  const of = name !== publisher || masculine.test(name) ? 'del' : feminine.test(name) ? 'de la' : 'de';
  return [`${of} `, { gap: escapeInline(name) }];
}

const masculine =
  /^(?:Ministerio|Gobierno|Departamento|Consejo|Ayuntamiento|Instituto|Congreso|Senado|Parlamento|Banco|Tribunal|Comité|Servicio|Ejército|Municipio|Estado Mayor|Palacio)(?!\p{L})/u;
const feminine =
  /^(?:Presidencia|Vicepresidencia|Secretaría|Oficina|Agencia|Comisión|Embajada|Casa|Cancillería|Alcaldía|Autoridad|Dirección|Policía|Armada|Fiscalía|Asamblea|Junta|Unión|Procuraduría|Contraloría|Defensoría)(?!\p{L})/u;

function monthAndDay(partial: string): string {
  const [, month, day] = /^(\d{2})-(\d{2})$/.exec(partial) ?? [];
  const name = spanishMonthNames[Number(month) - 1];
  return name === undefined ? partial : `${Number(day)} de ${name}`;
}
