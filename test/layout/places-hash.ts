// Runs in any engine: one number for the bits of all places of a generated dataset.
import { createLayout } from '../../src/layout/create-layout.ts';
import { fitToViewport } from '../../src/layout/fit-to-viewport.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { generateDataset, type Recipe } from './generated-dataset.ts';

const FNV_PRIME = 16_777_619;
const FNV_START = 2_166_136_261;

/** FNV-1a over the bits of all unit places and px places, before and after each event and half-way to the next. */
export function hashPlaces(recipe: Recipe): number {
  const timeline = createTimeline(generateDataset(recipe));
  const layout = createLayout(timeline);
  const bits = new DataView(new ArrayBuffer(8));
  let hash = FNV_START;
  const add = (value: number): void => {
    bits.setFloat64(0, value);
    for (const offset of [0, 4]) hash = Math.imul(hash ^ bits.getUint32(offset), FNV_PRIME);
  };
  for (const { before, after } of timeline.events) {
    const fading = { ...after, day: after.day + 3.7 };
    for (const moment of [before, after, fading]) {
      const positions = layout.positionsAt(moment);
      const { places } = fitToViewport(layout, positions, { width: 640, height: 480 });
      for (const { x, y } of [...positions.values(), ...places.values()]) {
        add(x);
        add(y);
      }
    }
  }
  return hash >>> 0;
}
