// Writes the published JSON Schema of the dataset file: `npm run schema`.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { datasetSchema, describedFields, FORMAT } from '../src/dataset/schema.ts';

export const schemaFile = resolve(import.meta.dirname, `../public/schema/dataset-${FORMAT}.json`);

/** What an author should know of a field; a reader's browser need not load it. */
const DESCRIPTIONS: Readonly<Record<keyof typeof describedFields, z.core.JSONSchemaMeta>> = {
  id: { description: 'A name that stays the same for ever; links and citations use it.' },
  text: { description: 'Plain text (markup appears as typed), or one per BCP 47 language tag.' },
  isoDate: { description: 'A real day, YYYY-MM-DD.', format: 'date' },
  partialDate: { description: 'YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known.' },
  webAddress: {
    description: 'An http or https address; no other scheme is accepted.',
    format: 'uri',
  },
  between: { description: 'Two different actor ids; their order does not matter.' },
};

/** The schema of what an author writes (defaults may be left out), as text of the file. */
export function schemaText(): string {
  const metadata = z.registry<z.core.JSONSchemaMeta>();
  for (const [field, schema] of Object.entries(describedFields)) {
    metadata.add(schema, DESCRIPTIONS[field as keyof typeof describedFields]);
  }
  const { $schema, ...rest } = z.toJSONSchema(datasetSchema, { io: 'input', metadata });
  const schema = { $schema, title: `Alliance Map dataset, format ${FORMAT}`, ...rest };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(schemaFile, schemaText());
