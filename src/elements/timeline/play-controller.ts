/** Plays events one after another. The only home of the play timer. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DatasetEvent } from '../../dataset/schema.ts';
import type { PlaySpeed } from './play-speed.ts';

/** What play needs of the element that it runs in. */
export interface Player {
  /** Asks for the next event. Returns how long to stay there in ms, or `undefined` when it is the last. */
  askForNext(): number | undefined;
  /** Whether the last request was answered: the reader stands where it asked to be. */
  wasAnswered(): boolean;
  /** Play began or stopped. */
  playingChanged(playing: boolean): void;
}

/** No more than three large changes a second (WCAG 2.3.1), with a little to spare. */
const SHORTEST_DWELL_MS = 360;
const SECONDARY_DWELL_MS = 1_200;
const CORE_DWELL_MS = 1_500;
const LONGEST_DWELL_MS = 2_500;
const MS_PER_LETTER = 10;

/** How long play stays at an event, in ms: longer at core events with long titles, never under 360. */
export function dwellMs(event: DatasetEvent | undefined, title: string, speed: PlaySpeed): number {
  const isCore = event?.importance === 1;
  const reading = isCore ? CORE_DWELL_MS + title.length * MS_PER_LETTER : SECONDARY_DWELL_MS;
  return Math.max(SHORTEST_DWELL_MS, Math.min(LONGEST_DWELL_MS, reading) / speed);
}

/** Stops by itself at the last event, when a request stays unanswered, and when the element leaves the page. */
export class PlayController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #player: Player;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #playing = false;

  constructor(host: ReactiveControllerHost, player: Player) {
    this.#host = host;
    this.#player = player;
    host.addController(this);
  }

  get playing(): boolean {
    return this.#playing;
  }

  /** Goes on from where the reader stands: to the next event after `dwell` ms, 0 unless told, to the others in turn. */
  play(dwell = 0): void {
    if (this.#playing) return;
    this.#change(true);
    if (dwell > 0) this.#timer = setTimeout(() => this.#step(), dwell);
    else this.#step();
  }

  pause(): void {
    if (!this.#playing) return;
    clearTimeout(this.#timer);
    this.#change(false);
  }

  hostDisconnected(): void {
    this.pause();
  }

  #step(): void {
    const dwell = this.#player.askForNext();
    if (!this.#playing) return;
    if (dwell === undefined) this.pause();
    else this.#timer = setTimeout(this.#goOn, dwell);
  }

  readonly #goOn = (): void => {
    if (this.#player.wasAnswered()) this.#step();
    else this.pause();
  };

  #change(playing: boolean): void {
    this.#playing = playing;
    this.#host.requestUpdate();
    this.#player.playingChanged(playing);
  }
}
