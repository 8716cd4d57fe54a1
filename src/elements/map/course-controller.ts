/** The course of the map: in which frame a date becomes its goal, and how fast it goes there. */
import type { ReactiveControllerHost } from 'lit';
import type { At, Moment } from '../../model/moment.ts';
import { blendScenes } from '../../scene/map/blend-scenes.ts';
import type { MapScene } from '../../scene/map/map-scene.ts';
import { afterPaint } from '../after-paint.ts';
import { PaceController } from '../pace-controller.ts';
import type { MapSubject } from './map-texts.ts';
import { MotionController } from './motion-controller.ts';

/** Time in which the map moves to another event's picture. */
const EVENT_MOTION_MS = 600;
/** While it follows a drag along the axis, goals are worked out no faster than this; it moves in every frame. */
const GOALS_PACE_MS = 150;
/** The paces of goals in which it reaches one, so that it does not stop before the next comes. */
const FOLLOW_PACES = 5 / 3;

/** A map, as its course sees it. */
interface MapOnCourse extends ReactiveControllerHost {
  readonly at: At;
}

/** What an update is for. */
export interface MapUpdate {
  /** Whether it was asked for at all: else the course itself did. */
  readonly isAsked: boolean;
  /** Whether the date, or the date compared with, is another. */
  readonly hasDate: boolean;
  /** Whether anything else is that the picture depends on. */
  readonly hasOther: boolean;
  /** Whether it is the picture of another dataset: there is no way from one to the other. */
  readonly isNew: boolean;
}

/**
 * Steers the map from one picture to the next. At rest a date is the goal at once. On the way, as in a drag along the axis,
 * goals come at a pace, and each is worked out in one frame and drawn in the next: on a phone both take longer than one
 * lasts.
 */
export class CourseController {
  readonly motion: MotionController<MapScene>;
  /** What the map shows, or is on its way to. */
  goal: MapSubject | undefined;
  /** Whether the update comes on the way, and for a date alone. */
  isHurrying = false;
  readonly #host: MapOnCourse;
  readonly #workOut: () => MapSubject | undefined;
  readonly #pace: PaceController<At>;
  /** Whether the map is not yet on its way to what it should show. */
  #isStale = true;
  /** Whether the marks have set out for other choices and still say what they said. */
  #isAhead = false;
  /** Whether the map was given its goal while it was on its way to another. */
  #isFollowing = false;
  /** What was worked out in the last frame, to be drawn in this one, and for which date. */
  #due: { readonly at: At; readonly goal: MapSubject } | undefined;

  /** `workOut` gives what to show where the host stands, if that can be shown; `draw` draws the picture in motion. */
  constructor(host: MapOnCourse, workOut: () => MapSubject | undefined, draw: () => void) {
    this.#host = host;
    this.#workOut = workOut;
    this.#pace = new PaceController(host, GOALS_PACE_MS);
    this.motion = new MotionController(host, blendScenes, () => {
      draw();
      if (this.#isAhead) host.requestUpdate();
    });
  }

  /** Whether there is something to draw in an update for a date alone: else the picture stays as it is for now. */
  turns(): boolean {
    const isGoal = this.#isTurn(this.motion.moving);
    if (isGoal && !this.#putOff()) return true;
    this.#isStale = true;
    return this.#due !== undefined;
  }

  /** Sets out for a picture of other choices before what it says is drawn; false where nothing moves. */
  setOut(scene: MapScene, moment: Moment): boolean {
    this.#moveTo(scene, moment);
    this.#isStale = true;
    return (this.#isAhead = this.motion.moving);
  }

  /** Turns to what is to be shown, if it is time. To be called before the map is drawn. */
  steer({ isAsked, hasDate, hasOther, isNew }: MapUpdate): void {
    const isMoving = this.motion.moving && !this.#isAhead;
    this.#isAhead = false;
    this.#isFollowing &&= isMoving;
    const due = hasOther ? undefined : this.#due;
    this.#due = undefined;
    this.isHurrying = isMoving && !hasOther && (isAsked || due !== undefined);
    this.#isStale ||= hasOther || hasDate || !this.motion.shown;
    if (!this.#isStale || !(due ?? this.#isTurn(this.isHurrying))) return;
    const goal = due ? due.goal : this.#workOut();
    if (!goal) return;
    this.#isStale = due !== undefined && due.at !== this.#host.at;
    this.#isFollowing = isMoving;
    if (isNew) this.motion.cut(goal.scene);
    else this.#moveTo(goal.scene, goal.moment);
    this.goal = goal;
  }

  /** Shows at once what is to be shown, as in a frame of another size. */
  cut(): void {
    const goal = this.#workOut();
    if (!goal) return;
    this.#due = undefined;
    this.#isStale = false;
    this.goal = goal;
    this.motion.cut(goal.scene);
  }

  #isTurn(isHurrying: boolean): boolean {
    const { at } = this.#host;
    return this.#pace.tell(at, isHurrying) === at;
  }

  #putOff(): boolean {
    const goal = this.motion.moving ? this.#workOut() : undefined;
    if (!goal) return false;
    const { at } = this.#host;
    void afterPaint().then(() => {
      this.#due = { at, goal };
      this.#host.requestUpdate();
    });
    return true;
  }

  #moveTo(scene: MapScene, { applied }: Moment): void {
    const isApart = applied !== this.goal?.moment.applied && !this.#isFollowing;
    const followMs = Math.min(EVENT_MOTION_MS, this.#pace.paceMs * FOLLOW_PACES);
    this.motion.moveTo(scene, isApart ? EVENT_MOTION_MS : followMs);
  }
}
