/**
 * Loads the code of what few readers open: when it is open, and already when a hand or the keyboard is on what opens it,
 * so that the first press answers at once.
 */
import type { Dataset } from '../dataset/schema.ts';
import type { ExplorerState } from './explorer-state.ts';
import { MANY_ACTORS } from './many-actors.ts';

const search = () => import('../elements/alliance-search.ts');
const story = () => import('./alliance-story.ts');
const changes = () => import('../elements/changes/alliance-changes.ts');
const branches = () => import('../elements/branches/alliance-branches.ts');
const difference = () => import('../elements/difference/alliance-difference.ts');
const relation = () => import('../elements/relation/alliance-relation.ts');
const balance = () => import('./balance-panels.ts');
const doubt = () => import('../elements/doubt/alliance-doubt.ts');

/** Loads what is open. */
export function loadOpened(
  { actors }: Dataset,
  { storyStep, view, focus }: ExplorerState,
  openFolds: readonly string[],
): void {
  if (actors.length > MANY_ACTORS) void search();
  if (storyStep !== undefined) void story();
  if (openFolds.includes('changes')) void changes();
  if (view === 'branches') void branches();
  if (view === 'difference') void difference();
  if (focus.length === 2) void relation();
  if (focus.length > 2 || openFolds.includes('balance')) void balance();
  if (openFolds.includes('doubt')) void doubt();
}

/** What opens a panel, and its code. */
const OPENERS: readonly (readonly [opener: string, load: () => Promise<unknown>])[] = [
  ['.changes > summary', changes],
  ['.balance > summary', balance],
  ['.doubt > summary', doubt],
  ['.to-branches', branches],
  ['.tell', story],
  ['[data-key^="relation "]', relation],
];

/** Listens to presses and to focus in an explorer. */
export function preloadPanels(root: Node): void {
  for (const name of ['pointerdown', 'focusin']) root.addEventListener(name, preload);
}

function preload(event: Event): void {
  const path = event.composedPath().filter((target) => target instanceof Element);
  for (const [opener, load] of OPENERS) {
    // What could not be had is asked for again when it is opened.
    if (path.some((target) => target.matches(opener))) load().catch(() => undefined);
  }
}
