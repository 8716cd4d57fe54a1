// Before the page tests: builds the site, serves it on a free port, starts one browser for all of them.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, ending in `/`. */
    siteAddress: string;
    /** Folder that holds what `npm run build:site` would put into `dist/site`. */
    siteFolder: string;
    /** Folder that holds what `npm run build:lib` would put into `dist/lib`, without types. */
    libraryFolder: string;
    /** Where Playwright reaches the running browser. */
    browserEndpoint: string;
  }
}

/** Inside the project, so that the built library finds the packages it imports. */
const cache = resolve(import.meta.dirname, '../../node_modules/.cache');

/** Builds to a folder of its own, so that a build by hand at the same time does no harm. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'built-'));
  const siteFolder = join(folder, 'site');
  const libraryFolder = join(folder, 'lib');
  const quiet = { logLevel: 'warn', mode: 'production' } as const;
  // Vitest says `test` here, and the built files would then hold what packages keep for developers.
  const env = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  await build({ ...quiet, build: { outDir: siteFolder } });
  await build({ ...quiet, mode: 'lib', build: { outDir: libraryFolder } });
  await build({ ...quiet, mode: 'embed', build: { outDir: libraryFolder } });
  process.env['NODE_ENV'] = env ?? 'test';
  const server = await preview({
    ...quiet,
    build: { outDir: siteFolder },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const browser = await chromium.launchServer({
    ...(await findBrowser()),
    headless: true,
    host: '127.0.0.1',
  });
  project.provide('siteAddress', server.resolvedUrls?.local[0] ?? '');
  project.provide('siteFolder', siteFolder);
  project.provide('libraryFolder', libraryFolder);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
