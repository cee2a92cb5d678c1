import type { StatementPatterns } from './statementPatterns.js';

const words = (most: number): string => String.raw`(?:\S{1,40} ){0,${most}}`;

const kind =
  '(?:artículo|noticia|texto|nota|información|reportaje|crónica|traducción|resumen|borrador|pieza|informe|contenido|publicación)';
const self = String.raw`(?:est[ea]|el presente|la presente) (?:\S{1,20} )?${kind}(?!\p{L})`;
const made =
  '(?:escrit|redactad|generad|elaborad|producid|cread|editad|traducid|resumid|preparad|hech|asistid|corregid|compuest|documentad)[oa]s?';
const makes =
  '(?:escribió|redactó|generó|elaboró|produjo|creó|editó|tradujo|resumió|preparó|ayudó|ha (?:escrito|redactado|generado|elaborado|producido|traducido|editado)|(?:fue|ha sido|se ha) (?:usad|utilizad|emplead)[oa])';
const adverbs = String.raw`(?:(?:\S{2,20}mente|primero|también|en parte|en su mayor parte) ){0,2}`;
const through = '(?:por|con|mediante|usando|utilizando|gracias a)';
const purpose = '(?:redactar|escribir|elaborar|editar|traducir|preparar|generar|producir|documentar|resumir)';

const pattern = (source: string): RegExp => new RegExp(source, 'u');

export const spanishStatements: StatementPatterns = {
  statements: [
    pattern(
      String.raw`${self} (?:fue|es|está|ha sido|había sido) ${adverbs}${made}(?!\p{L}).{0,80} ${through} ${words(6)}@ai`,
    ),
    pattern(
      String.raw`${self} se (?:ha )?(?:escribió|redactó|generó|elaboró|tradujo|editó|${made}) ${words(3)}${through} ${words(6)}@ai`,
    ),
    pattern(String.raw`${self} (?:lo|la) ${makes} ${words(4)}@ai`),
    pattern(String.raw`${self} contiene ${words(4)}${made} ${through} ${words(4)}@ai`),
    pattern(String.raw`@ai ${words(3)}${makes}(?!\p{L}).{0,80}${self}`),
    pattern(
      String.raw`(?<!\p{L})se (?:usó|utilizó|empleó|ha usado|ha utilizado|ha empleado) ${words(4)}@ai.{0,60}(?:${self}|para ${purpose}(?:lo|la)(?!\p{L}))`,
    ),
    pattern(
      String.raw`(?:^|[ ,;])(?:usamos|utilizamos|empleamos|hemos (?:usado|utilizado|empleado|recurrido a)|recurrimos a) ${words(4)}@ai`,
    ),
    pattern(
      String.raw`^(?:${kind} )?${adverbs}${made} ${adverbs}${through} ${words(6)}@ai(?:[.:! ]*$| (?:a partir|desde|y)(?!\p{L})|, (?:y|editad|revisad|verificad))`,
    ),
  ],
  inItsSection: pattern(
    String.raw`@ai.{0,200}(?:us|utiliz|emple|${makes}|${made})|(?:us[óa]|utiliz|emple|${makes}|${made}).{0,200}@ai`,
  ),
  not: [
    /(?<!\p{L})(?:no|sin|nunca|ningun[oa]?|ningún|tampoco)(?!\p{L}).{0,25}@ai/u,
    /@ai no (?:se|fue|ha|escribió|redactó)(?!\p{L})/u,
  ],
};
