/** Carries the eye from one span of time to another: what was shown shrinks or grows to its new place. */
import { markerX } from '../../scene/timeline/timeline-now.ts';
import { prefersStillness } from '../prefers-stillness.ts';
import type { TimelineScene } from '../../scene/timeline/timeline-scene.ts';

const TIMING = { duration: 450, easing: 'cubic-bezier(0.3, 0, 0.1, 1)' } as const;

/**
 * Moves the stripes, the events and the marker of a picture that has just been drawn from where they were. Does nothing
 * with reduced motion, or when more than the span has changed. A later call takes over where an earlier one is.
 */
export function animateZoom(
  picture: ParentNode,
  from: TimelineScene,
  to: TimelineScene,
  day: number,
): void {
  const isZoom =
    from.timeline === to.timeline &&
    from.scale.width === to.scale.width &&
    from.scale.direction === to.scale.direction &&
    from.stripes.length === to.stripes.length;
  if (!isZoom || prefersStillness()) return;
  const [left, right] = [0, to.scale.width].map((x) => from.scale.x(to.scale.day(x)));
  const share = (right! - left!) / to.scale.width;
  const shift = markerX(from, day) - markerX(to, day);
  move(picture, '.zoomed', { transform: `translateX(${left!}px) scaleX(${share})` });
  move(picture, '.at-now', { transform: `translateX(${shift}px)` });
  move(picture, '.appearing', { opacity: 0 });
}

function move(picture: ParentNode, selector: string, start: Keyframe): void {
  for (const part of picture.querySelectorAll(selector)) {
    for (const earlier of part.getAnimations()) earlier.cancel();
    part.animate([start, {}], TIMING);
  }
}
