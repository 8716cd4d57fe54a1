// The map of tests: four actors in two camps, and what a reader finds on it.
import { userEvent } from 'vitest/browser';
import {} from 'vitest';
import '../../../src/elements/map/alliance-map.ts';
import type { AllianceMap } from '../../../src/elements/map/alliance-map.ts';
import type { Dataset } from '../../../src/dataset/schema.ts';
import { actor, dataset, event, level, move, push, type Draft } from '../../support/datasets.ts';
import { prefer } from '../reader.ts';
import { all, one, settled, show, until } from '../show.ts';

/** Four actors in two camps; B turns to C and D, and A–D is known only from March. */
export const turnDraft: Draft = {
  actors: [
    { ...actor('A'), name: 'Arden', short: 'AR' },
    { ...actor('B'), name: 'Borland', short: 'BO' },
    { ...actor('C'), name: 'Cumbria', short: 'CU' },
    { ...actor('D'), name: 'Dale', short: 'DA' },
  ],
  levels: [
    level('A-B', '2025-01-01', 8),
    level('C-D', '2025-01-01', 7),
    level('B-C', '2025-01-01', -7),
    level('A-C', '2025-01-01', -8),
    level('B-D', '2025-01-01', 0),
  ],
  events: [
    push('offer', '2025-02-01', 'B-C', 10),
    push('quarrel', '2025-02-10', 'A-B', -10),
    event('treaty', '2025-03-01', { levels: [move('B-C', 6), move('A-D', -5)] }),
  ],
};
/** The same, checked. */
export const turn: Dataset = dataset(turnDraft);

type Settings = Partial<AllianceMap>;

/** A map at rest, whose host answers every request. */
export async function showMap(settings: Settings = {}, width = 640): Promise<AllianceMap> {
  await prefer({ 'prefers-reduced-motion': 'reduce' });
  return showMoving(settings, width);
}

/** A map that goes to its goals in motion, whose host answers every request. */
export async function showMoving(settings: Settings = {}, width = 640): Promise<AllianceMap> {
  const map = await show('alliance-map', { data: turn, at: '2025-02-01', ...settings }, width);
  map.addEventListener('alliance-focus-change', ({ detail }) => {
    map.focusedActors = detail.focus;
  });
  await until(() => all(map, 'svg').length > 0);
  return map;
}

/** The mark of an actor or a relation by its name; fails when there is none. */
export const markOf = (map: AllianceMap, name: string): SVGGElement => {
  const found = all<SVGGElement>(map, '[role="button"]').find((mark) =>
    [`${name},`, `${name}:`].some((start) => mark.getAttribute('aria-label')!.startsWith(start)),
  );
  if (!found) throw new Error(`There is no mark for ${name}.`);
  return found;
};
/** The disc of an actor by its name. */
export const disc = (map: AllianceMap, name: string): Element =>
  markOf(map, name).querySelector('.disc')!;

/** The drawing as text, without what only Lit reads. */
export function pictureOf(map: AllianceMap): string {
  return one(map, 'svg')
    .outerHTML.replace(/<!--.*?-->/g, '')
    .replace(/\s+/g, ' ');
}

/** Where the discs are, by name. */
export function placesOf(map: AllianceMap): Record<string, string> {
  return Object.fromEntries(
    all(map, '.actor').map((mark) => [
      mark.getAttribute('aria-label')!.replace(/, .*/, ''),
      mark.getAttribute('transform')!,
    ]),
  );
}

/** Steps into the map with the Tab key. */
export async function enter(map: AllianceMap): Promise<void> {
  (document.activeElement as HTMLElement | null)?.blur();
  await userEvent.tab();
  await settled(map);
}
