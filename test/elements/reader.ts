// What a reader's browser is told, and what his hand does: media settings, a clock of frames and a real mouse.
import { cdp } from 'vitest/browser';
import { afterEach, vi } from 'vitest';

type Media = 'prefers-reduced-motion' | 'forced-colors' | 'prefers-color-scheme';

afterEach(async () => {
  vi.useRealTimers();
  await prefer({});
  await mouse.move({ x: innerWidth - 1, y: innerHeight - 1 });
});

/** Sets what the reader prefers; all else is as usual. Undone after each test. */
export async function prefer(media: Readonly<Partial<Record<Media, string>>>): Promise<void> {
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features });
}

/** Holds frames back: each comes by `vi.advanceTimersToNextFrame()`, 16 ms after the last. Undone after each test. */
export function holdFrames(): void {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
}

/** A point of this document, in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of what is drawn of an element. */
export function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Tests run in a frame of the page that the browser's mouse moves over. */
function onPage({ x, y }: Point): Point {
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / innerWidth : 1;
  return { x: (frame?.left ?? 0) + x * scale, y: (frame?.top ?? 0) + y * scale };
}

async function send(type: string, point: Point, buttons: number): Promise<void> {
  const button = type === 'mouseMoved' && buttons === 0 ? 'none' : 'left';
  const mouse = { type, ...onPage(point), button, buttons, clickCount: 1 } as const;
  await cdp().send('Input.dispatchMouseEvent', mouse as never);
}

/** The mouse: trusted events, as from a hand. */
export const mouse = {
  move: (point: Point): Promise<void> => send('mouseMoved', point, 0),
  down: (point: Point): Promise<void> => send('mousePressed', point, 1),
  drag: (point: Point): Promise<void> => send('mouseMoved', point, 1),
  up: (point: Point): Promise<void> => send('mouseReleased', point, 0),
};

/** The CSS colour that a name such as `CanvasText` stands for now, as computed styles write it. */
export function systemColour(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
