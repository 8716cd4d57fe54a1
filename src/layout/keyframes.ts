/** The instants at which the layout is solved; between them actors are interpolated. */
import type { Steps } from '../dataset/steps.ts';
import type { Instant, Jump } from './instant.ts';
import type { RelationBook } from './relation-book.ts';

/** Where on its timeline a keyframe stands, in words that hold for every timeline of a dataset. */
export type KeyframePlace =
  { readonly side: 'before' | 'after'; readonly jump: string } | { readonly side: 'fork' | 'rest' };

/** An instant at which the layout is solved. */
export interface Keyframe {
  readonly instant: Instant;
  readonly place: KeyframePlace;
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
export function* chooseKeyframesSteps(book: RelationBook, made = 0): Steps<readonly Keyframe[]> {
  const { jumps } = book;
  const after = (jump: number): Keyframe =>
    keyframeAt(book, { side: 'after', jump: jumps[jump]!.key }, afterJump(jumps, jump));
  const before = (jump: number): Keyframe =>
    keyframeAt(book, { side: 'before', jump: jumps[jump]!.key }, beforeJump(jumps, jump));

  const count = jumps.length - made;
  const bothSides = 2 * count <= budget(book.actorIds.length);
  let stride = 1;
  while (!bothSides && count / stride > budget(book.actorIds.length)) stride *= 2;

  const frames: Keyframe[] = [];
  for (let jump = made; jump < jumps.length; jump += stride) {
    if (bothSides && jump > 0) addIfChanged(frames, before(jump));
    frames.push(after(jump));
    yield;
  }
  if (stride > 1 && (count - 1) % stride > 0) frames.push(after(jumps.length - 1));
  addIfChanged(frames, keyframeAt(book, { side: 'rest' }, restOf(book)));
  return frames;
}

/** A keyframe with the clocks of its instant. */
export function keyframeAt(book: RelationBook, place: KeyframePlace, instant: Instant): Keyframe {
  return { place, instant, clocks: book.clocksAt(instant) };
}

/** The instant of another timeline of the same dataset at which `keyframe` would stand; `undefined` if it has none. */
export function findInstant(book: RelationBook, { place }: Keyframe): Instant | undefined {
  if (place.side === 'rest') return restOf(book);
  if (!('jump' in place)) return undefined;
  const jump = book.jumps.findIndex(({ key }) => key === place.jump);
  if (jump < 0) return undefined;
  return place.side === 'before' ? beforeJump(book.jumps, jump) : afterJump(book.jumps, jump);
}

function beforeJump(jumps: readonly Jump[], jump: number): Instant {
  return { jumps: jump, day: jumps[jump]!.day };
}

function afterJump(jumps: readonly Jump[], jump: number): Instant {
  return { jumps: jump + 1, day: jumps[jump]!.day };
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
