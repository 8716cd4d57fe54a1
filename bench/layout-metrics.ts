// How well a film of the map can be read: whether distances stand in the right order, and whether motion means something.
import type { Film, Frame } from './layout-frames.ts';

/** Scores further apart than this must not be seen the wrong way round. */
const FAR = 3;
/** A pair is asked for its trend over frames in which its score differs by at least this. */
const TREND = 2;
/** A relation that moves less within a step than this many points has not changed; fading goes on all the time. */
const UNCHANGED = 0.05;

export interface Reading {
  /** Kendall's tau-b between score and nearness, mean over frames. */
  readonly tau: number;
  /** (C − D)/(C + D) over all couples of pairs. */
  readonly gamma: number;
  /** The same over couples whose scores differ by at least 3. */
  readonly far: number;
  /** The same along time, pair by pair. */
  readonly trend: number;
}

/** Distance of a pair in a frame. */
function distance({ a, b }: Film, { x, y }: Frame, pair: number): number {
  const dx = x[a[pair]!]! - x[b[pair]!]!;
  const dy = y[a[pair]!]! - y[b[pair]!]!;
  return Math.sqrt(dx * dx + dy * dy);
}

interface Couples {
  concordant: number;
  discordant: number;
  tiedScores: number;
  tiedDistances: number;
}

function count(couples: Couples, scoreGap: number, distanceGap: number): void {
  if (scoreGap === 0) couples.tiedScores += 1;
  if (distanceGap === 0) couples.tiedDistances += 1;
  // The higher the score, the smaller the distance.
  const sign = scoreGap * -distanceGap;
  if (sign > 0) couples.concordant += 1;
  if (sign < 0) couples.discordant += 1;
}

const noCouples = (): Couples => ({
  concordant: 0,
  discordant: 0,
  tiedScores: 0,
  tiedDistances: 0,
});

function gammaOf({ concordant, discordant }: Couples): number {
  return concordant + discordant > 0 ? (concordant - discordant) / (concordant + discordant) : NaN;
}

/** Kendall's tau-b of a list of scores and distances, counted couple by couple. */
export function rankAgreement(
  scores: readonly number[],
  distances: readonly number[],
): { readonly tau: number; readonly gamma: number; readonly far: number } {
  const all = noCouples();
  const far = noCouples();
  for (let one = 0; one < scores.length; one += 1) {
    for (let other = one + 1; other < scores.length; other += 1) {
      const scoreGap = scores[one]! - scores[other]!;
      const distanceGap = distances[one]! - distances[other]!;
      count(all, scoreGap, distanceGap);
      if (Math.abs(scoreGap) >= FAR) count(far, scoreGap, distanceGap);
    }
  }
  const couples = (scores.length * (scores.length - 1)) / 2;
  const room = Math.sqrt((couples - all.tiedScores) * (couples - all.tiedDistances));
  const tau = room > 0 ? (all.concordant - all.discordant) / room : NaN;
  return { tau, gamma: gammaOf(all), far: gammaOf(far) };
}

/** Order of distances within frames and along time. */
export function readOrder(film: Film): Reading {
  const agreements = film.frames.map((frame) => {
    const known = [...frame.scores.keys()].filter((pair) => !Number.isNaN(frame.scores[pair]));
    return rankAgreement(
      known.map((pair) => frame.scores[pair]!),
      known.map((pair) => distance(film, frame, pair)),
    );
  });
  return {
    tau: mean(agreements.map(({ tau }) => tau)),
    gamma: mean(agreements.map(({ gamma }) => gamma)),
    far: mean(agreements.map(({ far }) => far)),
    trend: trendOf(film),
  };
}

function trendOf(film: Film): number {
  const couples = noCouples();
  const frames = film.frames.filter((_, index) => index % Math.ceil(film.frames.length / 60) === 0);
  for (let pair = 0; pair < film.a.length; pair += 1) {
    const distances = frames.map((frame) => distance(film, frame, pair));
    frames.forEach((one, index) => {
      for (let later = index + 1; later < frames.length; later += 1) {
        const gap = one.scores[pair]! - frames[later]!.scores[pair]!;
        if (Math.abs(gap) >= TREND) count(couples, gap, distances[index]! - distances[later]!);
      }
    });
  }
  return gammaOf(couples);
}

export interface Motion {
  /** Drawn motion beside what the changed scores force if all are followed: above 1 is churn. */
  readonly ratio: number;
  /** Share of the motion made by actors none of whose relations changed in the step. */
  readonly unprompted: number;
  /** Share of changes of at least one point that moved the pair the right way in the same step. */
  readonly response: number;
  /** Largest single move of a step per target change of the step. */
  readonly leap: number;
}

/** The reference distance of a score, in units; it only fixes what a unit is. */
function referenceDistance(score: number): number {
  return 1 - score / 15;
}

/** Drawn length of one unit, by least squares over the whole film. */
function unitLength(film: Film): number {
  let across = 0;
  let square = 0;
  for (const frame of film.frames) {
    frame.scores.forEach((score, pair) => {
      if (Number.isNaN(score)) return;
      const wanted = referenceDistance(score);
      across += wanted * distance(film, frame, pair);
      square += wanted * wanted;
    });
  }
  return across / square;
}

