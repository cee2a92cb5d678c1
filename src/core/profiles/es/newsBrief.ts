import type { ProfileWords } from '../translated.js';
import { basedOn } from './disclaimer.js';
import { background, disclaimer, lede, source, whatNext } from './sharedSections.js';

export const newsBrief: ProfileWords = {
  title: 'Noticia breve',
  summary: 'Unos pocos párrafos sobre un comunicado: qué pasó, los detalles y la fuente.',
  sections: {
    lede,
    details: {
      title: 'Detalles',
      aliases: [
        'los detalles',
        'detalles de *',
        'detalles del *',
        'más detalles',
        'en detalle',
        'al detalle',
        'qué pasó',
        'qué ha pasado',
        'qué ocurrió',
        'lo ocurrido',
        'qué se dijo',
        'de qué hablaron',
        'qué se anunció',
        'qué se sabe',
        'lo que sabemos',
        'qué sabemos',
      ],
      prompt: 'qué se trató, acordó o anunció, por orden de importancia',
    },
    quotes: {
      title: 'Citas',
      aliases: [
        'las citas',
        'citas textuales',
        'declaraciones',
        'las declaraciones',
        'en sus palabras',
        'en sus propias palabras',
        'qué dijeron',
        'qué han dicho',
        'lo que dijeron',
        'las frases',
        'frases destacadas',
      ],
      prompt: 'una cita exactamente como la da el comunicado, con quién la dice',
    },
    background,
    'whats-next': whatNext,
    disclaimer,
    source,
  },
  disclaimer: basedOn,
};
