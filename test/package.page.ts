// The package as others receive it: what its entries promise is there, and the headless one is headless.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { expect, inject, test } from 'vitest';
import type { Why } from '../src/model/why.ts';

const root = resolve(import.meta.dirname, '..');
const library = inject('libraryFolder');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
};

/** A file of the built library with all its own parts, as text. */
function wholeText(file: string): string {
  const text = readFileSync(join(library, file), 'utf8');
  const parts = [...text.matchAll(/from ?"\.\/([^"]+)"/g)].map(([, part]) => wholeText(part!));
  return [text, ...parts].join('\n');
}

/** Where the target of an export comes from, before or after a build. */
function sourceOf(target: string): string {
  const types = /^\.\/dist\/lib\/types\/(.*)\.d\.ts$/.exec(target);
  if (types) return join(root, 'src', `${types[1]!}.ts`);
  return target.startsWith('./dist/lib/')
    ? join(library, target.slice('./dist/lib/'.length))
    : join(root, target);
}

test('every entry of the package leads to a file', () => {
  const targets = Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  expect(targets.length).toBeGreaterThan(3);
  expect(targets.filter((target) => !existsSync(sourceOf(target)))).toEqual([]);
});

test('the headless entry loads in Node and holds neither Lit nor the page', async () => {
  const file = pathToFileURL(join(library, 'model.js')).href;
  expect(await import(/* @vite-ignore */ file)).toBeTypeOf('object');
  expect(wholeText('model.js')).not.toMatch(/["']lit["'/]|\bdocument\.|\bwindow\./);
});

test('the embed loads nothing but its own parts, from its own folder', () => {
  const parts = new Set(['./alliance-map.embed.js']);
  for (const part of parts) {
    const text = readFileSync(join(library, part), 'utf8');
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      parts.add(fileName);
    }
  }
  expect(parts.size).toBeGreaterThan(1);
  expect([...parts].filter((part) => !/^\.\/alliance-map\.[\w-]+\.js$/.test(part))).toEqual([]);
});

test('what README shows of the headless entry runs, and gives what it says', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, example = ''] = /```ts\n(.+?)```/s.exec(readme) ?? [];
  const [imports = '', ...steps] = example.split('\n\n');
  const model = pathToFileURL(join(library, 'model.js')).href;
  const shown = steps
    .join('\n')
    .replace(/^((?:timeline|describe|createLayout)[.(].*); \/\/.*$/gm, 'told.push($1);');
  const file = join(mkdtempSync(join(tmpdir(), 'example-')), 'example.mjs');
  const json = readFileSync(join(root, 'data/us-russia-realignment.json'), 'utf8');
  writeFileSync(
    file,
    `${imports.replace("'alliance-map/model'", JSON.stringify(model))}
     export const told = [];
     const json = ${json};
     ${shown}`,
  );
  const { told } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    readonly told: readonly [number, Why, string, ReadonlyMap<string, unknown>];
  };
  const [score, why, sentence, positions] = told;
  expect(told).toHaveLength(4);
  expect(why.shares.reduce((sum, { share }) => sum + share, why.level)).toBeCloseTo(score, 9);
  expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect([...positions.keys()].sort()).toEqual(['EUR', 'RUS', 'UKR', 'USA']);
});
