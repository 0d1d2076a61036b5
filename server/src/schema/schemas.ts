import configSchema from '../../../schemas/config.schema.json' with { type: 'json' };
import roleSchema from '../../../schemas/role.schema.json' with { type: 'json' };
import translationSchema from '../../../schemas/translation.schema.json' with { type: 'json' };
import vocabularySchema from '../../../schemas/vocabulary.schema.json' with { type: 'json' };
import type { FileKind } from './kinds.ts';
import type { SchemaNode } from './schema-field.ts';

/** What files of each kind are described by; in what is shipped made at each call (`server/made-at-build.mjs`). */
export const schemas: Readonly<Record<FileKind, () => SchemaNode>> = {
  role: () => roleSchema,
  translation: () => translationSchema,
  config: () => configSchema,
  vocabulary: () => vocabularySchema,
};
