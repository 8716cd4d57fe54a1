// The published JSON Schema says what the code checks.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaFile, schemaText } from '../../scripts/build-schema.ts';

test('is the schema of the code; to renew it, run `npm run schema`', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText());
});
