/** The instants at which the layout is solved; between them actors are interpolated. */
import type { Instant } from './instant.ts';
import type { RelationBook } from './relation-book.ts';

/** An instant at which the layout is solved. */
export interface Keyframe {
  readonly instant: Instant;
  /** The same for the same place in every timeline of a dataset. */
  readonly key: string;
  /** Each actor's own clock at the instant, in units; sorted actors. */
  readonly clocks: Float64Array;
}

/** After that many half-lives all that events added is gone, to the last bit. */
const HALF_LIVES_TO_REST = 1_100;

/** Keyframes to spend: small maps can afford to see every event from both sides. */
function budget(actors: number): number {
  return actors <= 12 ? 512 : 128;
}

/**
 * Chooses the keyframes of a timeline after its first `made` jumps. If they fit the budget, there is one right before
 * and one right after each jump, so that nothing moves before its cause; if not, one after each 2^m-th jump. Powers of
 * two keep their places when events are added at the end. The last keyframe is the rest that all fades to.
 */
export function chooseKeyframes(book: RelationBook, made = 0): readonly Keyframe[] {
  const { jumps } = book;
  const frame = (key: string, instant: Instant): Keyframe => ({
    key,
    instant,
    clocks: book.clocksAt(instant),
  });
  const after = (jump: number): Keyframe =>
    frame(`after ${jumps[jump]!.key}`, { jumps: jump + 1, day: jumps[jump]!.day });
  const before = (jump: number): Keyframe =>
    frame(`before ${jumps[jump]!.key}`, { jumps: jump, day: jumps[jump]!.day });

  const count = jumps.length - made;
  const bothSides = 2 * count <= budget(book.actorIds.length);
  let stride = 1;
  while (!bothSides && count / stride > budget(book.actorIds.length)) stride *= 2;

  const frames: Keyframe[] = [];
  for (let jump = made; jump < jumps.length; jump += stride) {
    if (bothSides && jump > 0) addIfChanged(frames, before(jump));
    frames.push(after(jump));
  }
  if (stride > 1 && (count - 1) % stride > 0) frames.push(after(jumps.length - 1));
  addIfChanged(frames, frame('rest', restOf(book)));
  return frames;
}

/** The instant when all that events added has faded. */
function restOf({ jumps, timeline }: RelationBook): Instant {
  const day = timeline.last.day + HALF_LIVES_TO_REST * timeline.method.halfLifeDays;
  return { jumps: jumps.length, day };
}

/** Adds a frame unless all clocks stand where they stood at the last one: two equal frames would say nothing. */
function addIfChanged(frames: Keyframe[], frame: Keyframe): void {
  const last = frames.at(-1);
  if (last?.clocks.every((clock, actor) => clock === frame.clocks[actor])) return;
  frames.push(frame);
}
