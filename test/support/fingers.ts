// Fingers on the screen of an opened page: what the browser itself makes of them, not events of our own.
import type { Page } from 'playwright';

/** Where one finger is, in CSS px of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** All fingers of a reader. Each call says where every one of them is. */
export interface Fingers {
  readonly down: (...places: Place[]) => Promise<unknown>;
  readonly move: (...places: Place[]) => Promise<unknown>;
  /** Lifts all that are not named. */
  readonly up: (...places: Place[]) => Promise<unknown>;
}

/** The fingers of a page that was opened for touch. */
export async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page);
  const send =
    (type: 'touchStart' | 'touchMove' | 'touchEnd') =>
    (...places: Place[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: places.map((place, id) => ({ ...place, id })),
      });
  return { down: send('touchStart'), move: send('touchMove'), up: send('touchEnd') };
}

/** Moves one finger that is down in small steps, as a hand does, and leaves it there. */
export async function drag({ move }: Fingers, from: Place, to: Place): Promise<void> {
  for (const share of [0.2, 0.4, 0.6, 0.8, 1]) {
    await move({ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) });
  }
}
