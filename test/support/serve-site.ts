// Before the page tests: builds the site, serves it on a free port, starts one browser for all of them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    /** File with what `npm run build:lib` would put into `dist/lib/alliance-map.embed.js`. */
    embedFile: string;
    /** Where Playwright reaches the running browser. */
    browserEndpoint: string;
  }
}

/** Builds to a folder of its own, so that a build by hand at the same time does no harm. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'alliance-map-'));
  const siteFolder = join(folder, 'site');
  const embedFolder = join(folder, 'lib');
  const quiet = { logLevel: 'warn', mode: 'production' } as const;
  await build({ ...quiet, build: { outDir: siteFolder } });
  await build({ ...quiet, mode: 'embed', build: { outDir: embedFolder } });
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
  project.provide('embedFile', join(embedFolder, 'alliance-map.embed.js'));
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
