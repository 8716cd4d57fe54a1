/** The time axis: a slider whose track is the data. */
import {
  html,
  noChange,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Chapter, Dataset } from '../../dataset/schema.ts';
import type { At } from '../../model/moment.ts';
import type { TimeSpan } from '../../scene/timeline/time-scale.ts';
import { chapterSpan, shownChapter } from '../../scene/timeline/time-span.ts';
import { isCrowd } from '../../scene/map/prominence.ts';
import { isCompact } from '../../scene/timeline/timeline-metrics.ts';
import type { TimelineScene } from '../../scene/timeline/timeline-scene.ts';
import { standingAt, type Standing } from '../../scene/timeline/timeline-steps.ts';
import { timelineStyles } from './alliance-timeline.styles.ts';
import { titleOf } from '../../words/describe-where.ts';
import { DatasetElement } from '../dataset-element.ts';
import { drawBar, drawChapters } from './draw-bar.ts';
import { drawSlider } from './draw-slider.ts';
import { inks } from '../ink.ts';
import { addStyles, LatePart } from '../late-part.ts';
import { PaceController } from '../pace-controller.ts';
import { findNow, placeNow, type NowMarks } from './place-now.ts';
import { dwellMs, PlayController } from './play-controller.ts';
import type { PlaySpeed } from './play-speed.ts';
import { prefersStillness } from '../prefers-stillness.ts';
import { request } from '../requests.ts';
import { ScrubController } from './scrub-controller.ts';
import { SizeController } from '../size-controller.ts';
import type { TimelineActs } from './timeline-acts.ts';
import { drawPicture, drawRelationLabels } from './timeline-picture.ts';
import { TimelineRequests } from './timeline-requests.ts';
import { shownDays, TimelineScenes } from './timeline-scenes.ts';

/** In a drag the marker follows in every frame, and the glyphs of events at this pace. */
const GLYPHS_PACE_MS = 150;

/**
 * A slider over time whose track shows each relation as a stripe coloured by its score, with the events above, and
 * buttons to step and to play. It asks for another date and waits for `at` to be set.
 *
 * The axis shows the chosen chapter, or everything; when the reader has left the chapter, the one that the date falls
 * into.
 *
 * @summary Time axis with stripes, events, play and chapters.
 *
 * @fires {CustomEvent<{at: string, dragging?: boolean}>} alliance-at-change - The reader asks to stand at another date.
 * @fires {CustomEvent<{chapter: string | undefined}>} alliance-chapter-change - The reader asks to zoom to a chapter.
 * @fires {CustomEvent<{scenario: string | undefined, fromStart?: boolean}>} alliance-scenario-change - The reader picks
 *   a branch, which plays from its first step once it is shown.
 * @fires {CustomEvent<{playing: boolean}>} alliance-playing-change - Play began or stopped.
 *
 * @slot foot - More controls in the row below the axis.
 *
 * @csspart base - All of it.
 * @csspart button - Each of the round buttons.
 * @csspart play-button - The one that plays and pauses.
 * @csspart chapters - The row of chapters.
 * @csspart track - The axis with stripes and events.
 * @csspart date - The date below the marker.
 * @csspart branches - The lanes of the record and its branches.
 * @csspart key - What the glyphs mean.
 *
 * @cssproperty --alliance-ink - Text, glyphs and marker; also --alliance-ink-soft, --alliance-edge.
 * @cssproperty --alliance-paper - The ground; also --alliance-card.
 * @cssproperty --alliance-focus - The focus ring.
 * @cssproperty --alliance-sans - The font family; default: that of the page.
 */
export class AllianceTimeline extends DatasetElement {
  static override styles = [inks, ...timelineStyles];
  static override properties: PropertyDeclarations = {
    chapter: { type: String },
    speed: { type: Number },
    isUnfolded: { state: true },
    showsAll: { state: true },
    saysPosition: { state: true },
    isTyping: { state: true },
  };

  /** Id of the chapter to zoom to; default and fallback: everything. */
  declare chapter: string | undefined;
  /** Factor on the pace of play: 0.5, 1 (default) or 2. */
  declare speed: PlaySpeed;
  /** Whether key and settings are unfolded in a narrow frame. */
  declare private isUnfolded: boolean;
  /** Whether all relations are shown, however many. */
  declare private showsAll: boolean;
  /** Whether the slider says which of the events it stands at: when it takes focus, but not at each step. */
  declare private saysPosition: boolean;
  /** Whether the reader is typing a date. */
  declare private isTyping: boolean;

