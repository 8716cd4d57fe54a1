/**
 * Chooses how far each relation's line bows, so that none runs under a third actor or along another line. The choice
 * depends on the discs alone: no memory, no chance.
 */
import { routeBetween, sampleRoute, type Disc, type Point } from './route.ts';

/** A line to be routed between two discs, by their positions in the list of discs. */
export interface Connection {
  readonly from: number;
  readonly to: number;
  /** Width of its stroke in px. */
  readonly width: number;
}

/** Above this many actors lines stay straight: there is no room to part them, and the strongest come forward instead. */
export const MAX_ACTORS_TO_BOW = 12;

/** Clear space between a line and the rim of a third disc, in px. */
export const DISC_CLEARANCE = 8;
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
};

interface Candidate {
  readonly bow: number;
  readonly samples: readonly Point[];
  /** Mean distance of neighbouring samples in px. */
  readonly spacing: number;
  readonly bounds: Bounds;
  /** Cost that does not depend on the other lines. */
  readonly own: number;
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** The bow of each connection, as `routeBetween` takes it. Frame in px. */
export function chooseBows(
  discs: readonly Disc[],
  connections: readonly Connection[],
  frame: Frame,
): number[] {
  if (discs.length > MAX_ACTORS_TO_BOW) return connections.map(() => 0);
  const options = connections.map((connection) => candidatesOf(connection, discs, frame));
  const chosen = options.map((candidateAt) => cheapest(candidateAt, ({ own }) => own));
  for (let round = 0; round < ROUNDS; round += 1) {
    let isSettled = true;
    for (const [index, connection] of connections.entries()) {
      const others = connections.flatMap((other, position) => {
        if (position === index) return [];
        const limit = LINE_CLEARANCE + (connection.width + other.width) / 2;
        return [{ placed: chosen[position]!, limit, meeting: discs[sharedEnd(connection, other)] }];
      });
      const best = cheapest(options[index]!, (candidate) =>
        others.reduce(
          (sum, { placed, limit, meeting }) =>
            sum + COST.along * lengthAlong(candidate, placed, limit, meeting),
          candidate.own,
        ),
      );
      if (best !== chosen[index]) isSettled = false;
      chosen[index] = best;
    }
    if (isSettled) break;
  }
  return chosen.map(({ bow }) => bow);
}

/** The candidate of least cost. Candidates come by growing bow, so the search ends where the bow alone costs more. */
function cheapest(
  candidateAt: (position: number) => Candidate,
  costOf: (candidate: Candidate) => number,
): Candidate {
  let best = candidateAt(0);
  let lowest = costOf(best);
  for (const [position, bow] of BOWS.entries()) {
    if (COST.bow * Math.abs(bow) >= lowest) break;
    const candidate = candidateAt(position);
    if (candidate.own >= lowest) continue;
    const cost = costOf(candidate);
    if (cost < lowest) [best, lowest] = [candidate, cost];
  }
  return best;
}

/** The candidates of a connection by position in `BOWS`, each made when it is first asked for. */
function candidatesOf(
  { from, to, width }: Connection,
  discs: readonly Disc[],
  frame: Frame,
): (position: number) => Candidate {
  const a = discs[from]!;
  const b = discs[to]!;
  const thirds = discs.filter((_, index) => index !== from && index !== to);
  const made: (Candidate | undefined)[] = [];
  return (position) => {
    const kept = made[position];
    if (kept !== undefined) return kept;
    const bow = BOWS[position]!;
    const samples = sampleRoute(routeBetween(a, b, bow), SAMPLES);
    const own =
      COST.bow * Math.abs(bow) +
      COST.disc * thirds.reduce((sum, disc) => sum + intrusion(samples, disc, width), 0) +
      COST.outside * outside(samples, frame);
    const spacing = lengthOf(samples) / (SAMPLES - 1);
    return (made[position] = { bow, samples, spacing, bounds: boundsOf(samples), own });
  };
}

function lengthOf(samples: readonly Point[]): number {
  return samples.reduce((sum, point, index) => {
    const before = samples[index - 1];
    return before ? sum + Math.sqrt(squaredDistance(before, point)) : sum;
  }, 0);
}

function boundsOf(samples: readonly Point[]): Bounds {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of samples) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, right, top, bottom };
}

/** By how many px a line comes too near to a disc that it does not end at. */
function intrusion(samples: readonly Point[], disc: Disc, width: number): number {
  let nearest = Infinity;
  for (let index = 1; index < samples.length; index += 1) {
    const distance = squaredDistanceToSegment(disc, samples[index - 1]!, samples[index]!);
    nearest = Math.min(nearest, distance);
  }
  return Math.max(0, disc.r + DISC_CLEARANCE + width / 2 - Math.sqrt(nearest));
}

/** Position of the disc that two connections share; −1 when they share none. */
function sharedEnd(one: Connection, other: Connection): number {
  if (one.from === other.from || one.from === other.to) return one.from;
  return one.to === other.from || one.to === other.to ? one.to : -1;
}

/** How many px one line runs along another: near it for longer than a mere crossing or meeting. */
function lengthAlong(
  one: Candidate,
  other: Candidate,
  limit: number,
  meeting: Disc | undefined,
): number {
  const squaredLimit = limit * limit;
  const meetingReach = meeting ? (meeting.r + MEETING_LENGTH) ** 2 : 0;
  const { left, right, top, bottom } = other.bounds;
  let near = 0;
  for (const point of one.samples) {
    if (point.x < left - limit || point.x > right + limit) continue;
    if (point.y < top - limit || point.y > bottom + limit) continue;
    if (meeting && squaredDistance(point, meeting) < meetingReach) continue;
    if (isNear(point, other.samples, squaredLimit)) near += 1;
  }
  const crossing = meeting ? 0 : 3 * limit;
  return Math.max(0, near * one.spacing - crossing);
}

function isNear(point: Point, line: readonly Point[], squaredLimit: number): boolean {
  for (let index = 1; index < line.length; index += 1) {
    if (squaredDistanceToSegment(point, line[index - 1]!, line[index]!) < squaredLimit) return true;
  }
  return false;
}

function squaredDistanceToSegment(point: Point, start: Point, end: Point): number {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const along = (point.x - start.x) * dx + (point.y - start.y) * dy;
  const share = Math.max(0, Math.min(1, along / (dx * dx + dy * dy || 1)));
  const offX = point.x - start.x - share * dx;
  const offY = point.y - start.y - share * dy;
  return offX * offX + offY * offY;
}

function outside(samples: readonly Point[], { width, height }: Frame): number {
  const margin = 6;
  let total = 0;
  for (const { x, y } of samples) {
    total += Math.max(0, margin - x, x - width + margin);
    total += Math.max(0, margin - y, y - height + margin);
  }
  return total;
}

function squaredDistance(one: Point, other: Point): number {
  const dx = one.x - other.x;
  const dy = one.y - other.y;
  return dx * dx + dy * dy;
}
