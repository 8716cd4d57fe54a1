/** The first frame of what is supposed: the map sets out, and the mark stands over it. All the rest follows. */
import { html, render, type LitElement, type ReactiveController } from 'lit';
import type { Dataset } from '../dataset/schema.ts';
import { afterPaint } from '../elements/after-paint.ts';
import type { AllianceMap } from '../elements/map/alliance-map.ts';
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

/** Draws the row over the map itself, so that its mark need not wait until all of the explorer is drawn. */
export class SuppositionController implements ReactiveController {
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
    if (!takeaway?.parentElement) return;
    const { hypothetical } = telling.words.messages.event;
    const over = html`<div class="ahead"><span class="hypothetical">${hypothetical}</span></div>
      ${drawSupposition(telling, this.#told.canUndo())}`;
    render(over, takeaway.parentElement, { renderBefore: takeaway });
    this.#ahead?.classList.remove('seen');
  }
}
