/** What the event card can be drawn without at first: all below the changes, and the card before the first event. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { drawEventChoices, isAltered } from '../changes/draw-event-switch.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { addStyles, LatePart } from '../late-part.ts';
import type { Telling } from '../telling.ts';
import { drawBaseState } from './draw-base-state.ts';
import { drawEvidence } from './draw-evidence.ts';
import { evidenceStyles } from './evidence.styles.ts';

/** What draws the relations that differ from the record. */
interface Differences {
  readonly draw: (telling: Telling) => TemplateResult;
}

/** Draws it for one card. */
export class CardEvidence implements ReactiveController {
  readonly drawBaseState = drawBaseState;
  readonly drawEvidence = drawEvidence;
  readonly #card: LitElement;
  /** Loaded once a reader has moved a switch. */
  #differences: LatePart<Differences> | undefined;
  /** Whether the reader moved the switch, and has not seen yet what that makes of the day. */
  #showsResult = false;

  constructor(card: LitElement) {
    this.#card = card;
    card.addController(this);
    addStyles(card, evidenceStyles);
  }

  /** The switch of the event, and right below it what it makes of the day: the map may be a screen away. */
  drawChoices(telling: Telling, placed: TimelineEvent, level: number): TemplateResult {
    const isMoved = isAltered(telling, placed);
    if (isMoved) this.#differences ??= new LatePart(this.#card, () => this.#loadDifferences());
    const differences = isMoved ? this.#differences?.part?.draw(telling) : nothing;
    return html`<div
      @change=${() => {
        this.#showsResult = true;
      }}
    >
      ${drawEventChoices(telling, placed, { level, differences })}
    </div>`;
  }

  /** On a phone what the switch did may stand below the edge; where not all of it has room, the picture is seen. */
  hostUpdated(): void {
    if (!this.#showsResult) return;
    const { renderRoot } = this.#card;
    const result = renderRoot.querySelector('.differences');
    const isAwaited = renderRoot.querySelector('.picture:not(:has(svg))')?.checkVisibility();
    if (!result || isAwaited) return;
    this.#showsResult = false;
    const whole = result.closest('section');
    const fits = whole && whole.clientHeight < window.innerHeight;
    const seen = fits ? whole : (renderRoot.querySelector('.picture') ?? result);
    seen.scrollIntoView({ block: 'nearest' });
  }

  async #loadDifferences(): Promise<Differences> {
    const part = await import('./card-differences.ts');
    return new part.CardDifferences(this.#card);
  }
}
