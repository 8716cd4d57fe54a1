/** The map: who stands near whom on one day. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Actor } from '../../dataset/schema.ts';
import { RECORD } from '../../model/choices.ts';
import { hypothesisAt } from '../../model/hypothesis.ts';
import { isAt, type At, type Moment } from '../../model/moment.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { buildMapScene, type MapSceneInput } from '../../scene/map/build-map-scene.ts';
import type { MapScene } from '../../scene/map/map-scene.ts';
import { mapStyles } from './alliance-map.styles.ts';
import { CourseController } from './course-controller.ts';
import { DatasetElement } from '../dataset-element.ts';
import { drawMap, type MapView } from './draw-map.ts';
import { inks } from '../ink.ts';
import { LatePart } from '../late-part.ts';
import { describeMap, type MapSubject, type MapTexts } from './map-texts.ts';
import { actorsAt, tabStopIn } from './mark-keys.ts';
import { PaceController } from '../pace-controller.ts';
import { findMarks, placeMarks, type MapMarks } from './place-marks.ts';
import { playedLayout } from '../played-dataset.ts';
import { recordBeside } from '../record-beside.ts';
import { request } from '../requests.ts';

/** A picture, and what is spoken of it. */
interface SpokenMap {
  readonly subject: MapSubject;
  readonly texts: MapTexts;
}

/**
 * Draws the actors as discs, nearer the closer their ties, and their known relations as lines with scores.
 *
 * Arrow keys move between actors, Enter goes to an actor's relations, Escape back. A drag moves an actor and the
 * others answer; let go, it returns to where the data put it.
 *
 * @fires alliance-focus-change - The reader brings an actor or a relation forward, or lets go of it.
 * @csspart svg - The drawing.
 * @cssprop --alliance-map-aspect - Width to height; default 4 / 3.
 */
export class AllianceMap extends DatasetElement {
  static override styles = [inks, ...mapStyles];
  static override properties = {
    since: { type: String },
    hovered: { state: true },
    tabStop: { state: true },
  };

  /**
   * The date that ghosts and changes are counted from. Default and fallback: right before the event the reader stands
   * at; nothing while he stands between events. Past a fork, or with changes to the record, ghosts show the record.
   */
  declare since: At | undefined;
  declare private hovered: readonly string[];
  declare private tabStop: string;

