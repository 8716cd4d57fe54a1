// For the page tests: builds the site, unless it has just been built, serves it on a free port, and finds the browser that
// they start. The other tests run meanwhile: whoever asks for the site before it is built waits.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser, type FoundBrowser } from './find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, ending in `/`. */
    siteAddress: string;
    /** Folder that holds what `npm run build:site` would put into `dist/site`. */
    siteFolder: string;
    /** Folder that holds what `npm run build:lib` would put into `dist/lib`, without types. */
    libraryFolder: string;
    /** How each worker starts its browser. */
    foundBrowser: FoundBrowser;
  }
}

const root = resolve(import.meta.dirname, '../..');
/** Inside the project, so that the built library finds the packages it imports. */
const cache = join(root, 'node_modules/.cache');
/** The folder, from the project's own, that `npm test` has just built to. */
const justBuilt = process.env['BUILT_FOLDER'];

/** Serves from a folder of its own, if it builds, so that a build by hand at the same time does no harm. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await mkdir(cache, { recursive: true });
  const folder = justBuilt ? resolve(root, justBuilt) : await mkdtemp(join(cache, 'built-'));
  const siteFolder = join(folder, 'site');
  const libraryFolder = join(folder, 'lib');
  const built = justBuilt ? Promise.resolve() : buildAll(siteFolder, libraryFolder);
  built.catch(() => undefined); // is told to whoever asks for the site
  const server = await preview({
    logLevel: 'warn',
    mode: 'production',
    build: { outDir: siteFolder },
    preview: { host: '127.0.0.1', port: 0, open: false },
    plugins: [
      {
        name: 'wait-until-built',
        configurePreviewServer({ middlewares }) {
          middlewares.use((_request, _response, next) => void built.then(() => next(), next));
        },
      },
    ],
  });
  project.provide('siteAddress', server.resolvedUrls?.local[0] ?? '');
  project.provide('siteFolder', siteFolder);
  project.provide('libraryFolder', libraryFolder);
  project.provide('foundBrowser', await findBrowser());
  return async () => {
    await built.catch(() => undefined);
    await server.close();
    if (!justBuilt) await rm(folder, { recursive: true, force: true });
  };
}

/** Builds in processes of their own, as long computations here would keep all other tests waiting. */
async function buildAll(siteFolder: string, libraryFolder: string): Promise<void> {
  const build = async (outDir: string, ...mode: string[]): Promise<void> => {
    const options = ['build', ...mode, '--logLevel', 'warn', '--outDir', outDir];
    // Vitest says `test` here, and the built files would then hold what packages keep for developers.
    const env = { ...process.env, NODE_ENV: 'production' };
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    await promisify(execFile)(process.execPath, [vite, ...options], { cwd: root, env });
  };
  const buildLibrary = async (): Promise<void> => {
    await build(libraryFolder, '--mode', 'lib');
    await build(libraryFolder, '--mode', 'embed');
  };
  await Promise.all([build(siteFolder), buildLibrary()]);
}
