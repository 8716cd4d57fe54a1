// The timeline of tests: a year of twelve events, and what a reader finds and does on it.
import '../../../src/elements/timeline/alliance-timeline.ts';
import type { AllianceTimeline } from '../../../src/elements/timeline/alliance-timeline.ts';
import { createTimeline } from '../../../src/model/timeline.ts';
import { dataset, event, level, push } from '../../support/datasets.ts';
import { one, show } from '../show.ts';

/** Twelve events, two of them on one day, in two chapters. */
export const twelve = dataset({
  levels: [level('A-B', '2025-01-01', -4), level('B-C', '2025-01-01', 5)],
  events: [
    event('start', '2025-01-10', { title: 'A start', importance: 1 }),
    event('twin', '2025-01-10', { title: 'Its twin', themes: ['law'] }),
    ...['02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map((month) => ({
      ...push(`act-${month}`, `2025-${month}-15`, 'A-B', 4),
      title: `Act of ${month}`,
    })),
  ],
  chapters: [
    { id: 'first', title: 'First half', from: '2025-01-01', to: '2025-06-30' },
    { id: 'second', title: 'Second half', from: '2025-07-01', to: '2025-12-31' },
  ],
});
/** The same, played. */
export const dates = createTimeline(twelve);

type Settings = Partial<AllianceTimeline>;

/** A timeline whose host answers every request for another date or chapter. */
export async function showAnswered(
  settings: Settings = {},
  width = 700,
): Promise<AllianceTimeline> {
  const element = await show('alliance-timeline', { data: twelve, ...settings }, width);
  element.addEventListener('alliance-at-change', ({ detail }) => (element.at = detail.at));
  element.addEventListener('alliance-chapter-change', ({ detail }) => {
    element.chapter = detail.chapter;
  });
  return element;
}

/** The native slider. */
export const slider = (element: AllianceTimeline): HTMLInputElement => one(element, '.slider');
/** What the slider says of its date. */
export const spoken = (element: AllianceTimeline): string | null =>
  slider(element).getAttribute('aria-valuetext');
/** A button by its name; fails when there is none. */
export const button = (element: AllianceTimeline, name: string): HTMLButtonElement =>
  one(element, `button[aria-label="${name}"]`);

/** All requests of a kind since the call. */
export function heard(element: AllianceTimeline, name = 'alliance-at-change'): unknown[] {
  const details: unknown[] = [];
  element.addEventListener(name, (request) => details.push((request as CustomEvent).detail));
  return details;
}

/** A pointer on the axis at places in px from its left edge; the first goes down, the last goes up. */
export async function drag(
  element: AllianceTimeline,
  y: number,
  ...places: number[]
): Promise<void> {
  const track = one(element, '.track');
  // A made-up pointer cannot be captured.
  track.setPointerCapture = () => {};
  const box = track.getBoundingClientRect();
  const send = (type: string, x: number): boolean =>
    track.dispatchEvent(
      new PointerEvent(type, {
        clientX: box.left + x,
        clientY: box.top + y,
        isPrimary: true,
        pointerId: 7,
        bubbles: true,
      }),
    );
  send('pointerdown', places[0]!);
  for (const x of places.slice(1)) {
    send('pointermove', x);
    await element.updateComplete;
  }
  send('pointerup', places.at(-1)!);
  await element.updateComplete;
}
