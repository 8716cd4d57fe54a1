// Gives each reader of the CAMEO table only its own column, so that scores do not wait for descriptions.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

type Row = readonly [code: string, description: string, score: number | null];

const TABLE = 'cameo-goldstein.json';
/** What the readers of the table see of a row, by the names of their files. */
const COLUMNS: Readonly<Record<string, (row: Row) => readonly unknown[]>> = {
  cameo: ([code, , score]) => [code, 0, score],
  'cameo-descriptions': ([code, description]) => [code, description],
};

/** The plugin for a build; without it both find the whole table, and all works the same. */
export function leanCameo(): Plugin {
  return {
    name: 'alliance-map:lean-cameo',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer = '') {
      const [, reader = ''] = /([\w-]+)\.ts$/.exec(importer) ?? [];
      if (!source.endsWith(TABLE) || !Object.hasOwn(COLUMNS, reader)) return null;
      const table = await this.resolve(source, importer, { skipSelf: true });
      return table && `${table.id}?${reader}`;
    },
    async load(id) {
      const [file = '', reader = ''] = id.split('?');
      const columns = file.endsWith(TABLE) ? COLUMNS[reader] : undefined;
      if (!columns) return null;
      const { codes } = JSON.parse(await readFile(file, 'utf8')) as { codes: readonly Row[] };
      return { code: JSON.stringify({ codes: codes.map(columns) }), moduleType: 'json' };
    },
  };
}
