// Gives each reader of the CAMEO table only its own column, so that scores do not wait for descriptions.
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';

type Score = readonly [code: string, description: 0, score: number | null];
type Row = readonly [code: string, description: string, score: number | null];

const TABLE = 'cameo-goldstein.json';

/**
 * The scores as text. Codes count up as the numbers of a book's sections do, so of each only the depth is
 * written, as a letter, and its score where it is not that of the code before.
 */
export function packScores(rows: readonly Row[]): string {
  return rows
    .map(([code, , score], index) => {
      const depth = 'abc'.charAt(code.length - 2);
      return index > 0 && rows[index - 1]![2] === score ? depth : `${depth}${score ?? 'n'}`;
    })
    .join('');
}

/** The rows of a packed table. It is written into the build as it stands, so it must not lean on anything else. */
export function unpackScores(packed: string): Score[] {
  let code = '00';
  let score: number | null = 0;
  return [...packed.matchAll(/([abc])([^abc]*)/g)].map(([, depth, written]) => {
    const length = 'abc'.indexOf(depth!) + 2;
    // A code goes on from the one before; below another, the third digit starts at 0 and the fourth at 1.
    code =
      code.length < length
        ? `${code}${length - 3}`
        : String(Number(code.slice(0, length)) + 1).padStart(length, '0');
    if (written !== '') score = written === 'n' ? null : Number(written);
    return [code, 0, score];
  });
}

/** What the readers of the table load in its place, by the names of their files. */
const MODULES: Readonly<Record<string, (rows: readonly Row[], scores: string) => string>> = {
  cameo: (rows) => {
    const packed = packScores(rows);
    const wanted = rows.map(([code, , score]) => [code, 0, score]);
    if (!isDeepStrictEqual(unpackScores(packed), wanted)) {
      throw new Error(`Cannot pack ${TABLE}: its codes are not in the order of the codebook.`);
    }
    return `${unpackScores.toString()}\nexport default { codes: unpackScores("${packed}") };`;
  },
  'cameo-descriptions': (rows, scores) => {
    const descriptions = JSON.stringify(rows.map(([, description]) => description));
    return `import scores from ${JSON.stringify(scores)};
      const descriptions = ${descriptions};
      export default { codes: scores.codes.map(([code], at) => [code, descriptions[at]]) };`;
  },
};

/** The plugin for a build; without it both find the whole table, and all works the same. */
export function leanCameo(): Plugin {
  return {
    name: 'alliance-map:lean-cameo',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer = '') {
      const [, reader = ''] = /([\w-]+)\.ts$/.exec(importer) ?? [];
      if (!source.endsWith(TABLE) || !Object.hasOwn(MODULES, reader)) return null;
      const table = await this.resolve(source, importer, { skipSelf: true });
      return table && `${table.id}?${reader}`;
    },
    async load(id) {
      const [file = '', reader = ''] = id.split('?');
      const moduleOf = file.endsWith(TABLE) ? MODULES[reader] : undefined;
      if (!moduleOf) return null;
      const { codes } = JSON.parse(await readFile(file, 'utf8')) as { codes: readonly Row[] };
      return { code: moduleOf(codes, `${file}?cameo`), moduleType: 'js' };
    },
  };
}
