// Which modules of the embed are loaded together, right behind its first picture.
import type { Rolldown } from 'vite';

/**
 * What elements ask for as soon as they are drawn, by the files it begins with. Whatever else is imported with `import()`
 * becomes a part of its own: what answers a reader, which a link needs before the picture, and what few readers open.
 */
const ASKED_FOR_BY_ELEMENTS = ['panels', 'timeline-extras', 'draw-evidence', 'map-hands'];

/** Answers who imports a module. */
interface Modules {
  getModuleInfo(id: string): Pick<Rolldown.ModuleInfo, 'importers'> | null;
}

/** Whether a module belongs to the late part: it begins it, or is imported by what belongs to it. */
export function isLate(id: string, modules: Modules): boolean {
  const importers = new Set([id]);
  for (const one of importers) {
    if (ASKED_FOR_BY_ELEMENTS.some((name) => one.endsWith(`/${name}.ts`))) return true;
    for (const importer of modules.getModuleInfo(one)?.importers ?? []) importers.add(importer);
  }
  return false;
}
