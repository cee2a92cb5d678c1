// What the schema of the project file offers of what there is: rules, profiles, sections and packs. The rest of it is written by hand.
import { format } from 'oxfmt';
import { editorSchema } from './editorSchema.mjs';

const file = 'schemas/copydesk.schema.json';
const fileForEditor = 'schemas/copydesk.editor.schema.json';

/**
 * @param {typeof import('../../src/core/index.js')} core
 * @param {(file: string) => Promise<string | undefined>} read
 * @returns {Promise<Record<string, string>>} the text of the schema, and of the one for the editor, by their files
 */
export async function schema({ packs, profiles, rules }, read) {
  const schema = JSON.parse((await read(file)) ?? '{}');
  const { definitions, properties } = schema;
  const ofProfiles = {
    enum: profiles.map(({ id }) => id),
    enumDescriptions: profiles.map(({ summary }) => summary),
  };
  const sections = new Map(
    profiles
      .flatMap(profile => profile.sections)
      .toReversed()
      .map(spec => [spec.id, spec.title]),
  );
  const sectionIds = [...new Set(profiles.flatMap(profile => profile.sections.map(({ id }) => id)))];

  Object.assign(properties.profile.anyOf[0], ofProfiles);
  Object.assign(definitions.profile.properties.basedOn, ofProfiles);
  Object.assign(definitions.sectionName, {
    enum: sectionIds,
    enumDescriptions: sectionIds.map(id => `“${sections.get(id)}”`),
  });
  Object.assign(definitions.reference.anyOf[0], {
    enum: packs.map(({ name }) => name),
    enumDescriptions: packs.map(({ summary }) => summary),
  });
  properties.rules.properties = Object.fromEntries(
    rules.map(({ id, summary, severity, pack }) => [
      id,
      {
        // What stands beside a $ref counts for nothing: so it stands around it.
        allOf: [{ $ref: '#/definitions/severity' }],
        description: `${summary} Default: ${pack === undefined ? severity : `off, or ${severity} with the style “${pack}”`}.`,
      },
    ]),
  );
  return { [file]: await written(schema), [fileForEditor]: await written(editorSchema(schema)) };
}

/** @param {object} schema */
async function written(schema) {
  return (await format('schema.json', JSON.stringify(schema, null, 2), { printWidth: 120 })).code;
}
