// Builds the page (`vite build`), the library (`--mode lib`) and the one-file embed (`--mode embed`).
import { readFile, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { minifiedStyles } from './scripts/minify-styles.ts';

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

const site: UserConfig = {
  plugins: [shippedData(), minifiedStyles()],
  build: { outDir: 'dist/site', emptyOutDir: true, target: 'es2022' },
};

const library: UserConfig = {
  build: {
    outDir: 'dist/lib',
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'es2022',
    lib: { entry: { index: 'src/index.ts', model: 'src/model.ts' }, formats: ['es'] },
    rolldownOptions: { external: /^(lit|zod|d3-[a-z-]+)(\/|$)/ },
  },
};

/** What an article loads: one script, and behind the first picture the parts that a reader may open. */
const embed: UserConfig = {
  plugins: [minifiedStyles()],
  build: {
    outDir: 'dist/lib',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2022',
    modulePreload: false,
    lib: { entry: { 'alliance-map.embed': 'src/embed.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: { minify: true, chunkFileNames: 'alliance-map.[name].js', hashCharacters: 'hex' },
    },
  },
};

export default defineConfig(({ mode }) => ({
  base: './',
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  ...(mode === 'lib' ? library : mode === 'embed' ? embed : site),
}));