/** How much moves, who moves, and whether it moves the right way. */
export function readMotion(film: Film): Motion {
  const unit = unitLength(film);
  const sums = { drawn: 0, forced: 0, unprompted: 0, right: 0, changes: 0, leap: 0 };
  film.frames.slice(1).forEach((frame, index) => {
    const before = film.frames[index]!;
    const moves = movesBetween(before, frame).map((move) => move / unit);
    const step = changesBetween(film, before, frame);
    sums.drawn += total(moves);
    sums.forced += forcedMotion(film, step.targets);
    moves.forEach((move, actor) => {
      if (!step.prompted.has(actor)) sums.unprompted += move;
    });
    sums.right += step.right;
    sums.changes += step.changes;
    const change = total(step.targets);
    if (change > 0.01) sums.leap = Math.max(sums.leap, Math.max(...moves) / change);
  });
  return {
    ratio: sums.drawn / sums.forced,
    unprompted: sums.drawn > 0 ? sums.unprompted / sums.drawn : 0,
    response: sums.right / sums.changes,
    leap: sums.leap,
  };
}

function movesBetween(one: Frame, other: Frame): number[] {
  return Array.from(one.x, (x, actor) => {
    const dx = other.x[actor]! - x;
    const dy = other.y[actor]! - one.y[actor]!;
    return Math.sqrt(dx * dx + dy * dy);
  });
}

interface StepChanges {
  /** Change of each pair's reference distance, ≥ 0. */
  readonly targets: Float64Array;
  readonly prompted: ReadonlySet<number>;
  readonly right: number;
  readonly changes: number;
}

function changesBetween(film: Film, before: Frame, after: Frame): StepChanges {
  const targets = new Float64Array(film.a.length);
  const prompted = new Set<number>();
  let right = 0;
  let changes = 0;
  for (let pair = 0; pair < film.a.length; pair += 1) {
    const from = before.scores[pair]!;
    const to = after.scores[pair]!;
    if (Number.isNaN(to)) continue;
    const change = to - (Number.isNaN(from) ? 0 : from);
    if (Math.abs(change) >= UNCHANGED || Number.isNaN(from)) {
      prompted.add(film.a[pair]!).add(film.b[pair]!);
    }
    if (Number.isNaN(from)) continue;
    targets[pair] = Math.abs(referenceDistance(to) - referenceDistance(from));
    if (Math.abs(change) < 1) continue;
    const moved = distance(film, after, pair) - distance(film, before, pair);
    changes += 1;
    right += moved === 0 ? 0.5 : moved * change < 0 ? 1 : 0;
  }
  return { targets, prompted, right, changes };
}

/**
 * A lower bound of the motion that follows all changes of a step: |change of a distance| ≤ sum of two moves, so any
 * matching of pairs without common actors bounds the total. The matching is greedy, largest change first.
 */
function forcedMotion({ a, b }: Film, targets: Float64Array): number {
  const order = [...targets.keys()].sort((one, other) => targets[other]! - targets[one]!);
  const matched = new Set<number>();
  let forced = 0;
  for (const pair of order) {
    if (targets[pair] === 0) break;
    if (matched.has(a[pair]!) || matched.has(b[pair]!)) continue;
    matched.add(a[pair]!).add(b[pair]!);
    forced += targets[pair]!;
  }
  return forced;
}

/** Largest difference of places between two films of the same moments, in diameters of the first. */
export function pathDependence(one: Film, other: Film): number {
  let largest = 0;
  one.frames.forEach((frame, index) => {
    const moves = movesBetween(frame, other.frames[index]!);
    largest = Math.max(largest, ...moves);
  });
  return largest === 0 ? 0 : largest / diameter(one);
}

/** Largest distance of two actors in any frame. */
function diameter({ frames }: Film): number {
  let largest = 0;
  for (const { x, y } of frames) {
    const width = Math.max(...x) - Math.min(...x);
    const height = Math.max(...y) - Math.min(...y);
    largest = Math.max(largest, Math.sqrt(width * width + height * height));
  }
  return largest;
}

/** Faults of a film in a viewport: overlapping discs, centres outside, places that are no numbers. */
export function countFaults(
  { frames }: Film,
  {
    radius,
    width,
    height,
  }: { readonly radius: number; readonly width: number; readonly height: number },
): number {
  let faults = 0;
  for (const { x, y } of frames) {
    for (let one = 0; one < x.length; one += 1) {
      const inside =
        x[one]! >= radius &&
        x[one]! <= width - radius &&
        y[one]! >= radius &&
        y[one]! <= height - radius;
      if (!inside) faults += 1;
      for (let other = one + 1; other < x.length; other += 1) {
        const dx = x[one]! - x[other]!;
        const dy = y[one]! - y[other]!;
        if (!(dx * dx + dy * dy >= 4 * radius * radius)) faults += 1;
      }
    }
  }
  return faults;
}

export function mean(values: readonly number[]): number {
  const counted = values.filter((value) => !Number.isNaN(value));
  return total(counted) / counted.length;
}

function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
