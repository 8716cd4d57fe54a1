// Builds the page (`vite build`), the library (`--mode lib`) and the embed (`--mode embed`).
import { readFile, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { minify, type MinifyOptions } from 'terser';
import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { leanCameo } from './scripts/lean-cameo.ts';
import { isLate } from './scripts/late-part.ts';
import { minifiedTemplates } from './scripts/minify-templates.ts';
import { openingPicture } from './scripts/opening-picture.ts';

const root = import.meta.dirname;

/** Copies `data/*.json` beside the built page; the dev server finds them where they are. */
function shippedData(): Plugin {
  return {
    name: 'alliance-map:shipped-data',
    apply: 'build',
    async generateBundle() {
      const folder = resolve(root, 'data');
      const files = await readdir(folder).catch(() => []);
      for (const file of files.filter((name) => name.endsWith('.json'))) {
        const source = await readFile(resolve(folder, file));
        this.emitFile({ type: 'asset', fileName: `data/${file}`, source });
      }
    },
  };
}

/** Written alike, more of it repeats: `x === 0` keeps its order, and what needs no `this` is an arrow. Nothing here is constructed that has no class. */
const SQUEEZE: MinifyOptions = {
  module: true,
  ecma: 2020,
  compress: { passes: 2, lhs_constants: false, unsafe_arrows: true },
};

/** Squeezes what the bundler has minified once more; the embed is loaded far more often than it is built. */
function squeezed(): Plugin {
  return {
    name: 'alliance-map:squeezed',
    apply: 'build',
    async generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        part.code = (await minify(part.code, SQUEEZE)).code ?? part.code;
      }
    },
  };
}

/** What is loaded as a whole brings only as much of zod as it uses; the library leaves the choice of zod to its host. */
const leanZod = {
  alias: {
    'zod/mini': resolve(root, 'src/dataset/lean-zod.ts'),
    'zod/v4/core': resolve(root, 'src/dataset/lean-zod-issues.ts'),
  },
};

/** Few files are fetched sooner than many: one for the first picture, and one for what the elements ask for behind it. */
const inTwoParts: Rolldown.CodeSplittingGroup[] = [
  { name: 'core', tags: ['$initial'], priority: 1 },
  { name: (id, modules) => (isLate(id, modules) ? 'panels' : null), debugName: 'panels' },
];

const site: UserConfig = {
  resolve: leanZod,
  plugins: [
    leanCameo(),
    shippedData(),
    minifiedTemplates(),
    openingPicture('data/us-russia-realignment.json'),
  ],
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: { groups: inTwoParts } } },
  },
};

const library: UserConfig = {
  plugins: [leanCameo()],
  build: {
    outDir: 'dist/lib',
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'es2022',
    lib: { entry: { index: 'src/index.ts', model: 'src/model.ts' }, formats: ['es'] },
    rolldownOptions: {
      external: /^(lit|zod|d3-[a-z-]+)(\/|$)/,
      // What the explorer loads late stands in the entry of the library itself, where a bundler splits it anew.
      checks: { ineffectiveDynamicImport: false },
    },
  },
};

/** What an article loads: one script with its core, and behind the first picture the parts that a reader may open. */
const embed: UserConfig = {
  resolve: leanZod,
  plugins: [leanCameo(), minifiedTemplates(), squeezed()],
  build: {
    outDir: 'dist/lib',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2022',
    modulePreload: false,
    lib: { entry: { 'alliance-map.embed': 'src/embed.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        chunkFileNames: 'alliance-map.[name].js',
        hashCharacters: 'hex',
        codeSplitting: { groups: inTwoParts },
      },
    },
  },
};

export default defineConfig(({ mode }) => ({
  base: './',
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  ...(mode === 'lib' ? library : mode === 'embed' ? embed : site),
}));
