import type { DisclaimerWording } from '../types.js';

const furtherSources = 'Para comprender mejor los hechos harían falta más información y otras fuentes y perspectivas.';

/** The publisher stands in brackets: without them it would want an article, which depends on its name. */
export const basedOn: DisclaimerWording = {
  text: `Este artículo se basa únicamente en el comunicado facilitado (fuente: {publisher}). ${furtherSources}`,
  several: `Este artículo se basa únicamente en los comunicados facilitados (fuentes: {publisher}). ${furtherSources}`,
};

/** Where the newsroom publishes its own organisation's releases. */
export const issuedBy: DisclaimerWording = {
  text: `Este artículo lo publica la misma institución que emite el comunicado (emisor: {publisher}). ${furtherSources}`,
  several: `Este artículo lo publican las mismas instituciones que emiten los comunicados (emisores: {publisher}). ${furtherSources}`,
};
