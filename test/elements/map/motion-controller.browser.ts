import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MotionController } from '../../../src/elements/map/motion-controller.ts';
import { holdFrames } from '../reader.ts';

beforeEach(holdFrames);

const nextFrame = (): void => void vi.advanceTimersToNextFrame();

/** A picture that is one number, and how often it was drawn. */
function mover(start: number): { motion: MotionController<number>; drawn: () => number } {
  let drawn = 0;
  const host = {
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
  };
  const motion = new MotionController<number>(
    host,
    (from, to, share) => from + (to - from) * share,
    () => (drawn += 1),
  );
  motion.cut(start);
  return { motion, drawn: () => drawn };
}

function rest(motion: MotionController<number>): void {
  while (motion.moving) nextFrame();
}

describe('a picture in motion', () => {
  test('goes to its goal without a leap, and rests there', () => {
    const { motion } = mover(0);
    motion.moveTo(100, 100);
    const seen: number[] = [];
    while (motion.moving) {
      nextFrame();
      seen.push(motion.shown ?? NaN);
    }
    expect(seen.at(-1)).toBe(100);
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
    expect(seen[0]).toBeLessThan(100);
  });

  test('follows a goal that is set anew in every frame', () => {
    const { motion } = mover(0);
    for (let frame = 1; frame <= 30; frame += 1) {
      nextFrame();
      motion.moveTo(frame * 10, 250);
    }
    expect(motion.shown).toBeGreaterThan(100);
    rest(motion);
    expect(motion.shown).toBe(300);
  });

  test('draws no frame twice', () => {
    const { motion, drawn } = mover(0);
    motion.moveTo(100, 200);
    let frames = 0;
    while (motion.moving) {
      nextFrame();
      frames += 1;
      expect(drawn()).toBeLessThanOrEqual(frames);
    }
  });

  test('turns round from where it is', () => {
    const { motion } = mover(0);
    motion.moveTo(100, 200);
    for (let frame = 0; frame < 4; frame += 1) nextFrame();
    const reached = motion.shown ?? NaN;
    motion.moveTo(0, 200);
    nextFrame();
    expect(motion.shown).toBeLessThanOrEqual(reached);
    rest(motion);
    expect(motion.shown).toBe(0);
  });

  test('stays where it is going when it leaves the page', () => {
    const { motion } = mover(0);
    motion.moveTo(100, 200);
    motion.hostDisconnected();
    expect(motion.shown).toBe(100);
    expect(motion.moving).toBe(false);
  });
});
