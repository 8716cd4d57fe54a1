// Keeps zod's configuration inside the build: as a global it would be shared with whatever else a page loads.
import type { Plugin } from 'vite';

const SHARED = 'globalThis.__zod_globalConfig';
const DECLARATION =
  /\(_a = globalThis\)\.__zod_globalConfig \?\? .*;\nexport const globalConfig = globalThis\.__zod_globalConfig;/;

/** The plugin for a build. Throws when zod keeps its configuration elsewhere than it used to. */
export function ownZodConfig(): Plugin {
  return {
    name: 'alliance-map:own-zod-config',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('/zod/v4/core/core.js')) return null;
      if (!DECLARATION.test(code)) {
        throw new Error(`Cannot keep zod's configuration private: found no declaration in ${id}.`);
      }
      return code
        .replace(DECLARATION, 'export const globalConfig = {};')
        .replaceAll(SHARED, 'globalConfig');
    },
  };
}
