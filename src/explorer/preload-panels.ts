/** Loads the code of a panel as soon as a hand or the keyboard is on what opens it, so that the first press answers at once. */

/** What opens a panel, and its code. */
const PANELS: readonly (readonly [opener: string, load: () => Promise<unknown>])[] = [
  ['.changes > summary', () => import('../elements/changes/alliance-changes.ts')],
  ['.balance > summary', () => import('./balance-panels.ts')],
  ['.doubt > summary', () => import('../elements/doubt/alliance-doubt.ts')],
  ['.to-branches', () => import('../elements/branches/alliance-branches.ts')],
  ['.tell', () => import('./alliance-story.ts')],
  ['[data-key^="relation "]', () => import('../elements/relation/alliance-relation.ts')],
];

/** Listens to presses and to focus in an explorer. */
export function preloadPanels(root: Node): void {
  for (const name of ['pointerdown', 'focusin']) root.addEventListener(name, preload);
}

function preload(event: Event): void {
  const path = event.composedPath().filter((target) => target instanceof Element);
  for (const [opener, load] of PANELS) {
    // What could not be had is asked for again when it is opened.
    if (path.some((target) => target.matches(opener))) load().catch(() => undefined);
  }
}
