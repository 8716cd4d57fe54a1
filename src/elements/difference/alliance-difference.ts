/** `<alliance-difference>`: what changed between two dates, as a picture, a ranked list with causes, and a table. */
import { html, render, type PropertyDeclarations, type TemplateResult } from 'lit';
import { isIsoDate, toDay, toIsoDate } from '../../dataset/calendar-date.ts';
import type { Actor } from '../../dataset/schema.ts';
import { hypothesisAt } from '../../model/hypothesis.ts';
import type { At, Moment } from '../../model/moment.ts';
import type { Pair } from '../../model/pair.ts';
import { blendDifferences } from '../../scene/blend-differences.ts';
import {
  buildDifferenceScene,
  differenceHeight,
  type DifferenceScene,
} from '../../scene/difference-scene.ts';
import {
  atOfStep,
  pageSize,
  standingAt,
  stepBack,
  type Standing,
} from '../../scene/timeline/timeline-steps.ts';
import { sinceMoment, type DateSpan } from '../../scene/two-dates.ts';
import {
  describeDifference,
  headDifference,
  inOrder,
  sayOthers,
} from '../../words/describe-difference.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { tellChanges, type ToldDifference } from '../../words/tell-changes.ts';
import { differenceMapStyles } from './difference-map.styles.ts';
import { differenceStyles } from './alliance-difference.styles.ts';
import { drawChangeList } from './draw-change-list.ts';
import { drawDifferenceKey } from './draw-difference-key.ts';
import { drawDifferenceMap } from './draw-difference-map.ts';
import { drawDifferenceTable } from './draw-difference-table.ts';
import { drawHeading } from '../draw-heading.ts';
import { drawTwoDates, type DateEnd, type TwoDatesActs } from './draw-two-dates.ts';
import { goToEvent } from '../go-to-event.ts';
import { drawHypotheticalMark } from '../hypothetical-mark.ts';
import { inks } from '../ink.ts';
import { MotionController } from '../map/motion-controller.ts';
import { panelStyles } from '../panel.styles.ts';
import { sameTableStyles } from '../same-table.styles.ts';
import { request } from '../requests.ts';
import { SizeController } from '../size-controller.ts';
import type { Telling } from '../telling.ts';
import { twoDatesStyles } from './two-dates.styles.ts';
import { ViewElement } from '../view-element.ts';
import { viewStyles } from '../view.styles.ts';

/** So many changes are listed at first, and with each wish for more. */
const PAGE = 8;
/** Time in which the picture moves to that of another pair of dates. */
const SPAN_MOTION_MS = 600;
/** Time in which it follows a handle that is dragged. */
const FOLLOW_MOTION_MS = 250;

/**
 * Compares `since` with `at`. Two handles on one axis pick the dates; each step is asked for by one request, and nothing
 * changes before it is answered. The two actors in `focusedActors` are brought forward.
 *
 * @fires alliance-span-change - the reader picks the two dates
 * @fires alliance-at-change - the reader opens an event that caused a change
 * @fires alliance-focus-change - the reader brings a relation forward, or lets go of it
 * @fires alliance-view-change - the reader goes back to the map, by the button or with Escape
 * @part heading - the heading
 * @part picture - the drawing
 * @part table - the table
 * @part hypothetical - the mark on what did not happen
 * @cssprop --alliance-paper - ground of the panel
 * @cssprop --alliance-rule - thin lines
 * @cssprop --alliance-ink, --alliance-ink-soft - text
 */
export class AllianceDifference extends ViewElement {
  static override styles = [
    inks,
    panelStyles,
    viewStyles,
    twoDatesStyles,
    differenceMapStyles,
    sameTableStyles,
    differenceStyles,
  ];
  static override properties: PropertyDeclarations = {
    since: { type: String },
    most: { state: true },
    openPairs: { state: true },
    typing: { state: true },
  };

