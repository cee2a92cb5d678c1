import { decodeHTML } from 'entities';

/**
 * Stands in the build for the mail parser's own table of HTML's entities: other libraries have brought one already, and it is half of
 * that parser.
 */
export const htmlEntities: Readonly<Record<string, string>> = new Proxy(
  {},
  {
    get: (_, entity) => {
      const character = typeof entity === 'string' ? decodeHTML(entity) : undefined;
      return character === entity ? undefined : character;
    },
  },
);
