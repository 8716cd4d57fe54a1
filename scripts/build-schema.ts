// Writes the published JSON Schema of the dataset file: `npm run schema`.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { datasetSchema, FORMAT } from '../src/dataset/schema.ts';

export const schemaFile = resolve(import.meta.dirname, `../public/schema/dataset-${FORMAT}.json`);

/** The schema of what an author writes (defaults may be left out), as text of the file. */
export function schemaText(): string {
  const { $schema, ...rest } = z.toJSONSchema(datasetSchema, { io: 'input' });
  const schema = { $schema, title: `Alliance Map dataset, format ${FORMAT}`, ...rest };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(schemaFile, schemaText());
