/** The time axis: a slider whose track is the data. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { toIsoDate } from '../dataset/calendar-date.ts';
import type { TimeSpan } from '../scene/time-scale.ts';
import { chapterSpan, shownChapter } from '../scene/time-span.ts';
import { isCompact } from '../scene/timeline-metrics.ts';
import type { TimelineScene } from '../scene/timeline-scene.ts';
import { standingAt, type Standing } from '../scene/timeline-steps.ts';
import { timelineStyles } from './alliance-timeline.styles.ts';
import { DatasetElement } from './dataset-element.ts';
import { inks } from './ink.ts';
import { dwellMs, PlayController, type PlaySpeed } from './play-controller.ts';
import { request } from './requests.ts';
import { ScrubController } from './scrub-controller.ts';
import { SizeController } from './size-controller.ts';
import { drawChapters, drawFold, drawKey, drawSettings, drawTransport } from './timeline-parts.ts';
import { TimelineRequests } from './timeline-requests.ts';
import { drawPicture, drawRelationLabels } from './timeline-picture.ts';
import { ROWS_AT_FIRST, shownDays, TimelineScenes } from './timeline-scenes.ts';
import { themesOf, titleOf, valueText } from './timeline-texts.ts';

/**
 * A slider over time whose track shows each relation as a stripe coloured by its score, with the events above, and
 * buttons to step and to play. It asks for another date and waits for `at` to be set.
 *
 * The axis shows the chosen chapter, or everything; when the reader has left the chapter, the one that the date falls
 * into.
 *
 * @summary Time axis with stripes, events, play and chapters.
 *
 * @fires {CustomEvent<{at: string}>} alliance-at-change - The reader asks to stand at another date.
 * @fires {CustomEvent<{chapter: string | undefined}>} alliance-chapter-change - The reader asks to zoom to a chapter.
 * @fires {CustomEvent<{playing: boolean}>} alliance-playing-change - Play began or stopped.
 *
 * @csspart base - All of it.
 * @csspart button - Each of the round buttons.
 * @csspart play-button - The one that plays and pauses.
 * @csspart chapters - The row of chapters.
 * @csspart track - The axis with stripes and events.
 * @csspart date - The date below the marker.
 * @csspart key - What the glyphs mean.
 *
 * @cssproperty --alliance-ink - Text, glyphs and marker; also --alliance-ink-soft, --alliance-edge.
 * @cssproperty --alliance-paper - The ground; also --alliance-card.
 * @cssproperty --alliance-focus - The focus ring.
 * @cssproperty --alliance-sans - The font family; default: that of the page.
 */
