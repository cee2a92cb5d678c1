import type { ProfileWords } from '../translated.js';
import { basedOn } from './disclaimer.js';
import { disclaimer, source, timeline, whatWeDoNotKnow } from './sharedSections.js';

export const explainerQa: ProfileWords = {
  title: 'Preguntas y respuestas',
  summary: 'Las preguntas que se hace el lector, respondidas con el comunicado, y lo que nadie sabe todavía.',
  sections: {
    'short-answer': {
      title: 'La respuesta corta',
      aliases: [
        'respuesta corta',
        'la respuesta breve',
        'respuesta breve',
        'la respuesta rápida',
        'respuesta rápida',
        'la respuesta',
        'en pocas palabras',
        'en breve',
        'en resumen',
        'en corto',
        'lo básico',
        'lo esencial',
        'lo que hay que saber',
        'lo que debe saber',
        'lo que debes saber',
        'lo que tiene que saber',
        'lo que tienes que saber',
      ],
      prompt: 'la respuesta en dos o tres frases: quién hizo qué, cuándo, y qué comunicado lo dice',
    },
    questions: {
      title: 'Preguntas',
      aliases: [],
      prompt: 'la respuesta, sin nada que el comunicado no diga',
      repeats: {
        one: 'una pregunta',
        several: 'preguntas',
        headings: ['¿Qué ha pasado?', '¿Quién participó?', '¿Qué pasa ahora?'],
      },
    },
    timeline,
    'what-we-dont-know': whatWeDoNotKnow,
    disclaimer,
    source,
  },
  disclaimer: basedOn,
};
