// Runs inside the page: turns a slider step by step, and looks at what moves. Each function is sent over on its own.

/** How a page is scrubbed: `turn` lets go of step `k` of `count`, as a pointer on its slider would. */
export type PageKind = 'ours' | 'naive';

export interface Drive {
  readonly kind: PageKind;
  /** Places along the slider, 0 to 1. */
  readonly places: readonly number[];
  /** Frames from a step to the next: 1, or enough for everything to come to rest. */
  readonly framesPerStep: number;
  readonly mark: string;
}

/** What a drive went like. */
export interface Driven {
  /** The dates that were shown. */
  readonly dates: readonly string[];
  /** Share of the display's frames in which nothing could be drawn, at 60 a second. */
  readonly dropped: number;
}

/** Takes the steps at the pace of animation frames, as a reader's pointer does. */
export async function drive({ kind, places, framesPerStep, mark }: Drive): Promise<Driven> {
  const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
  const explorer = document.querySelector('alliance-explorer');
  const track = explorer?.shadowRoot
    ?.querySelector('alliance-timeline')
    ?.shadowRoot?.querySelector('.track');
  const slider = document.querySelector('input');
  const point = (type: string, place: number): void => {
    const { left, top, width, height } = box;
    const at = { clientX: left + place * width, clientY: top + height / 2 };
    track?.dispatchEvent(
      new PointerEvent(type, { ...at, pointerId: 1, isPrimary: true, bubbles: true, buttons: 1 }),
    );
  };
  const turn = (place: number): string => {
    if (kind === 'ours') {
      point('pointermove', place);
      return (explorer as unknown as { at: string }).at;
    }
    slider!.valueAsNumber = Math.round(place * Number(slider!.max));
    slider!.dispatchEvent(new Event('input', { bubbles: true }));
    return document.querySelector('time')!.textContent;
  };
  const box = track?.getBoundingClientRect() ?? new DOMRect();
  // A made-up pointer cannot be captured: the browser would look for it in every frame.
  if (track) track.setPointerCapture = () => undefined;
  if (kind === 'ours') {
    point('pointerdown', places[0]! > 0.5 ? 0 : 1);
    point('pointermove', places[0]! > 0.5 ? 0 : 1);
  }
  for (let frame = 0; frame < 12; frame += 1) await nextFrame();
  const dates: string[] = [];
  const frames: number[] = [];
  for (const place of places) {
    frames.push(await nextFrame());
    performance.mark(mark);
    dates.push(turn(place));
    for (let frame = 1; frame < framesPerStep; frame += 1) frames.push(await nextFrame());
  }
  frames.push(await nextFrame());
  performance.mark(mark);
  performance.clearMarks(mark);
  if (kind === 'ours') point('pointerup', places.at(-1)!);
  const passed = Math.round(((frames.at(-1)! - frames[0]!) * 60) / 1000);
  return { dates, dropped: 1 - (frames.length - 1) / passed };
}

/** Zooms the explorer's axis out to all of its time, as the slider of the other page shows it. */
export function showAllTime(): void {
  const explorer = document.querySelector('alliance-explorer');
  if (explorer) explorer.state = { ...explorer.state, chapter: undefined };
}

/** Takes one step, and waits. Returns the ms until every disc is within half a pixel of where it ends. */
export async function timeToRest({ kind, from, to }: RestTrial): Promise<number> {
  const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
  const host = document.querySelector('alliance-explorer')?.shadowRoot;
  const map = host?.querySelector('alliance-map')?.shadowRoot;
  const track = host?.querySelector('alliance-timeline')?.shadowRoot?.querySelector('.track');
  const slider = document.querySelector('input');
  const discs = [...(map ?? document).querySelectorAll('circle:not(.halo, .ghost)')];
  const turn = (type: string, place: number): void => {
    const { left, top, width, height } = track?.getBoundingClientRect() ?? new DOMRect();
    const at = { clientX: left + place * width, clientY: top + height / 2 };
    if (kind === 'ours') {
      track?.dispatchEvent(new PointerEvent(type, { ...at, pointerId: 1, isPrimary: true }));
      return;
    }
    slider!.valueAsNumber = Math.round(place * Number(slider!.max));
    slider!.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const look = (): number[] =>
    discs.flatMap((disc) => {
      const { left, top } = disc.getBoundingClientRect();
      return [left, top];
    });
  const isNear = (one: readonly number[], other: readonly number[], limit: number): boolean =>
    one.every((value, index) => Math.abs(value - other[index]!) <= limit);
  /** Films the discs until they have not stirred for half a second. */
  const film = async (): Promise<{ time: number; places: number[] }[]> => {
    const frames = [{ time: performance.now(), places: look() }];
    for (let still = 0; still < 30;) {
      await nextFrame();
      const frame = { time: performance.now(), places: look() };
      still = isNear(frames.at(-1)!.places, frame.places, 0) ? still + 1 : 0;
      frames.push(frame);
    }
    return frames;
  };
  turn('pointerdown', from > 0.5 ? 0 : 1);
  turn('pointermove', from);
  await film();
  const start = performance.now();
  turn('pointermove', to);
  const frames = await film();
  turn('pointerup', to);
  const end = frames.at(-1)!.places;
  const lastAway = frames.findLastIndex(({ places }) => !isNear(places, end, 0.5));
  return lastAway < 0 ? 0 : frames[lastAway + 1]!.time - start;
}

export interface RestTrial {
  readonly kind: PageKind;
  /** Places along the slider, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/** When a page showed its first map and first did what it was told, in ms from the start of navigation. */
export interface Loading {
  readonly firstMap: number;
  readonly firstAnswer: number;
}

/**
 * Notes when the first line between two actors has been painted, by the page's own script or, in ours, before it. To be run
 * before the page's scripts.
 */
export function watchFirstMap(): void {
  const look = (): void => {
    const places = document.querySelectorAll('.opening, alliance-explorer');
    const maps = [...places].map((place) => place.shadowRoot?.querySelector('.map')?.shadowRoot);
    const lines = [document, ...maps].flatMap((map) => [
      ...(map?.querySelectorAll('.line, svg line') ?? []),
    ]);
    // The naive page hides the lines of its first date, on which no relation is known.
    const isSeen = (line: Element): boolean => places.length === 0 || line.checkVisibility();
    if (!lines.some(isSeen)) requestAnimationFrame(look);
    else setTimeout(() => Object.assign(window, { firstMap: performance.now() }));
  };
  requestAnimationFrame(look);
}

/**
 * Asks the slider in every frame for another step, from the one after the next on, as neighbours may show one date, and
 * notes when the page has first shown another date. To be run as above.
 */
export function watchFirstAnswer(): void {
  let first: string | undefined;
  let next: number | undefined;
  const look = (): void => {
    const explorer = document.querySelector('alliance-explorer');
    const timeline = explorer?.shadowRoot?.querySelector('alliance-timeline')?.shadowRoot;
    const slider = (explorer ? timeline : document)?.querySelector('input[type=range]');
    const shown = explorer ? explorer.at : document.querySelector('time')?.textContent;
    if (first === undefined || first === '') first = shown;
    if (first && shown !== first) {
      setTimeout(() => Object.assign(window, { firstAnswer: performance.now() }));
      return;
    }
    if (slider instanceof HTMLInputElement) {
      next = next === undefined ? slider.valueAsNumber + 2 : next + 1;
      if (next > Number(slider.max)) next = Number(slider.min);
      slider.valueAsNumber = next;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