  /** The date compared with; default and fallback: the author's, else where the chapter of `at` begins. */
  declare since: At | undefined;
  /** So many changes the reader wants listed. */
  declare private most: number;
  /** Keys of the pairs of which the reader wants to see all causes. */
  declare private openPairs: readonly string[];
  /** The date that the reader is typing. */
  declare private typing: DateEnd | undefined;
  readonly #size = new SizeController(this, '.picture > .gauge', '.axis-gauge');
  readonly #motion = new MotionController<DifferenceScene>(this, blendDifferences, () =>
    this.#drawPicture(),
  );
  /** What the picture says, for a reader who does not see it. */
  #text = '';
  /** What the picture was made from last. */
  #made: readonly unknown[] = [];

  constructor() {
    super();
    this.since = undefined;
    this.most = PAGE;
    this.openPairs = [];
    this.typing = undefined;
  }

  /** Puts the keyboard on the first handle. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input.since')?.focus(options);
  }

  protected override willUpdate(): void {
    if (this.data && this.#size.outerWidth > 0) this.#makePicture();
  }

  protected override updated(): void {
    this.#drawPicture();
  }

  protected override renderPanel(telling: Telling): TemplateResult {
    const { timeline, words } = telling;
    const [from, to] = this.#moments;
    const later = { ...telling, moment: to };
    const told = tellChanges(timeline, from, to, words);
    const { difference } = panelMessages(words);
    const text = (this.#text = describeDifference(timeline, from, to, words));
    return html`<div class="panel" dir=${words.direction}>
      <div class="top">
        <div>
          ${drawHeading(this.headingLevel, headDifference(timeline, from, to, words))}
          ${drawHypotheticalMark(later)}
        </div>
        ${this.renderWayBack()}
      </div>
      ${this.#renderDates(later, from, to)}
      <div class="body">
        <figure class="picture">
          <i class="gauge"></i>
          <div class="drawing"></div>
          <figcaption>
            ${drawDifferenceKey(
              told.changes.some((change) => change.from === undefined),
              words,
            )}
          </figcaption>
        </figure>
        <div class="told">${this.#renderTold(later, told, text)}</div>
      </div>
      <details class="same">
        <summary>${difference.table}</summary>
        ${drawDifferenceTable(later, from, to)}
      </details>
    </div>`;
  }

  #renderDates(telling: Telling, from: Moment, to: Moment): TemplateResult {
    const { timeline } = telling;
    const state = {
      telling,
      span: this.#span,
      since: standingAt(timeline, from),
      at: standingAt(timeline, to),
      width: this.#size.innerWidth,
      days: { from: timeline.first.day, to: timeline.last.day },
      typing: this.typing,
    };
    return html`${drawTwoDates(state, this.#acts)}`;
  }

  /** Another pair of dates is moved to; another width or dataset has a picture of its own. */
  #makePicture(): void {
    const { timeline, words, focusedActors: lead } = this;
    const [from, to] = this.#moments;
    const width = this.#size.outerWidth;
    const frame = { width, height: differenceHeight(this.layout, width) };
    const own = [timeline.dataset, width, words];
    const made = [...own, timeline, from.day, from.applied, to.day, to.applied, ...lead];
    const isSame = made.length === this.#made.length;
    if (isSame && made.every((part, index) => part === this.#made[index])) return;
    const isMoved = own.every((part, index) => part === this.#made[index]);
    this.#made = made;
    const nameOf = (actor: Actor): string => this.localized(actor.name).text;
    const input = { timeline, layout: this.layout, from, to, lead, frame, words, nameOf };
    const scene = buildDifferenceScene(input);
    if (!isMoved) this.#motion.cut(scene);
    else this.#motion.moveTo(scene, this.#motion.moving ? FOLLOW_MOTION_MS : SPAN_MOTION_MS);
  }

  /** Draws the picture alone: the words around it stay as they are while it moves. */
  #drawPicture(): void {
    const drawing = this.renderRoot.querySelector<HTMLElement>('.drawing');
    const scene = this.#motion.shown;
    if (!drawing || !scene) return;
    const [, to] = this.#moments;
    const picture = drawDifferenceMap({
      scene,
      lead: this.focusedActors,
      isHypothetical: hypothesisAt(this.timeline, to) !== undefined,
      text: this.#text,
      pick: this.#pick,
    });
    render(picture, drawing);
  }

  #renderTold(telling: Telling, told: ToldDifference, text: string): TemplateResult {
    if (told.changes.length === 0) return html`<p>${text}</p>`;
    const list = drawChangeList(
      {
        telling,
        changes: told.changes,
        most: this.most,
        page: PAGE,
        lead: this.focusedActors,
        openPairs: this.openPairs,
      },
      {
        pick: this.#pick,
        goTo: (event) => goToEvent(this, this.timeline, event),
        fold: ({ key }) => {
          const others = this.openPairs.filter((open) => open !== key);
          this.openPairs = others.length < this.openPairs.length ? others : [...others, key];
        },
        more: () => (this.most += PAGE),
      },
    );
    return html`${list}
      <p class="soft">${sayOthers(told, telling.timeline, telling.words)}</p>`;
  }

  /** The two moments, the earlier first. */
  get #moments(): [from: Moment, to: Moment] {
    const { timeline, moment, since } = this;
    return inOrder(sinceMoment(timeline, since, moment), moment);
  }

  get #span(): DateSpan {
    const [from, to] = this.#moments;
    return { since: this.timeline.atOf(from), at: this.timeline.atOf(to) };
  }

  get #standings(): Record<DateEnd, Standing> {
    const [from, to] = this.#moments;
    return { since: standingAt(this.timeline, from), at: standingAt(this.timeline, to) };
  }

  readonly #acts: TwoDatesActs = {
    slide: (end, step, dragging) => {
      const standing = this.#standings[end];
      // One step back from between two events leads to the earlier one.
      this.#moveTo(end, step === standing.step - 1 ? stepBack(standing) : step, dragging);
    },
    page: (end, direction) => {
      this.#moveTo(end, this.#standings[end].step + direction * pageSize(this.timeline));
    },
    press: (step) => {
      const { since, at } = this.#standings;
      this.#moveTo(Math.abs(step - since.step) < Math.abs(step - at.step) ? 'since' : 'at', step);
    },
    pick: (span) => this.#ask(span),
    type: (end, date) => this.#type(end, date),
    typing: (end) => (this.typing = end),
  };

  /** Brings one handle to a step, and no further than the other one. */
  #moveTo(end: DateEnd, step: number, dragging = false): void {
    const { timeline } = this;
    const { since, at } = this.#standings;
    const other = end === 'since' ? at : since;
    const goesPast = end === 'since' ? step >= other.step : step <= other.step;
    const date = goesPast ? timeline.atOf(other.moment) : atOfStep(timeline, Math.max(0, step));
    this.#ask({ ...this.#span, [end]: date }, dragging);
  }

  /** Half a date is passed over, as is a year of fewer than four digits; dates the wrong way round are exchanged. */
  #type(end: DateEnd, date: string): void {
    if (!isIsoDate(date) || date < '1000') return;
    const { timeline } = this;
    const { first, last } = timeline;
    const typed = timeline.momentAt(Math.max(first.day, Math.min(last.day, toDay(date))));
    const { since, at } = this.#standings;
    const other = (end === 'since' ? at : since).moment;
    const [from, to] = inOrder(typed, other);
    // The field is left alone as long as it shows what is.
    if (toIsoDate((end === 'since' ? from : to).day) !== date) this.typing = undefined;
    this.#ask({ since: timeline.atOf(from), at: timeline.atOf(to) });
  }

  #ask(span: DateSpan, dragging = false): void {
    const now = this.#span;
    const isNew = span.since !== now.since || span.at !== now.at;
    if (isNew) request(this, 'alliance-span-change', dragging ? { ...span, dragging } : span);
    // Until it is answered, the handles show where the reader is.
    this.requestUpdate();
  }

  readonly #pick = ({ a, b }: Pair): void => {
    const { focusedActors: held } = this;
    const isHeld = held.length === 2 && held.includes(a.id) && held.includes(b.id);
    request(this, 'alliance-focus-change', { focus: isHeld ? [] : [a.id, b.id] });
  };
}

if (!customElements.get('alliance-difference')) {
  customElements.define('alliance-difference', AllianceDifference);
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-difference': AllianceDifference;
  }
}
