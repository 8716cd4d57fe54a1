/**
 * Chooses how far each relation's line bows, so that none runs under a third actor or along another line. The choice
 * depends on the discs alone: no memory, no chance.
 */
import type { Frame } from '../box.ts';
import { outsideFrame } from '../box.ts';
import { routeBetween, sampleInto, type Disc } from './route.ts';

/** A line to be routed between two discs, by their positions in the list of discs. */
export interface Connection {
  readonly from: number;
  readonly to: number;
  /** Width of its stroke in px. */
  readonly width: number;
  /** The bow that it has had so far, which it leaves only for something better; default: none. */
  readonly held?: number | undefined;
}

/** Bows of relations by their pairs' positions among all pairs. */
export type Bows = readonly (number | undefined)[];

/** Above this many actors lines stay straight: there is no room to part them, and the strongest come forward instead. */
export const MAX_ACTORS_TO_BOW = 12;

/** Clear space between a line and the rim of a third disc, in px. */
const DISC_CLEARANCE = 8;
/** So much of it, in px, a line in motion may take before another bow is chosen. */
const MOST_IN_MOTION = 2;
/** Lines nearer than this to each other, in px between their edges, run along each other. */
const LINE_CLEARANCE = 5;
/** Lines that end at the same disc must meet there; so far from its rim, in px, they may be near each other. */
const MEETING_LENGTH = 12;
const BOWS = [0, 0.06, 0.11, 0.16, 0.22, 0.29, 0.37, 0.46, 0.56, 0.68, 0.82, 0.98]
  .flatMap((bow) => [-bow, bow])
  .slice(1);
const SAMPLES = 27;
const ROUNDS = 6;

const COST = {
  /** For each px by which a line comes too near to a third disc. */
  disc: 1000,
  /** For each px that a line runs along another. */
  along: 8,
  /** For each px that a sample leaves the frame. */
  outside: 12,
  /** For a bow of the whole distance. Straight lines are the easiest to follow. */
  bow: 160,
  /** For the square of the same: a wide loop leads the eye away from both its ends. */
  loop: 1500,
  /** For a bow that is another by the whole distance than the one it had: a line that leaps is lost from sight. */
  change: 800,
};

