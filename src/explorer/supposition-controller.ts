/** The first frame of what is supposed: the map sets out, and the mark stands over it. All the rest follows. */
import { html, nothing, render, type LitElement, type ReactiveController } from 'lit';
import type { Dataset } from '../dataset/schema.ts';
import { afterPaint } from '../elements/after-paint.ts';
import { drawSentence } from '../elements/draw-sentence.ts';
import type { AllianceMap } from '../elements/map/alliance-map.ts';
import { playedTimeline } from '../elements/played-dataset.ts';
import { RECORD } from '../model/choices.ts';
import { hypothesisAt } from '../model/hypothesis.ts';
import type { Telling } from '../elements/telling.ts';
import { isAt, type At } from '../model/moment.ts';
import { sinceOf, type ExplorerState } from './explorer-state.ts';
import { drawSupposition } from './draw-supposition.ts';

/** What the row is told from. */
interface SuppositionHost {
  /** What the explorer tells of while it shows its map. */
  telling(at?: At): Telling;
  canUndo(): boolean;
}

/** A sentence of more letters is set smaller, so that on most phones it has room in the headline's place. */
const LONG = 110;

/** Draws the row over the map itself, so that its mark need not wait until all of the explorer is drawn. */
export class SuppositionController implements ReactiveController {
  /** What the map shows, in a sentence, and of which moment that was told. */
  #says = '';
  #saidOf: Telling | undefined;
  readonly #explorer: LitElement;
  readonly #told: SuppositionHost;

  constructor(explorer: LitElement, told: SuppositionHost) {
    this.#explorer = explorer;
    this.#told = told;
  }

  get #map(): AllianceMap | null {
    return this.#explorer.renderRoot.querySelector('alliance-map');
  }

  get #ahead(): Element | null {
    return this.#explorer.renderRoot.querySelector('.ahead');
  }

  /** The level of the heading that it stands for: the page's own, or the explorer's. */
  get headlineLevel(): number {
    return Number(this.#explorer.querySelector('[slot=headline]')?.tagName.slice(1) ?? 2);
  }

  hostUpdated(): void {
    if (this.#map) this.#draw(this.#told.telling());
  }

  /**
   * Has the map set out for other choices, with the mark on it where that moves nothing else; one that is there already
   * stays. Settles once that is painted; `undefined` where the map shows these choices or none at all.
   */
  mapFirst(data: Dataset, state: ExplorerState): Promise<unknown> | undefined {
    const { choices, at } = state;
    const map = this.#map;
    const isOther = map?.data === data && map.choices !== choices && isAt(at);
    if (!isOther || document.hidden) return undefined;
    Object.assign(map, { choices, at, since: sinceOf(data, state) });
    if (!this.#explorer.renderRoot.querySelector('.supposed')) {
      const telling = this.#told.telling(at);
      // A mark that is there already: drawing it would take longer than all else in the frame.
      if (hypothesisAt(telling.timeline, telling.moment)) this.#ahead?.classList.add('seen');
    }
    return afterPaint();
  }

  /** The mark that is seen only while the map is ahead, and the row; nothing where there is no map. */
  #draw(telling: Telling): void {
    const takeaway = this.#explorer.renderRoot.querySelector<HTMLElement>('.takeaway');
    const header = takeaway?.parentElement;
    if (!header) return;
    const { hypothetical, supposed } = telling.words.messages.event;
    const isSupposed = hypothesisAt(telling.timeline, telling.moment) !== undefined;
    const isSaid = isSupposed && this.#says !== '';
    const over = html`<div class="ahead"><span class="hypothetical">${hypothetical}</span></div>
      ${
        isSaid
          ? html`<p
              class="says ${this.#says.length > LONG ? 'long' : ''}"
              role="heading"
              aria-level=${this.headlineLevel}
            >
              <span class="spoken">${supposed('')}</span
              >${drawSentence(this.#says, telling.timeline.dataset)}
            </p>`
          : nothing
      }
      ${drawSupposition(telling, this.#told.canUndo())}`;
    render(over, header, { renderBefore: takeaway });
    // A class, as WebKit does not look again whether a header `:has` the sentence.
    header.classList.toggle('saying', isSaid);
    this.#ahead?.classList.remove('seen');
    if (!isSupposed) this.#forget();
    else if (!this.#saidOf || !isSameView(this.#saidOf, telling)) void this.#say(telling);
  }

  #forget(): void {
    this.#says = '';
    this.#saidOf = undefined;
  }

  /** Says what is supposed once it is painted; of several asked for in a row, the last alone. */
  async #say(telling: Telling): Promise<void> {
    this.#saidOf = telling;
    const { timeline, moment, words } = telling;
    await afterPaint();
    const part = await import('../words/describe-branch.ts').catch(() => undefined);
    if (!part || this.#saidOf !== telling) return;
    const record = playedTimeline(timeline.dataset, RECORD);
    this.#says = part.summarizeBranch(record, timeline, moment, words);
    this.hostUpdated();
  }
}

/** Whether two tell of the same moment of the same timeline in the same words. */
function isSameView(one: Telling, other: Telling): boolean {
  return (
    one.timeline === other.timeline &&
    one.words === other.words &&
    one.moment.day === other.moment.day &&
    one.moment.applied === other.moment.applied
  );
}
