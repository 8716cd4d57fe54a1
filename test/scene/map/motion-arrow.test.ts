import { expect, test } from 'vitest';
import { arrowHead, motionArrow } from '../../../src/scene/map/motion-arrow.ts';

test('an arrow runs from rim to rim, 3 px off either', () => {
  expect(motionArrow({ x: 0, y: 0, r: 8 }, { x: 0, y: 50, r: 10 })).toEqual({
    start: { x: 0, y: 11 },
    end: { x: 0, y: 37 },
  });
});

test('there is none where ghost and disc leave less room than a head needs', () => {
  expect(motionArrow({ x: 0, y: 0, r: 8 }, { x: 31, y: 0, r: 10 })).toBeUndefined();
  expect(motionArrow({ x: 0, y: 0, r: 8 }, { x: 32, y: 0, r: 10 })).toBeDefined();
  expect(motionArrow({ x: 5, y: 5, r: 8 }, { x: 5, y: 5, r: 10 })).toBeUndefined();
});

test('its head points where it goes', () => {
  expect(arrowHead({ start: { x: 0, y: 0 }, end: { x: 30, y: 0 } })).toEqual([
    { x: 30, y: 0 },
    { x: 20, y: 5 },
    { x: 20, y: -5 },
  ]);
});
