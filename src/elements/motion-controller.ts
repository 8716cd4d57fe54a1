/** Moves a picture to the next one, frame by frame; the only home of animation frames. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How a picture between two others is made; `share` runs from 0 to 1. */
export type Blend<Picture> = (from: Picture, to: Picture, share: number) => Picture;

/**
 * Holds the picture on show. A new goal starts from whatever is on show, so motion can be interrupted at any time;
 * with reduced motion, or when nothing is on show yet, the goal is shown at once.
 */
export class MotionController<Picture> implements ReactiveController {
  /** The picture to draw now. */
  shown: Picture | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #blend: Blend<Picture>;
  #frame = 0;
  #goal: Picture | undefined;

  constructor(host: ReactiveControllerHost, blend: Blend<Picture>) {
    this.#host = host;
    this.#blend = blend;
    host.addController(this);
  }

  /** Off the page nothing moves: an element that is put back shows where it was going. */
  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    if (this.shown === this.#goal) return;
    this.shown = this.#goal;
    this.#host.requestUpdate();
  }

  /** Shows `picture` at once. */
  cut(picture: Picture): void {
    cancelAnimationFrame(this.#frame);
    this.#goal = picture;
    this.shown = picture;
  }

  /** Moves to `picture` in `durationMs`. */
  moveTo(picture: Picture, durationMs: number): void {
    const from = this.shown;
    if (from === undefined || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.cut(picture);
      return;
    }
    cancelAnimationFrame(this.#frame);
    this.#goal = picture;
    let start: number | undefined;
    const step = (now: number): void => {
      start ??= now;
      const share = Math.min(1, (now - start) / durationMs);
      this.shown = share < 1 ? this.#blend(from, picture, easeOut(share)) : picture;
      if (share < 1) this.#frame = requestAnimationFrame(step);
      this.#host.requestUpdate();
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Shows what `next` gives, frame by frame, until it gives nothing or another goal is set. */
  run(next: () => Picture | undefined): void {
    cancelAnimationFrame(this.#frame);
    const step = (): void => {
      const picture = next();
      if (picture === undefined) return;
      this.shown = picture;
      this.#frame = requestAnimationFrame(step);
      this.#host.requestUpdate();
    };
    this.#frame = requestAnimationFrame(step);
  }
}

/** Fast away, slow to arrive (cubic). */
function easeOut(share: number): number {
  return 1 - (1 - share) ** 3;
}
