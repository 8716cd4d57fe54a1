/** `<alliance-event>`: the card of the event last in effect: what happened, what it changed, why, who says so. */
import { html, nothing, type TemplateResult } from 'lit';
import { machineDate } from '../../words/words.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { eventChanges } from '../../scene/event-changes.ts';
import { eventStyles } from './alliance-event.styles.ts';
import { drawEventChanges } from './draw-event-changes.ts';
import { drawHeading } from '../draw-heading.ts';
import { drawHypotheticalMark } from '../hypothetical-mark.ts';
import { inks } from '../ink.ts';
import { LatePart } from '../late-part.ts';
import { PanelElement } from '../panel-element.ts';
import { drawText, type Telling } from '../telling.ts';
import { textStyles } from '../text.styles.ts';

/**
 * The event last in effect at `at`, with its date, its changes, the way from code to number, quotations and sources;
 * before the first event, the standing levels the record begins with.
 *
 * @part card - the card
 * @part heading - the title, and the headings inside
 * @part changes - the table of changes
 * @part why - the folded explanation
 * @part quotation - a quotation
 * @part sources - the sources of the event
 * @part hypothetical - the mark on what did not happen
 * @cssprop --alliance-card - ground of the card
 * @cssprop --alliance-rule - thin lines
 * @cssprop --alliance-ink, --alliance-ink-soft - text
 * @cssprop --alliance-serif, --alliance-sans - type
 * @cssprop --alliance-picture - `none` leaves out the small map below the switch, as where a large one stands beside the card
 */
export class AllianceEvent extends PanelElement {
  static override styles = [inks, textStyles, eventStyles];

  static override properties = {
    supposing: { type: Boolean },
  };

  /** Whether the reader can switch and weigh the event: only where somebody answers his requests. Default false. */
  declare supposing: boolean;

  constructor() {
    super();
    this.supposing = false;
  }

  /** All below the changes, and the card before the first event: hardly ever part of the first picture, and loaded behind it. */
  readonly #evidence = new LatePart(this, async () => {
    const { CardEvidence } = await import('./card-evidence.ts');
    return new CardEvidence(this);
  });

  /** The card is complete once its evidence is drawn too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#evidence.settled;
    return super.getUpdateComplete();
  }

  protected override renderPanel(telling: Telling): TemplateResult {
    const placed = telling.timeline.lastEventAt(telling.moment);
    return html`<div class="panel" part="card" dir=${telling.words.direction}>
      ${
        placed
          ? this.#renderEvent(telling, placed)
          : this.#evidence.part?.drawBaseState(telling, this.headingLevel)
      }
    </div>`;
  }

  #renderEvent(telling: Telling, placed: TimelineEvent): TemplateResult {
    const { event } = placed;
    const changes = eventChanges(telling.timeline, placed);
    return html`<article aria-labelledby="title">
      <div class="head">
        ${drawDateline(telling, placed)} ${drawMarks(telling, placed)}
        ${drawHeading(
          this.headingLevel,
          html`<span id="title">${drawText(telling, event.title)}</span>`,
        )}
      </div>
      ${
        event.summary === event.title
          ? nothing
          : html`<p class="summary">${drawText(telling, event.summary)}</p>`
      }
      ${drawSince(telling, placed)}
      ${
        placed.isOff
          ? html`<p class="soft">${telling.words.messages.event.switchedOff}</p>`
          : drawEventChanges(telling, changes)
      }
      ${this.supposing ? this.#evidence.part?.drawChoices(telling, placed, this.headingLevel + 1) : nothing}
      ${this.#evidence.part?.drawEvidence(telling, event, changes, this.headingLevel + 1)}
    </article>`;
  }
}

function drawDateline(telling: Telling, { event, day, index }: TimelineEvent): TemplateResult {
  const { words, timeline } = telling;
  const { theme, event: messages } = words.messages;
  const { precision } = event;
  return html`<p class="dateline">
      <time datetime=${machineDate(day, precision)}>${words.date(day, precision)}</time>
      <span>${messages.position(index + 1, timeline.events.length)}</span>
    </p>
    <p class="soft">
      ${event.themes.map((name) => theme[name]).join(words.comma ?? ', ')}
      ${event.place === undefined ? nothing : html`· ${drawText(telling, event.place)}`}
    </p>`;
}

/**
 * What a reader must know before the title: that it is no record, or not a certain one. An event of the record stays one,
 * also for a reader who has gone on into a branch.
 */
function drawMarks(telling: Telling, { event, after }: TimelineEvent): TemplateResult {
  const { confidence } = telling.words.messages;
  // An event of the reader's own has no sources: nobody projected it.
  const isPlain = event.confidence === 'confirmed' || !event.sources[0];
  const mark = drawHypotheticalMark(
    { ...telling, moment: after },
    event.confidence === 'projected',
  );
  if (isPlain && mark === nothing) return html``;
  return html`<p class="marks">
    ${mark}
    ${
      isPlain
        ? nothing
        : html`<span class="mark ${event.confidence}">${confidence[event.confidence]}</span>`
    }
  </p>`;
}

/** How long ago the event was, when the reader stands at a later day. */
function drawSince(
  { moment, words }: Telling,
  placed: TimelineEvent,
): TemplateResult | typeof nothing {
  const days = Math.floor(moment.day) - placed.day;
  if (days <= 0 || placed.event.precision !== 'day') return nothing;
  const { sinceThen } = words.messages.event;
  return html`<p class="since soft">${sinceThen(words.date(moment.day), days)}</p>`;
}

if (!customElements.get('alliance-event')) customElements.define('alliance-event', AllianceEvent);

declare global {
  interface HTMLElementTagNameMap {
    'alliance-event': AllianceEvent;
  }
}
