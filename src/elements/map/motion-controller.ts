/** Moves a picture to the next one, frame by frame; the only home of frames in a row. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A motion has been under way for a frame when it is first seen. */
const FRAME_MS = 16;

/** How a picture between two others is made; `share` runs from 0 to 1. */
export type BlendPictures<Picture> = (from: Picture, to: Picture, share: number) => Picture;

/**
 * Holds the picture on show. A new goal starts from whatever is on show, so motion can be interrupted at any time;
 * with reduced motion, or when nothing is on show yet, the goal is shown at once.
 */
export class MotionController<Picture> implements ReactiveController {
  /** The picture to draw now. */
  shown: Picture | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #blend: BlendPictures<Picture>;
  readonly #draw: () => void;
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  /** The frame that is waited for; 0 at rest. */
  #frame = 0;
  /** When `shown` was made, on the clock of frames. */
  #shownAt = 0;
  #goal: Picture | undefined;

  /** `draw` draws the picture on show, once a frame while it moves. */
  constructor(host: ReactiveControllerHost, blend: BlendPictures<Picture>, draw: () => void) {
    this.#host = host;
    this.#blend = blend;
    this.#draw = draw;
    host.addController(this);
  }

  /** Whether the picture on show is on its way to another. */
  get moving(): boolean {
    return this.#frame !== 0;
  }

  /** Off the page nothing moves: an element that is put back shows where it was going. */
  hostDisconnected(): void {
    this.#stop();
    if (this.shown === this.#goal) return;
    this.shown = this.#goal;
    this.#host.requestUpdate();
  }

  /** Shows `picture` at once. */
  cut(picture: Picture): void {
    this.#stop();
    this.#goal = picture;
    this.shown = picture;
  }

  /**
   * Moves to `picture` in `durationMs`. A picture that is already moving goes on from its last frame, in the time that
   * has passed since: else a row of new goals, one a frame, would never get it anywhere.
   */
  moveTo(picture: Picture, durationMs: number): void {
    const from = this.shown;
    if (from === undefined || this.#stillness.matches) {
      this.cut(picture);
      return;
    }
    const now = performance.now();
    const start = this.moving ? this.#shownAt : now - FRAME_MS;
    this.#stop();
    this.#goal = picture;
    const show = (time: number): boolean => {
      const share = Math.min(1, (time - start) / durationMs);
      this.shown = share < 1 ? this.#blend(from, picture, easeOut(share)) : picture;
      this.#shownAt = time;
      return share < 1;
    };
    show(now);
    this.#eachFrame(show);
  }

  /** Shows what `next` gives, frame by frame, until it gives nothing or another goal is set. */
  run(next: () => Picture | undefined): void {
    this.#stop();
    this.#eachFrame((time) => {
      const picture = next();
      if (picture === undefined) return false;
      this.shown = picture;
      this.#shownAt = time;
      return true;
    });
  }

  /** Calls `show` in each frame until it says that it was the last. */
  #eachFrame(show: (time: number) => boolean): void {
    const step = (time: number): void => {
      // A frame begins before the input that it answers: what was shown then is newer.
      const isNewer = time > this.#shownAt;
      const goesOn = !isNewer || show(time);
      this.#frame = goesOn ? requestAnimationFrame(step) : 0;
      if (isNewer) this.#draw();
    };
    this.#frame = requestAnimationFrame(step);
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}

/** Fast away, slow to arrive (cubic). */
function easeOut(share: number): number {
  const rest = 1 - share;
  return 1 - rest * rest * rest;
}
