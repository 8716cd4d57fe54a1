/** Controls round the time axis: buttons, chapters, date and speed, key. All stateless: values in, requests out. */
import { html, noChange, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Theme } from '../dataset/schema.ts';
import { themePath } from '../scene/theme-glyph.ts';
import type { Words } from '../words/words.ts';
import { PLAY_SPEEDS, type PlaySpeed } from './play-controller.ts';

const icons = {
  play: svg`<path d="M8.5 6v12l10-6z"></path>`,
  pause: svg`<path d="M7 6h3.6v12H7zM13.4 6H17v12h-3.6z"></path>`,
  previous: svg`<path d="M16.5 6.5v11L9 12zM6.5 6.5h2v11h-2z"></path>`,
  next: svg`<path d="M7.5 6.5v11L15 12zM15.5 6.5h2v11h-2z"></path>`,
};

function drawIcon(icon: SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${icon}</svg>`;
}

export interface TransportState {
  readonly playing: boolean;
  readonly canPlay: boolean;
  readonly canGoBack: boolean;
  readonly canGoOn: boolean;
  readonly onPlay: () => void;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

/** Play, previous, next. Buttons at an end stay focusable: they are only marked as disabled. */
export function drawTransport(state: TransportState, words: Words): TemplateResult {
  const { timeline } = words.messages;
  return html`
    <button
      class="round play"
      part="button play-button"
      type="button"
      aria-label=${state.playing ? timeline.pause : timeline.play}
      aria-disabled=${state.canPlay ? nothing : 'true'}
      @click=${state.onPlay}
    >
      ${drawIcon(state.playing ? icons.pause : icons.play)}
    </button>
    <button
      class="round"
      part="button"
      type="button"
      aria-label=${timeline.previous}
      aria-disabled=${state.canGoBack ? nothing : 'true'}
      @click=${state.onPrevious}
    >
      ${drawIcon(icons.previous)}
    </button>
    <button
      class="round"
      part="button"
      type="button"
      aria-label=${timeline.next}
      aria-disabled=${state.canGoOn ? nothing : 'true'}
      @click=${state.onNext}
    >
      ${drawIcon(icons.next)}
    </button>
  `;
}

export interface ChapterChip {
  readonly id: string | undefined;
  readonly title: string;
  readonly lang: string | undefined;
}

/** One radio button a chapter, so that the row is one tab stop and arrows go along it. */
export function drawChapters(
  chips: readonly ChapterChip[],
  shown: string | undefined,
  onChoose: (id: string | undefined) => void,
  words: Words,
): TemplateResult {
  return html`
    <fieldset class="chapters" part="chapters">
      <legend class="unseen">${words.messages.timeline.chapters}</legend>
      ${chips.map(
        ({ id, title, lang }) => html`
          <label class="chip" lang=${lang ?? nothing}>
            <input
              type="radio"
              name="chapter"
              class="unseen"
              .checked=${live(id === shown)}
              @change=${() => onChoose(id)}
            />
            <span>${title}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

export interface SettingsState {
  /** ISO day to show; absent while the reader types one. */
  readonly date: string | undefined;
  readonly firstDate: string;
  readonly lastDate: string;
  readonly speed: PlaySpeed;
  readonly onDate: (date: string) => void;
  /** The reader goes into the date field, or leaves it. */
  readonly onTyping: (isTyping: boolean) => void;
  readonly onSpeed: (speed: PlaySpeed) => void;
}

/** A date to type, and the speed of play. */
export function drawSettings(state: SettingsState, words: Words): TemplateResult {
  const { timeline } = words.messages;
  const changed = (event: Event): string => (event.target as HTMLInputElement).value;
  return html`
    <label class="field">
      <span>${timeline.goToDate}</span>
      <input
        type="date"
        min=${state.firstDate}
        max=${state.lastDate}
        .value=${state.date === undefined ? noChange : live(state.date)}
        @focus=${() => state.onTyping(true)}
        @blur=${() => state.onTyping(false)}
        @change=${(event: Event) => state.onDate(changed(event))}
      />
    </label>
    <label class="field">
      <span>${timeline.speed}</span>
      <select
        .value=${live(String(state.speed))}
        @change=${(event: Event) => state.onSpeed(Number(changed(event)) as PlaySpeed)}
      >
        ${PLAY_SPEEDS.map(
          (speed) => html`
            <option value=${speed} ?selected=${speed === state.speed}>
              ${timeline.times(String(speed))}
            </option>
          `,
        )}
      </select>
    </label>
  `;
}

/** What the glyphs mean, for the themes that occur. */
export function drawKey(themes: readonly Theme[], words: Words): TemplateResult {
  return html`
    <ul class="key" part="key" aria-label=${words.messages.timeline.key}>
      ${themes.map(
        (theme) => html`
          <li>
            <svg viewBox="-8 -8 16 16" aria-hidden="true">
              <path d=${themePath(theme, 5.6)}></path>
            </svg>
            ${words.messages.theme[theme]}
          </li>
        `,
      )}
    </ul>
  `;
}

export interface FoldState {
  readonly isUnfolded: boolean;
  readonly onToggle: () => void;
}

/** The button that unfolds key and settings in a narrow frame. */
export function drawFold({ isUnfolded, onToggle }: FoldState, words: Words): TemplateResult {
  return html`
    <button
      class="plain"
      type="button"
      aria-expanded=${isUnfolded ? 'true' : 'false'}
      aria-controls="panel"
      @click=${onToggle}
    >
      ${words.messages.timeline.more}
    </button>
  `;
}
