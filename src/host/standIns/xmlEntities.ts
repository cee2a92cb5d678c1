/**
 * Stands in the build for the entity tables of the reader of Word documents' parser: Word writes XML, and HTML's two thousand names are not for it.
 * Source: XML 1.0, 4.6 Predefined Entities.
 */
export const XML_ENTITIES = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };
export { XML_ENTITIES as HTML_ENTITIES, XML_ENTITIES as entityMap };