  readonly #size = new SizeController(this, '.frame > .gauge', '.track > .gauge');
  readonly #scenes = new TimelineScenes();
  readonly #ask = new TimelineRequests(this, {
    timeline: () => this.timeline,
    standing: () => this.#standing,
    days: () => this.#days,
  });
  readonly #play = new PlayController(this, {
    askForNext: () => {
      const { step, isLast } = this.#ask.playOn();
      return isLast ? undefined : this.#dwellAt(step);
    },
    wasAnswered: () => this.checkData() && this.#ask.wasAnswered(),
    playingChanged: (playing) => request(this, 'alliance-playing-change', { playing }),
  });
  readonly #pace = new PaceController<Standing>(this);
  readonly #glyphsPace = new PaceController<At>(this, GLYPHS_PACE_MS);
  readonly #extras = new LatePart(this, async () => {
    const extras = await import('./timeline-extras.ts');
    addStyles(this, [extras.footStyles, extras.laneStyles]);
    return extras;
  });
  readonly #scrub = new ScrubController({
    scene: () => this.#scene,
    standing: () => this.#standing,
    grabbed: () => {
      this.pause();
      this.renderRoot.querySelector<HTMLElement>('.slider')?.focus({ preventScroll: true });
    },
    released: () => this.requestUpdate(),
    askForEvent: (placed) => this.#ask.at(this.timeline.atOf(placed.after)),
    askForDay: (day, detail) => this.#ask.day(day, detail),
  });
  readonly #acts: TimelineActs = {
    togglePlay: () => (this.playing ? this.pause() : this.play()),
    back: () => this.#stepBy(() => this.#ask.back()),
    next: () => this.#stepBy(() => this.#ask.next()),
    chooseChapter: (chapter) => {
      request(this, 'alliance-chapter-change', { chapter });
      this.requestUpdate();
    },
    chooseBranch: (scenario) => {
      const fromStart = scenario !== undefined;
      this.#stepBy(() => request(this, 'alliance-scenario-change', { scenario, fromStart }));
      this.#picked = scenario;
    },
    slide: (step) => {
      this.saysPosition = false;
      this.#stepBy(() => this.#ask.slide(step));
    },
    page: (direction) => {
      this.saysPosition = false;
      this.#stepBy(() => this.#ask.page(direction));
    },
    enterSlider: () => this.pause(),
    leaveSlider: () => (this.saysPosition = true),
    typeDate: (date) => this.#stepBy(() => this.#ask.typed(date)),
    typing: (isTyping) => (this.isTyping = isTyping),
    chooseSpeed: (speed) => (this.speed = speed),
    toggleFold: () => (this.isUnfolded = !this.isUnfolded),
    toggleRows: () => (this.showsAll = !this.showsAll),
  };
  /** The branch that is played as soon as it is shown: the reader picked it just now. */
  #picked: string | undefined;
  /** What was drawn last. */
  #scene: TimelineScene | undefined;
  /** The marks of it that follow the reader. */
  #now: NowMarks | undefined;
  /** Whether the update answers a step of a drag, and not its rest. */
  #isStep = false;
  /** The scene whose measures the styles know. */
  #measuredScene: TimelineScene | undefined;

  constructor() {
    super();
    this.speed = 1;
    this.isUnfolded = false;
    this.showsAll = false;
    this.saysPosition = true;
    this.isTyping = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scrub.letGo();
  }

  /** Whether events are being played one after another. */
  get playing(): boolean {
    return this.#play.playing;
  }

  /** Plays the events from where the reader stands; from the start when all are over. */
  play(): void {
    if (this.checkData() && this.timeline.events.length > 0) this.#play.play();
  }

  /** Stops playing and stays there. */
  pause(): void {
    this.#picked = undefined;
    this.#play.pause();
  }

  /** A branch that the reader picked plays its steps; where motion is not wanted, it waits at the first. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Nobody asked to have another story played.
    if (changed.get('data')) this.pause();
    if (this.#picked === undefined || this.#picked !== this.choices.scenario) return;
    this.#picked = undefined;
    const { step } = this.#standing;
    if (step >= this.timeline.events.length || prefersStillness()) return;
    this.#play.play(this.#dwellAt(step));
  }

  /** A step of a drag moves the marker; what else it changes is drawn at a slower pace. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const isStep = changed.size === 1 && changed.has('at') && this.#scrub.dragging;
    this.#isStep = isStep;
    if (!isStep || this.#glyphsPace.tell(this.at, true) === this.at) return true;
    this.#placeNow();
    return false;
  }

  override render(): TemplateResult {
    if (!this.data) return html`<div class="frame" part="base">${this.renderEmpty()}</div>`;
    const { timeline, words, playing } = this;
    const standing = this.#standing;
    const chapter = shownChapter(this.data.chapters, this.chapter, standing.moment.day);
    const scene = this.#sceneOf(this.data, chapter);
    const folds = isCompact(this.#size.outerWidth, this.#size.fontSize);
    // While the reader drags, only the picture follows in every frame; the rest is not even looked at.
    const told = this.#pace.tell(standing, this.#isStep);
    const bar = { timeline, standing: told, playing, chapterId: chapter?.id };
    this.#scene = scene;
    return html`
      <div class="frame ${folds ? 'compact' : ''}" part="base">
        <i class="gauge"></i>
        ${guard([told, playing, chapter, folds, words], () => drawBar(bar, !folds, this.#acts, words))}
        ${this.#drawPlot(scene, standing, told, folds)}
        ${folds ? drawChapters(bar, this.#acts, words) : nothing}
        <div class="foot">${this.#drawFoot(told, folds, scene.listed)}</div>
      </div>
    `;
  }

  /** Names, axis and branches. */
  #drawPlot(
    scene: TimelineScene,
    standing: Standing,
    told: Standing,
    folds: boolean,
  ): TemplateResult {
    const { focusedActors, words } = this;
    const extras = this.#extras.part;
    return html`
      <div class="plot">
        ${guard([told, scene, focusedActors, folds, words], () =>
          drawRelationLabels(scene, told, focusedActors, folds, words),
        )}
        ${this.#drawTrack(scene, standing, told)}
        <div class="lanes">
          ${scene.lanes > 0 ? extras?.drawLanes(scene, this.#acts, words) : nothing}
        </div>
      </div>
    `;
  }

  /** The axis, with the slider that it is for keyboard and screen reader. */
  #drawTrack(scene: TimelineScene, standing: Standing, told: Standing): TemplateResult {
    const { timeline, saysPosition, focusedActors, words } = this;
    const { down, move, up, cancel } = this.#scrub;
    const fork = this.#extras.part?.drawFork(scene, words);
    return html`
      <div
        class="track"
        part="track"
        @pointerdown=${down}
        @pointermove=${move}
        @pointerup=${up}
        @pointercancel=${cancel}
      >
        <i class="gauge"></i>
        ${guard([told, saysPosition, words], () =>
          drawSlider({ timeline, standing: told, saysPosition }, this.#acts, words),
        )}
        ${this.#size.innerWidth > 0 ? drawPicture(scene, standing, focusedActors, fork, words) : nothing}
      </div>
    `;
  }

  /**
   * The row below the axis, which waits until a drag rests: a browser needs longer for another date in a field than for
   * the picture of the axis.
   */
  #drawFoot(standing: Standing, folds: boolean, listed: number): unknown {
    if (this.#isStep) return noChange;
    const { timeline, speed, isTyping, isUnfolded, showsAll, words } = this;
    const extras = this.#extras.part;
    const days = this.#days;
    return guard(
      [extras, standing, speed, isTyping, folds, isUnfolded, showsAll, listed, words],
      () =>
        extras?.drawFoot(
          { timeline, standing, days, speed, isTyping, folds, isUnfolded, showsAll, listed },
          this.#acts,
          words,
        ),
    );
  }

  /** The timeline is complete once the row below it is drawn too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#extras.settled;
    return super.getUpdateComplete();
  }

  #placeNow(): void {
    if (this.#now) placeNow(this.#now, this.#standing, this.words);
  }

  protected override updated(): void {
    this.#now = this.#scene && findNow(this.renderRoot, this.#scene);
    this.#placeNow();
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    const scene = this.#scene;
    if (!frame || !scene || scene === this.#measuredScene) return;
    const { part } = this.#extras;
    if (this.#measuredScene) part?.animateZoom(frame, this.#measuredScene, scene, this.moment.day);
    void part?.revealChapter(frame);
    this.#measuredScene = part && scene;
    const { metrics, bottom, lanes } = scene;
    const { top, stripe, gap, axis, lane, font } = metrics;
    const pitch = stripe + gap;
    const measures = { top, pitch, height: bottom + axis, lane, lanes: lanes * lane, font };
    for (const [name, px] of Object.entries(measures))
      frame.style.setProperty(`--${name}`, `${px}px`);
  }

  #sceneOf(data: Dataset, chapter: Chapter | undefined): TimelineScene {
    return this.#scenes.of({
      data,
      choices: this.choices,
      span: chapter && chapterSpan(chapter),
      trackWidth: this.#size.innerWidth,
      hostWidth: this.#size.outerWidth,
      fontSize: this.#size.fontSize,
      direction: this.matches(':dir(rtl)') ? 'rtl' : 'ltr',
      showsAll: this.showsAll,
      lead: isCrowd(data.actors.length) ? this.focusedActors : undefined,
      words: this.words,
    });
  }

  /** How long play stays at a step, in ms. */
  #dwellAt(step: number): number {
    const placed = this.timeline.events[step - 1];
    const title = placed ? titleOf(placed, this.timeline, this.words).text : '';
    return dwellMs(placed?.event, title, this.speed);
  }

  get #standing(): Standing {
    return standingAt(this.timeline, this.moment);
  }

  get #days(): TimeSpan {
    return this.checkData() ? shownDays(this.data!, this.choices) : { from: 0, to: 0 };
  }

  /** A step of the reader's own ends play; until it is answered, the slider shows where the reader is. */
  #stepBy(step: () => void): void {
    this.pause();
    step();
    this.requestUpdate();
  }
}

if (!customElements.get('alliance-timeline')) {
  customElements.define('alliance-timeline', AllianceTimeline);
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-timeline': AllianceTimeline;
  }
}
