// Builds both pages once and serves them, each size of story in a folder of its own.
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';

/** A page of ours or the naive one, ready for a story to be put into its folder. */
export interface ServedPage {
  readonly folder: string;
  readonly address: string;
}

export interface Pages {
  readonly ours: ServedPage;
  readonly naive: ServedPage;
}

export interface Server {
  /** A fresh copy of both pages. */
  pagesFor(size: number): Promise<Pages>;
  /** Stops serving and removes what was built. */
  close(): Promise<void>;
}

const root = resolve(import.meta.dirname, '..');
const quiet = { logLevel: 'warn', mode: 'production' } as const;

/** Builds the pages as they ship, and serves them. */
export async function servePages(): Promise<Server> {
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'bench-'));
  const built = { ours: join(folder, 'built/ours'), naive: join(folder, 'built/naive') };
  const served = join(folder, 'served');
  await build({ ...quiet, root, build: { outDir: built.ours } });
  await build({
    ...quiet,
    configFile: false,
    base: './',
    root: join(import.meta.dirname, 'naive-d3'),
    build: { outDir: built.naive, target: 'es2022', emptyOutDir: true },
  });
  await mkdir(served);
  const server = await preview({
    ...quiet,
    configFile: false,
    root,
    appType: 'mpa',
    build: { outDir: served },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  const copy = async (kind: keyof typeof built, size: number): Promise<ServedPage> => {
    const name = `${kind}-${size}`;
    await cp(built[kind], join(served, name), { recursive: true });
    return { folder: join(served, name), address: `${address}${name}/index.html` };
  };
  return {
    pagesFor: async (size) => ({
      ours: await copy('ours', size),
      naive: await copy('naive', size),
    }),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