  protected override readonly needsLayout = true;
  readonly #course = new CourseController(
    this,
    () => this.#subject,
    () => this.#place(),
  );
  readonly #hands = new LatePart(this, async () => {
    const { DragController, ...hands } = await import('./map-hands.ts');
    return { drag: new DragController(this, this.#course.motion), ...hands };
  });
  readonly #sizes = new ResizeObserver(() => {
    this.#measure();
  });
  readonly #pace = new PaceController<MapSubject>(this);
  #spoken: SpokenMap | undefined;
  #frame = { width: 0, height: 0 };
  /** The scene that was built last, and what for; a moment belongs to one timeline. */
  #scene: MapScene | undefined;
  #asked: readonly unknown[] = [];
  /** What Lit has drawn. */
  #marks: MapMarks | undefined;

  constructor() {
    super();
    this.since = undefined;
    this.hovered = [];
    this.tabStop = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  /** Puts the keyboard on the mark that holds the map's tab stop. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<SVGElement>('[tabindex="0"]')?.focus(options);
  }

  /** The scene of the moment, at rest: what the map shows, or is on its way to. */
  get scene(): MapScene | undefined {
    const { width, height } = this.#frame;
    if (!this.data || width === 0 || height === 0) return undefined;
    // The frame may be measured before there is anything to stand in it.
    if (!this.isPrepared(this.data)) return undefined;
    const { timeline, moment, since, focusedActors: lead, words } = this;
    const asked = [moment, since, lead, words, this.#frame];
    if (asked.some((one, place) => one !== this.#asked[place])) {
      const event = eventAt(timeline, moment);
      this.#asked = asked;
      this.#scene = buildMapScene({
        timeline,
        layout: this.layout,
        moment,
        since: momentOf(timeline, since) ?? event?.before,
        record: this.#recordBeside(),
        event,
        lead,
        frame: this.#frame,
        words,
        nameOf: (actor) => this.#nameOf(actor),
      });
    }
    return this.#scene;
  }

  /** The map is complete once hands can move it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#hands.settled;
    return super.getUpdateComplete();
  }

  protected override firstUpdated(): void {
    // Not on the drawing: in Chromium an SVG element that listens to focus becomes a tab stop itself.
    this.renderRoot.addEventListener('focusin', this.#onFocusIn);
  }

  /** What is to be shown where the reader stands; `undefined` while it cannot be. */
  get #subject(): MapSubject | undefined {
    const { scene } = this;
    if (!scene) return undefined;
    const { timeline, moment, words } = this;
    return { timeline, moment, scene, words, nameOf: (actor) => this.#nameOf(actor) };
  }

  /** A date that must wait to become the goal leaves the picture as it is; with other choices its marks set out first. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const isChosen = changed.has('choices');
    const steps = Number(changed.has('at')) + Number(changed.has('since')) + Number(isChosen);
    if (steps === 0 || steps !== changed.size) return true;
    return isChosen ? !this.#setOut() : this.#course.turns();
  }

  /** Sets the marks that are there on their way to other choices; what they say is drawn in the next frame. */
  #setOut(): boolean {
    const { shown } = this.#course.motion;
    const hands = this.#hands.part;
    if (!shown || !this.#marks || !hands) return false;
    const { moment } = this;
    const goesOn = this.#course.setOut(hands.setOut(shown, this.layout, moment), moment);
    hands.placeFirst(this.#marks, this.#course.motion.shown!);
    return goesOn;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data') && this.data) this.#writeRise();
    const others = ['data', 'choices', 'focusedActors', 'lang'] as const;
    this.#course.steer({
      isAsked: changed.size > 0,
      hasDate: changed.has('at') || changed.has('since'),
      hasOther: others.some((name) => changed.has(name)),
      isNew: changed.has('data'),
    });
  }

  /** Tells the styles around how high the actors ever stand for their width: a frame need be no higher, on any date. */
  #writeRise(): void {
    const { width, height } = this.layout.extent;
    this.style.setProperty('--rise', String(height / (width || 1)));
  }

  protected override render(): TemplateResult {
    const scene = this.#course.motion.shown;
    if (!scene || !this.data) return this.renderEmpty();
    const { width, height } = scene;
    const spoken = this.#speak();
    const hands = this.#hands.part;
    return html`
      <svg
        part="svg"
        viewBox="0 0 ${width} ${height}"
        role="graphics-document"
        aria-label=${spoken?.texts.whole ?? nothing}
        class=${hands?.drag.active ? 'dragging' : ''}
        @click=${this.#onClick}
        @keydown=${this.#onKeyDown}
        @pointerover=${this.#onPointerOver}
        @pointerleave=${this.#onPointerLeave}
      >
        <desc>
          ${guard([spoken, hands], () => spoken && hands?.describeDrawing(spoken.subject))}
        </desc>
        ${drawMap(this.#view(scene, spoken?.texts.marks ?? new Map()))}
      </svg>
    `;
  }

  protected override updated(): void {
    const drawing = this.renderRoot.querySelector('svg');
    this.#marks = drawing ? findMarks(drawing) : undefined;
  }

  /** Moves what is drawn to where the picture on show has it. */
  #place(): void {
    const { shown, moving } = this.#course.motion;
    if (this.#marks && shown) placeMarks(this.#marks, shown, moving);
  }

  /** What is spoken of the picture that the map shows or is on its way to. */
  #speak(): SpokenMap | undefined {
    const { goal, isHurrying } = this.#course;
    const subject = goal && this.#pace.tell(goal, isHurrying);
    if (subject && subject !== this.#spoken?.subject) {
      this.#spoken = { subject, texts: describeMap(subject) };
    }
    return this.#spoken;
  }

  #view(scene: MapScene, labels: MapView['labels']): MapView {
    return {
      scene,
      lead: this.hovered.length > 0 ? this.hovered : this.focusedActors,
      tabStop: tabStopIn(scene, this.tabStop),
      hypothetical: hypothesisAt(this.timeline, this.moment) !== undefined,
      labels,
      moving: this.#course.motion.moving,
    };
  }

  /** What happened by the same date; absent while that is what is shown. */
  #recordBeside(): MapSceneInput['record'] {
    const { timeline, moment } = this;
    const record = recordBeside({ timeline, moment });
    return record && { layout: playedLayout(timeline.dataset, RECORD), moment: record.moment };
  }

  #nameOf(actor: Actor): string {
    return this.localized(actor.name).text;
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this;
    if (width === this.#frame.width && height === this.#frame.height) return;
    this.#frame = { width, height };
    this.#course.cut();
    this.requestUpdate();
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (this.#hands.part?.drag.takesClick()) return;
    const focus = actorsAt(this.#course.motion.shown, event.target) ?? [];
    const held = this.focusedActors;
    if (focus.length === 0 && held.length === 0) return;
    const isSame = focus.length === held.length && focus.every((id) => held.includes(id));
    request(this, 'alliance-focus-change', { focus: isSame ? [] : focus });
  };

  readonly #onPointerOver = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || this.#hands.part?.drag.active) return;
    this.hovered = actorsAt(this.#course.motion.shown, event.target) ?? [];
  };

  readonly #onPointerLeave = (): void => {
    this.hovered = [];
  };

  readonly #onFocusIn = (event: Event): void => {
    const key = (event.target as Element).getAttribute('data-key');
    if (key) this.tabStop = key;
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const mark = (event.target as Element).getAttribute('data-key');
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!this.#hands.part) {
      // A key that comes before its meaning is kept, and must not scroll the page meanwhile.
      if (/^Arrow|^Enter$|^ $/.test(event.key)) event.preventDefault();
      void this.#hands.settled.then(() => this.#press(mark, event.key));
    } else if (this.#press(mark, event.key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** Does what a key means on a mark; false if it means nothing there. */
  #press(mark: string, key: string): boolean {
    const { scene } = this;
    const [drilled] = this.focusedActors;
    const move = scene && this.#hands.part?.moveOnMap({ scene, key: mark, drilled }, key);
    if (!move) return false;
    if (move.focus) request(this, 'alliance-focus-change', { focus: move.focus });
    if (move.key !== undefined) void this.#focusMark(move.key);
    return true;
  }

  async #focusMark(key: string): Promise<void> {
    this.tabStop = key;
    await this.updateComplete;
    this.focus();
  }
}

/** The event that a moment is on the day of; `undefined` between events. */
function eventAt(timeline: Timeline, moment: Moment): TimelineEvent | undefined {
  const last = timeline.lastEventAt(moment);
  return last?.day === moment.day ? last : undefined;
}

/** The moment of a date; `undefined` for what is none. */
function momentOf(timeline: Timeline, at: At | undefined): Moment | undefined {
  return isAt(at) ? timeline.momentAt(at) : undefined;
}

if (!customElements.get('alliance-map')) customElements.define('alliance-map', AllianceMap);

declare global {
  interface HTMLElementTagNameMap {
    'alliance-map': AllianceMap;
  }
}
