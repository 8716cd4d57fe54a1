/** The map at a size of its own: the very element draws it, out of sight. */
import type { Frame } from '../../scene/box.ts';
import '../map/alliance-map.ts';
import type { AllianceMap } from '../map/alliance-map.ts';
import { inlineDrawing } from './inline-drawing.ts';

/** What the map shows. */
export type MapSettings = Pick<
  AllianceMap,
  'data' | 'choices' | 'at' | 'since' | 'focusedActors' | 'lang'
>;

/** A map's drawing, standing alone. */
export interface StillMap {
  readonly marks: SVGElement;
  readonly hasGhosts: boolean;
}

/** The map as it is shown, in another frame; `undefined` where there is none. `stage` is part of a page, and out of sight. */
export async function drawStillMap(
  stage: HTMLElement,
  settings: MapSettings,
  frame: Frame,
): Promise<StillMap | undefined> {
  const map = document.createElement('alliance-map');
  Object.assign(map, settings);
  Object.assign(map.style, {
    aspectRatio: 'auto',
    width: `${frame.width}px`,
    height: `${frame.height}px`,
    minHeight: '0',
    maxWidth: 'none',
  });
  stage.append(map);
  try {
    await map.updateComplete;
    // The map looks at its size before whoever asks later does.
    await new Promise((resolve) => {
      const sizes = new ResizeObserver(() => {
        sizes.disconnect();
        resolve(undefined);
      });
      sizes.observe(map);
    });
    await map.updateComplete;
    const drawing = map.renderRoot.querySelector('svg');
    if (!drawing) return undefined;
    // The sheet describes it.
    drawing.querySelector('desc')?.remove();
    const marks = inlineDrawing(drawing);
    return marks && { marks, hasGhosts: drawing.querySelector('.ghost') !== null };
  } finally {
    map.remove();
  }
}
