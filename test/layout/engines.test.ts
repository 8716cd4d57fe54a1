// Same data, same picture, to the bit: in V8 and in QuickJS, which share no code.
import { resolve } from 'node:path';
import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import type { Recipe } from './generated-dataset.ts';
import { hashPlaces } from './places-hash.ts';

let script: string;

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: resolve(import.meta.dirname, 'places-hash.ts'),
        formats: ['iife'],
        name: 'places',
      },
    },
  });
  const [bundle] = built as Rolldown.RolldownOutput[];
  script = bundle!.output[0].code;
}, 30_000);

const recipes: Recipe[] = [
  { seed: 1, actors: 4, events: 24 },
  { seed: 2, actors: 6, events: 20, late: true, known: 70 },
  { seed: 3, actors: 30, events: 6, known: 50 },
  { seed: 4, actors: 52, events: 3, known: 20 },
];

test.each(recipes)(
  'QuickJS places $actors actors where V8 does',
  async (recipe) => {
    const quickJs = await newQuickJSWASMModuleFromVariant(variant);
    const hash: unknown = quickJs.evalCode(
      `${script}; places.hashPlaces(${JSON.stringify(recipe)})`,
    );
    expect(hash).toBe(hashPlaces(recipe));
  },
  60_000,
);

test('the hash tells places apart', () => {
  const [recipe] = recipes;
  expect(hashPlaces({ ...recipe!, seed: 9 })).not.toBe(hashPlaces(recipe!));
});