export class AllianceTimeline extends DatasetElement {
  static override styles = [inks, timelineStyles];
  static override properties: PropertyDeclarations = {
    chapter: { type: String },
    speed: { type: Number },
    isUnfolded: { state: true },
    showsAll: { state: true },
    saysPosition: { state: true },
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

  readonly #size = new SizeController(this, '.track');
  readonly #scenes = new TimelineScenes();
  readonly #ask = new TimelineRequests(this, {
    timeline: () => this.timeline,
    standing: () => this.#standing,
    days: () => this.#days,
  });
  readonly #play = new PlayController(this, {
    askForNext: () => {
      const { step, isLast } = this.#ask.playOn();
      const placed = this.timeline.events[step - 1];
      const title = placed ? titleOf(placed, this.timeline, this.words).text : '';
      return isLast ? undefined : dwellMs(placed?.event, title, this.speed);
    },
    wasAnswered: () => this.#ask.wasAnswered(),
    playingChanged: (playing) => request(this, 'alliance-playing-change', { playing }),
  });
  readonly #scrub = new ScrubController({
    scene: () => this.#scene,
    standing: () => this.#standing,
    grabbed: () => this.#grabbed(),
    askForEvent: (placed) => this.#ask.at(this.timeline.atOf(placed.after)),
    askForDay: (day) => this.#ask.day(day),
  });
  #scene: TimelineScene | undefined;
  #isTypingDate = false;

  constructor() {
    super();
    this.speed = 1;
    this.isUnfolded = false;
    this.showsAll = false;
    this.saysPosition = true;
  }

  /** Whether events are being played one after another. */
  get playing(): boolean {
    return this.#play.playing;
  }

  /** Plays the events from where the reader stands; from the start when all are over. */
  play(): void {
    if (this.data && this.timeline.events.length > 0) this.#play.play();
  }

  /** Stops playing and stays there. */
  pause(): void {
    this.#play.pause();
  }

  override render(): TemplateResult {
    if (!this.data) return html`<div class="frame" part="base"></div>`;
    const standing = this.#standing;
    const chapter = shownChapter(this.data.chapters, this.chapter, standing.moment.day);
    const compact = isCompact(this.#size.hostWidth, this.#size.fontSize);
    this.#scene = this.#scenes.of({
      data: this.data,
      choices: this.choices,
      span: chapter && chapterSpan(chapter),
      trackWidth: this.#size.partWidth,
      hostWidth: this.#size.hostWidth,
      fontSize: this.#size.fontSize,
      direction: this.matches(':dir(rtl)') ? 'rtl' : 'ltr',
      showsAll: this.showsAll,
      words: this.words,
    });
    return html`
      <div class="frame ${compact ? 'compact' : ''}" part="base">
        ${this.#renderBar(standing, chapter?.id)}
        ${this.#renderPlot(this.#scene, standing, compact)} ${this.#renderFoot(standing, compact)}
      </div>
    `;
  }

  protected override updated(): void {
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    if (!frame || !this.#scene) return;
    const { metrics, bottom } = this.#scene;
    frame.style.setProperty('--top', `${metrics.top}px`);
    frame.style.setProperty('--pitch', `${metrics.stripe + metrics.gap}px`);
    frame.style.setProperty('--axis', `${metrics.axis}px`);
    frame.style.setProperty('--height', `${bottom + metrics.axis}px`);
    frame.style.setProperty('--font', `${metrics.font}px`);
  }

  get #standing(): Standing {
    return standingAt(this.timeline, this.moment);
  }

  get #days(): TimeSpan {
    return this.data ? shownDays(this.data, this.choices) : { from: 0, to: 0 };
  }

  #renderBar(standing: Standing, chapterId: string | undefined): TemplateResult {
    const { timeline, words } = this;
    const total = timeline.events.length;
    const chapters = timeline.dataset.chapters.map(({ id, title }) => {
      const { text, lang } = this.localized(title);
      return { id, title: text, lang };
    });
    const whole = { id: undefined, title: words.messages.timeline.whole, lang: undefined };
    const transport = {
      playing: this.playing,
      canPlay: total > 0,
      canGoBack: standing.isBetween || standing.step > 0,
      canGoOn: standing.step < total,
      onPlay: () => (this.playing ? this.pause() : this.play()),
      onPrevious: () => this.#stepBy(() => this.#ask.back()),
      onNext: () => this.#stepBy(() => this.#ask.next()),
    };
    return html`
      <div class="bar">
        <div class="transport">${drawTransport(transport, words)}</div>
        <p class="count">${words.messages.timeline.position(standing.step, total)}</p>
        ${
          chapters.length > 0
            ? drawChapters([whole, ...chapters], chapterId, this.#chooseChapter, words)
            : nothing
        }
      </div>
    `;
  }

  #renderPlot(scene: TimelineScene, standing: Standing, compact: boolean): TemplateResult {
    const { timeline, words, focusedActors } = this;
    const { date, keys, withPosition } = words.messages.timeline;
    const total = timeline.events.length;
    const text = valueText(timeline, standing, words);
    return html`
      <div class="plot">
        ${drawRelationLabels(scene, standing, focusedActors, compact, words)}
        <div
          class="track"
          part="track"
          @pointerdown=${this.#scrub.down}
          @pointermove=${this.#scrub.move}
          @pointerup=${this.#scrub.up}
          @pointercancel=${this.#scrub.cancel}
        >
          <input
            class="slider"
            type="range"
            min="0"
            max=${total}
            step="1"
            .value=${live(String(standing.step))}
            aria-label=${date}
            aria-valuetext=${this.saysPosition ? withPosition(text, standing.step, total) : text}
            aria-description=${keys}
            @input=${this.#slid}
            @keydown=${this.#paged}
            @focus=${() => this.pause()}
            @blur=${() => (this.saysPosition = true)}
          />
          ${this.#size.partWidth > 0 ? drawPicture(scene, standing, focusedActors, words) : nothing}
        </div>
      </div>
    `;
  }

  #renderFoot(standing: Standing, compact: boolean): TemplateResult {
    const { timeline, words } = this;
    const days = this.#days;
    const settings = {
      date: this.#isTypingDate ? undefined : toIsoDate(standing.moment.day),
      firstDate: toIsoDate(days.from),
      lastDate: toIsoDate(days.to),
      speed: this.speed,
      onDate: (date: string) => this.#stepBy(() => this.#ask.typed(date)),
      onTyping: (isTyping: boolean) => {
        this.#isTypingDate = isTyping;
        this.requestUpdate();
      },
      onSpeed: (speed: PlaySpeed) => (this.speed = speed),
    };
    const fold = {
      isUnfolded: this.isUnfolded,
      onToggle: () => (this.isUnfolded = !this.isUnfolded),
    };
    return html`
      <div class="foot">
        ${this.#renderMoreRelations()} ${compact ? drawFold(fold, words) : nothing}
        <div id="panel" class="panel" ?hidden=${compact && !this.isUnfolded}>
          ${drawKey(themesOf(timeline), words)}
          <div class="settings">${drawSettings(settings, words)}</div>
        </div>
      </div>
    `;
  }

  #renderMoreRelations(): TemplateResult | typeof nothing {
    const { timeline: messages } = this.words.messages;
    const count = this.timeline.pairs.length;
    if (count <= ROWS_AT_FIRST) return nothing;
    return html`
      <button class="plain" type="button" @click=${() => (this.showsAll = !this.showsAll)}>
        ${this.showsAll ? messages.showFewerRelations : messages.showAllRelations(count)}
      </button>
    `;
  }

  readonly #slid = (event: Event): void => {
    this.saysPosition = false;
    this.#stepBy(() => this.#ask.slide(Number((event.target as HTMLInputElement).value)));
    // Shows where the reader is until the request is answered.
    this.requestUpdate();
  };

  readonly #paged = (event: KeyboardEvent): void => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    this.saysPosition = false;
    this.#stepBy(() => this.#ask.page(event.key === 'PageUp' ? 1 : -1));
  };

  readonly #chooseChapter = (chapter: string | undefined): void => {
    request(this, 'alliance-chapter-change', { chapter });
    this.requestUpdate();
  };

  #grabbed(): void {
    this.pause();
    this.renderRoot.querySelector<HTMLElement>('.slider')?.focus({ preventScroll: true });
  }

  /** A step of the reader's own ends play. */
  #stepBy(step: () => void): void {
    this.pause();
    step();
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