/** Evenly spaced points of a line. */
interface Course {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** A course that a line may take. */
interface Candidate extends Course {
  readonly bow: number;
  /** Mean and longest distance of neighbouring points in px. */
  readonly spacing: number;
  readonly longest: number;
  readonly band: Band;
  /** Cost that does not depend on the other lines. */
  readonly own: number;
  /** How far it runs along courses of other lines that it was already held against. */
  readonly along: Map<Candidate, number>;
}

/** What a course keeps to across its way: points p with `from` ≤ n · p ≤ `to`, where n is a unit vector. */
interface Band {
  readonly normalX: number;
  readonly normalY: number;
  readonly from: number;
  readonly to: number;
}

/** Another line on the map. */
interface Other {
  readonly position: number;
  /** How near its middle may come, in px. */
  readonly limit: number;
  /** The disc at which both lines end, if they do. */
  readonly meeting: Disc | undefined;
}

/** The bow of each connection, as `routeBetween` takes it. Frame in px. */
export function chooseBows(
  discs: readonly Disc[],
  connections: readonly Connection[],
  frame: Frame,
): number[] {
  if (discs.length > MAX_ACTORS_TO_BOW) return connections.map(() => 0);
  const options = connections.map((connection) => candidatesOf(connection, discs, frame));
  const others = connections.map((_, index) => othersOf(index, connections, discs));
  const alone = options.map((candidateAt, index) => {
    const { held } = connections[index]!;
    return held === undefined ? cheapest(candidateAt, [], []) : candidateAt(BOWS.indexOf(held));
  });
  const order = longestFirst(connections, discs);
  const one = makeWay(order, options, others, alone);
  if (one.cost <= costOfBow(BOWS[1]!)) return one.bows;
  const other = makeWay(order.toReversed(), options, others, alone);
  return (other.cost < one.cost ? other : one).bows;
}

/**
 * The bow of a line in motion: that given, unless a third disc would come to the line with it. Then it is the one that suits
 * the line best where the discs are on their way: a disc that crosses its course makes it change sides, and not pass under.
 */
export function clearBow(
  bow: number,
  connection: Connection,
  discs: readonly Disc[],
  frame: Frame,
): number {
  const { from, to, width } = connection;
  const course = { x: new Float64Array(SAMPLES), y: new Float64Array(SAMPLES) };
  sampleInto(course.x, course.y, routeBetween(discs[from]!, discs[to]!, bow));
  const isUnder = discs.some(
    (disc, third) =>
      third !== from && third !== to && intrusion(course, disc, width) > MOST_IN_MOTION,
  );
  return isUnder ? cheapest(candidatesOf(connection, discs, frame), [], []).bow : bow;
}

function othersOf(
  index: number,
  connections: readonly Connection[],
  discs: readonly Disc[],
): Other[] {
  const own = connections[index]!;
  return connections.flatMap((other, position): Other[] => {
    if (position === index) return [];
    const limit = LINE_CLEARANCE + (own.width + other.width) / 2;
    return [{ position, limit, meeting: discs[sharedEnd(own, other)] }];
  });
}

/** Lets lines that run as they would `alone` make way for each other in an order, until none gains by it or enough rounds are over. */
function makeWay(
  order: readonly number[],
  options: readonly ((position: number) => Candidate)[],
  others: readonly (readonly Other[])[],
  alone: readonly Candidate[],
): { readonly bows: number[]; readonly cost: number } {
  const chosen = [...alone];
  for (let round = 0; round < ROUNDS; round += 1) {
    let isSettled = true;
    for (const index of order) {
      const best = cheapest(options[index]!, others[index]!, chosen);
      if (best !== chosen[index]) isSettled = false;
      chosen[index] = best;
    }
    if (isSettled) break;
  }
  const costs = chosen.map((course, index) => costOf(course, others[index]!, chosen, Infinity));
  return { bows: chosen.map(({ bow }) => bow), cost: costs.reduce((sum, cost) => sum + cost, 0) };
}

/** Positions by falling distance of the ends: the longest line is the first to make way, being the gentlest to bow. */
function longestFirst(connections: readonly Connection[], discs: readonly Disc[]): number[] {
  const lengths = connections.map(({ from, to }) => {
    const [a, b] = [discs[from]!, discs[to]!];
    return distance(a.x, a.y, b.x, b.y);
  });
  return [...lengths.keys()].sort((one, other) => lengths[other]! - lengths[one]!);
}

/** The candidate of least cost. Candidates come by growing bow, so the search ends where the bow alone costs more. */
function cheapest(
  candidateAt: (position: number) => Candidate,
  others: readonly Other[],
  chosen: readonly Candidate[],
): Candidate {
  let best = candidateAt(0);
  let lowest = costOf(best, others, chosen, Infinity);
  for (let position = 1; position < BOWS.length; position += 1) {
    if (costOfBow(BOWS[position]!) >= lowest) break;
    const candidate = candidateAt(position);
    const cost = costOf(candidate, others, chosen, lowest);
    if (cost < lowest) [best, lowest] = [candidate, cost];
  }
  return best;
}

/** The cost of a candidate; some cost of at least `limit` as soon as that is certain. */
function costOf(
  candidate: Candidate,
  others: readonly Other[],
  chosen: readonly Candidate[],
  limit: number,
): number {
  let cost = candidate.own;
  for (const other of others) {
    if (cost >= limit) break;
    cost += COST.along * lengthAlong(candidate, chosen[other.position]!, other);
  }
  return cost;
}

function costOfBow(bow: number): number {
  return COST.bow * Math.abs(bow) + COST.loop * bow * bow;
}

/** The candidates of a connection by position in `BOWS`, each made when it is first asked for. */
function candidatesOf(
  { from, to, width, held }: Connection,
  discs: readonly Disc[],
  frame: Frame,
): (position: number) => Candidate {
  const a = discs[from]!;
  const b = discs[to]!;
  const thirds = discs.filter((_, index) => index !== from && index !== to);
  const made: (Candidate | undefined)[] = [];
  return (position) =>
    (made[position] ??= createCandidate(BOWS[position]!, a, b, (course) => {
      const intruded = thirds.reduce((sum, disc) => sum + intrusion(course, disc, width), 0);
      const changed = held === undefined ? 0 : Math.abs(BOWS[position]! - held);
      return COST.disc * intruded + COST.outside * outside(course, frame) + COST.change * changed;
    }));
}

function createCandidate(
  bow: number,
  a: Disc,
  b: Disc,
  costOfCourse: (course: Course) => number,
): Candidate {
  const x = new Float64Array(SAMPLES);
  const y = new Float64Array(SAMPLES);
  sampleInto(x, y, routeBetween(a, b, bow));
  let length = 0;
  let longest = 0;
  for (let index = 1; index < SAMPLES; index += 1) {
    const step = distance(x[index - 1]!, y[index - 1]!, x[index]!, y[index]!);
    length += step;
    longest = Math.max(longest, step);
  }
  const own = costOfBow(bow) + costOfCourse({ x, y });
  const spacing = length / (SAMPLES - 1);
  return { bow, x, y, spacing, longest, band: bandOf(x, y), own, along: new Map() };
}

/** A course is a parabola's arc: it lies between its chord and the parallel through its middle. */
function bandOf(x: Float64Array, y: Float64Array): Band {
  const last = SAMPLES - 1;
  const length = distance(x[0]!, y[0]!, x[last]!, y[last]!) || 1;
  const normalX = (y[0]! - y[last]!) / length;
  const normalY = (x[last]! - x[0]!) / length;
  const chord = normalX * x[0]! + normalY * y[0]!;
  const middle = normalX * x[last / 2]! + normalY * y[last / 2]!;
  return { normalX, normalY, from: Math.min(chord, middle), to: Math.max(chord, middle) };
}

/** By how many px a course comes too near to a disc that it does not end at. */
function intrusion(course: Course, disc: Disc, width: number): number {
  let nearest = Infinity;
  for (let index = 0; index < SAMPLES - 1; index += 1) {
    nearest = Math.min(nearest, distanceToStep(disc.x, disc.y, course, index));
  }
  return Math.max(0, disc.r + DISC_CLEARANCE + width / 2 - nearest);
}

/** Position of the disc that two connections share; −1 when they share none. */
function sharedEnd(one: Connection, other: Connection): number {
  if (one.from === other.from || one.from === other.to) return one.from;
  return one.to === other.from || one.to === other.to ? one.to : -1;
}

/** How many px one line runs along another: near it for longer than a mere crossing or meeting. */
function lengthAlong(one: Candidate, placed: Candidate, { limit, meeting }: Other): number {
  const known = one.along.get(placed);
  if (known !== undefined) return known;
  const reach = meeting ? meeting.r + MEETING_LENGTH : 0;
  const { normalX, normalY, from, to } = placed.band;
  let near = 0;
  for (let index = 0; index < SAMPLES; index += 1) {
    const x = one.x[index]!;
    const y = one.y[index]!;
    const across = normalX * x + normalY * y;
    if (across < from - limit || across > to + limit) continue;
    if (meeting && distance(x, y, meeting.x, meeting.y) < reach) continue;
    if (isNear(x, y, placed, limit)) near += 1;
  }
  const crossing = meeting ? 0 : 3 * limit;
  const length = Math.max(0, near * one.spacing - crossing);
  one.along.set(placed, length);
  return length;
}

/** Whether a point is nearer to a course than `limit`. */
function isNear(x: number, y: number, course: Candidate, limit: number): boolean {
  let index = 0;
  while (index < SAMPLES - 1) {
    if (distanceToStep(x, y, course, index) < limit) return true;
    // The course goes on in steps of at most its longest: those that cannot come near yet are passed over.
    const away = distance(x, y, course.x[index]!, course.y[index]!);
    index += Math.max(1, Math.floor((away - limit) / course.longest - 1));
  }
  return false;
}

/** Distance of a point to the straight step of a course from one of its points to the next. */
function distanceToStep(px: number, py: number, { x, y }: Course, index: number): number {
  const dx = x[index + 1]! - x[index]!;
  const dy = y[index + 1]! - y[index]!;
  const along = (px - x[index]!) * dx + (py - y[index]!) * dy;
  const share = Math.max(0, Math.min(1, along / (dx * dx + dy * dy || 1)));
  return distance(px, py, x[index]! + share * dx, y[index]! + share * dy);
}

/** How far the points of a course lie beyond the frame, or nearer to its edge than a line may be; in px, all together. */
function outside({ x, y }: Course, frame: Frame): number {
  return x.reduce((sum, across, index) => {
    return sum + outsideFrame({ x: across, y: y[index]!, width: 12, height: 12 }, frame);
  }, 0);
}

function distance(ax: number, ay: number, bx: number, by: number): number {
  const dx = ax - bx;
  const dy = ay - by;
  return Math.sqrt(dx * dx + dy * dy);
}
