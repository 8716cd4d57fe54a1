// Puts what its story opens with into the built page, so that a reader sees it before the elements are loaded.
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const root = resolve(import.meta.dirname, '..');
const EXPLORER = /<alliance-explorer\b[^>]*>/;
const HEADLINE = /<h1 slot="headline">[^]*?<\/h1>/;

/** The plugin for a build, given the dataset of the page's story; without it the page begins with its headline alone. */
export function openingPicture(story: string): Plugin {
  return {
    name: 'alliance-map:opening-picture',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(page) {
        const [tag = ''] = EXPLORER.exec(page) ?? [];
        if (!tag.includes(story)) throw new Error(`The page has no explorer that shows ${story}.`);
        const opening = `<div class="opening">${await drawOpening(story)}${HEADLINE.exec(page)?.[0] ?? ''}</div>`;
        return page.replace(tag, () => opening + tag);
      },
    },
  };
}

/** Drawn in a process of its own: it needs a document, which this one must not seem to have. */
async function drawOpening(story: string): Promise<string> {
  const script = ['--import', './scripts/typescript.mjs', 'scripts/draw-opening.ts', story];
  const { stdout } = await promisify(execFile)(process.execPath, script, { cwd: root });
  return stdout;
}
