/** An element that only counts how often it is asked to draw itself again. */
import type { ReactiveControllerHost } from 'lit';

export function countingHost(): { asked: number } & ReactiveControllerHost {
  return {
    asked: 0,
    addController: () => {},
    removeController: () => {},
    requestUpdate() {
      this.asked += 1;
    },
    updateComplete: Promise.resolve(true),
  };
}
