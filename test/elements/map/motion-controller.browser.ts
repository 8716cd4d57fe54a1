import { describe, expect, test } from 'vitest';
import { MotionController } from '../../../src/elements/map/motion-controller.ts';

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

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

async function rest(motion: MotionController<number>): Promise<void> {
  while (motion.moving) await nextFrame();
}

describe('a picture in motion', () => {
  test('goes to its goal without a leap, and rests there', async () => {
    const { motion } = mover(0);
    motion.moveTo(100, 100);
    const seen: number[] = [];
    while (motion.moving) {
      await nextFrame();
      seen.push(motion.shown ?? NaN);
    }
    expect(seen.at(-1)).toBe(100);
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
    expect(seen[0]).toBeLessThan(100);
  });

  test('follows a goal that is set anew in every frame', async () => {
    const { motion } = mover(0);
    for (let frame = 1; frame <= 30; frame += 1) {
      await nextFrame();
      motion.moveTo(frame * 10, 250);
    }
    expect(motion.shown).toBeGreaterThan(100);
    await rest(motion);
    expect(motion.shown).toBe(300);
  });

  test('draws no frame twice', async () => {
    const { motion, drawn } = mover(0);
    motion.moveTo(100, 200);
    let frames = 0;
    while (motion.moving) {
      await nextFrame();
      frames += 1;
      expect(drawn()).toBeLessThanOrEqual(frames);
    }
  });

  test('turns round from where it is', async () => {
    const { motion } = mover(0);
    motion.moveTo(100, 200);
    for (let frame = 0; frame < 4; frame += 1) await nextFrame();
    const reached = motion.shown ?? NaN;
    motion.moveTo(0, 200);
    await nextFrame();
    expect(motion.shown).toBeLessThanOrEqual(reached);
    await rest(motion);
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
