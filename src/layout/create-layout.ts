/** Where the actors stand on any day: a pure function of the dataset, the choices and the moment. */
import type { Dataset } from '../dataset/schema.ts';
import { finish, type Steps } from '../dataset/steps.ts';
import type { Choices } from '../model/choices.ts';
import type { When } from '../model/moment.ts';
import { timelineSteps, type Timeline } from '../model/timeline.ts';
import { divergence } from './divergence.ts';
import { isEarlier, toInstant } from './instant.ts';
import { openRelationBookSteps } from './relation-book.ts';
import { layBranchSteps, layTrackSteps, type Track } from './track.ts';
import { frameOf, type Extent, type Position, type UnitFrame } from './unit-frame.ts';

export type { Extent, Position } from './unit-frame.ts';

/** A timeline with places. */
export interface Layout {
  /** The timeline that is laid out. */
  readonly timeline: Timeline;
  /** What the record and all scenarios of the dataset ever occupy; see `Extent`. The same for all choices. */
  readonly extent: Extent;
  /**
   * Places of all actors by id, in the unit frame. Right-continuous: a moment right before an event shows the places
   * before it, the moment right after it those after it; between events actors move only as their relations fade.
   * An actor without any known relation waits at its first place.
   */
  positionsAt(when: When): ReadonlyMap<string, Position>;
  /** Whether any relation of the actor is known at that moment. */
  isKnown(actorId: string, when: When): boolean;
}

/** The record of a dataset and its scenarios without any what-if, in one frame. */
interface Atlas {
  readonly record: Track;
  readonly scenarios: ReadonlyMap<string, Track>;
  readonly frame: UnitFrame;
}

/** Datasets do not change, so neither does their atlas: keeping it saves time and changes no result. */
const atlases = new WeakMap<Dataset, Atlas>();

/** Lays a timeline out. A scenario keeps the recorded part where it was, bit for bit. */
export function createLayout(timeline: Timeline): Layout {
  return finish(layoutSteps(timeline));
}

/** The same in slices of a few milliseconds. */
export function* layoutSteps(timeline: Timeline): Steps<Layout> {
  const { dataset, choices } = timeline;
  const plain = isPlain(choices) ? timeline : undefined;
  const atlas =
    atlases.get(dataset) ?? (yield* drawAtlasSteps(plain ?? (yield* timelineSteps(dataset, {}))));
  atlases.set(dataset, atlas);
  const track = plain ? atlas.record : yield* findTrackSteps(timeline, atlas);
  return presentTrack(timeline, track, atlas.frame);
}

/** Whether nothing was chosen: the record as published. */
function isPlain({ scenario, without, weights, added, gain, halfLifeDays }: Choices): boolean {
  const changed = [scenario, gain, halfLifeDays].some((choice) => choice !== undefined);
  return !changed && !without?.length && !added?.length && Object.keys(weights ?? {}).length === 0;
}

/** Solves the record and, from their forks on, the scenarios. */
function* drawAtlasSteps(plain: Timeline): Steps<Atlas> {
  const { dataset } = plain;
  const record = yield* layTrackSteps(plain);
  const scenarios = new Map<string, Track>();
  for (const { id } of dataset.scenarios) {
    const book = yield* openRelationBookSteps(yield* timelineSteps(dataset, { scenario: id }));
    scenarios.set(id, yield* layBranchSteps(book, record));
  }
  return { record, scenarios, frame: frameOf([record, ...scenarios.values()]) };
}

/**
 * Solves a timeline beside the one without the reader's what-ifs. A scenario whose record was changed as well goes
 * on from the changed record, so that switching to it moves nothing that has happened before the fork.
 */
function* findTrackSteps(timeline: Timeline, atlas: Atlas): Steps<Track> {
  const { dataset, choices } = timeline;
  const book = yield* openRelationBookSteps(timeline);
  const scenario =
    choices.scenario === undefined ? undefined : atlas.scenarios.get(choices.scenario);
  const usual = scenario ?? atlas.record;
  const parting = divergence(book, usual.book);
  if (!scenario || !parting) return yield* layBranchSteps(book, usual, usual);
  const fork = divergence(scenario.book, atlas.record.book);
  if (fork && !isEarlier(parting, fork)) return yield* layBranchSteps(book, usual, usual);
  const record = yield* timelineSteps(dataset, { ...choices, scenario: undefined });
  return yield* layBranchSteps(book, yield* findTrackSteps(record, atlas), usual);
}

function presentTrack(timeline: Timeline, track: Track, frame: UnitFrame): Layout {
  const { jumps, actorIds } = track.book;
  const firstKnown = firstKnownMoments(timeline);
  return {
    timeline,
    extent: frame.extent,
    positionsAt: (when) => {
      const { x, y } = track.placesAt(toInstant(jumps, timeline.momentAt(when)));
      return new Map(actorIds.map((id, actor) => [id, frame.place(x[actor]!, y[actor]!)] as const));
    },
    isKnown: (actorId, when) =>
      (firstKnown.get(actorId) ?? Infinity) <= timeline.momentAt(when).applied,
  };
}

/** For each actor, how many entries are in effect once its first relation is known. */
function firstKnownMoments(timeline: Timeline): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const pair of timeline.pairs) {
    const applied = timeline.courseOf(pair)[0]?.applied;
    if (applied === undefined) continue;
    for (const { id } of [pair.a, pair.b])
      first.set(id, Math.min(first.get(id) ?? Infinity, applied));
  }
  return first;
}
