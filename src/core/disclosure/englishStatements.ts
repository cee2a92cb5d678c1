import type { StatementPatterns } from './statementPatterns.js';

/** Bounded repetition only: a sentence can be hostile. */
const words = (most: number): string => String.raw`(?:\S{1,40} ){0,${most}}`;

const kind =
  '(?:article|story|report|text|piece|draft|translation|summary|post|page|copy|news|content|brief|explainer|analysis|version|write-up)s?';
/** The article speaks of itself. */
const self = String.raw`\b(?:this|the present|the following|the above) (?:[\w-]{1,20} ){0,2}${kind}\b`;
const made =
  '(?:written|drafted|generated|produced|created|composed|edited|rewritten|translated|summari[sz]ed|researched|prepared|assisted|made|compiled|adapted|polished|proofread|condensed|supported|authored)';
const makes =
  '(?:wrote|drafted|generated|produced|created|composed|edited|rewrote|translated|summari[sz]ed|researched|prepared|helped|assisted|was used|were used|has been used|have been used|has written|has drafted|has generated|has translated)';
const adverbs = '(?:(?:[a-z]{2,20}ly|first|also|then|in part|in full|either) ){0,3}';
const through = '(?:by|with|using|through|from|via)';

/** A sentence about models that speaks of the article as one about models. */
const topic =
  /\b(?:described|discussed|examined|explored|explained|covered|mentioned|quoted|listed|analy[sz]ed|the subject|the topic)\b/;

export const englishStatements: StatementPatterns = {
  statements: [
    new RegExp(
      String.raw`${self} (?:is|was|were|has been|have been|had been) ${adverbs}${made}\b.{0,80}\b${through} ${words(6)}@ai`,
    ),
    new RegExp(
      String.raw`${self} (?:is|was|are|were|contains|includes|has been|uses) ${words(4)}@ai[- ](?:generated|assisted|written|drafted|translated|edited|aided|produced|created|composed)\b`,
    ),
    new RegExp(String.raw`${self} (?:makes|made) use of ${words(3)}@ai`),
    new RegExp(String.raw`@ai ${words(3)}${makes}\b.{0,80}${self}`),
    new RegExp(String.raw`@ai ${words(3)}${makes} this[.! ]*$`),
    new RegExp(String.raw`@ai (?:has )?delivered (?:the|this) news\b`),
    new RegExp(String.raw`^(?:with|using) ${words(5)}@ai.{0,80}${self}`),
    new RegExp(
      String.raw`(?:^|[,;] |and )(?:we|our (?:editors?|reporters?|journalists?|newsroom|staff|desk|team)) ${words(2)}(?:used?|using|relied on|asked|employed|prompted|worked with|drafted|wrote|edited|translated|researched|produced) ${words(8)}@ai`,
    ),
    new RegExp(
      String.raw`^@ai (?:was|has been) used (?:in|for|to|during) (?:the )?(?:first )?(?:draft|writ|edit|translat|research|produc|prepar)[a-z]{0,6}(?: and [a-z]{1,20})?(?: this)?(?:[.,;:]|$)`,
    ),
    new RegExp(
      String.raw`^(?:(?:first|partly|mostly|entirely) )?${made}(?: and ${made}| in part)? ${through} ${words(6)}@ai(?: (?:help|assistance|support))?(?:[.:! ]*$| (?:from|based on|and|then)\b|, (?:and|then|with|edited|reviewed|checked|fact-checked|verified)\b)`,
    ),
    new RegExp(
      String.raw`^(?:an? )?@ai[- ](?:generated|assisted|written|drafted|translated|edited|composed)(?: ${kind})?[.:! ]*$`,
    ),
  ],
  inItsSection: new RegExp(
    String.raw`@ai.{0,200}\b(?:us(?:e|ed|es|ing)|${makes}|${made})\b|\b(?:us(?:e|ed|es|ing)|${makes}|${made})\b.{0,200}@ai`,
  ),
  not: [
    topic,
    /\b(?:no|not|without|never|neither|instead of|rather than)\b.{0,25}@ai/,
    /^(?:no (?:part|portion|word|section)|none|nothing)\b/,
    /@ai (?:tools? )?(?:was|were|is|are|has|had|did|does) ?(?:not|never|n['’]t)\b/,
    /@ai (?:wasn|weren|isn|hasn|didn)['’]t\b/,
  ],
};
