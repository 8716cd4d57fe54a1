/** The row below a timeline: more relations, the key to the glyphs, a date to type, the speed of play. */
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { toIsoDate } from '../../dataset/calendar-date.ts';
import { THEMES, type Theme } from '../../dataset/schema.ts';
import type { Timeline } from '../../model/timeline.ts';
import { themePath } from '../../scene/theme-glyph.ts';
import type { TimeSpan } from '../../scene/timeline/time-scale.ts';
import type { Standing } from '../../scene/timeline/timeline-steps.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import type { Words } from '../../words/words.ts';
import { PLAY_SPEEDS, type PlaySpeed } from './play-speed.ts';
import type { TimelineActs } from './timeline-acts.ts';
import { MOST_ROWS, ROWS_AT_FIRST } from './timeline-scenes.ts';

/** What the row shows. */
export interface FootState {
  readonly timeline: Timeline;
  readonly standing: Standing;
  /** The first and last day that can be typed. */
  readonly days: TimeSpan;
  readonly speed: PlaySpeed;
  /** While the reader types a date, it is left alone. */
  readonly isTyping: boolean;
  /** Whether key and settings fold away. */
  readonly folds: boolean;
  readonly isUnfolded: boolean;
  readonly showsAll: boolean;
  /** How many relations could be shown. */
  readonly listed: number;
}

/** The row; in a narrow frame key and settings fold away. */
export function drawFoot(state: FootState, acts: TimelineActs, words: Words): TemplateResult {
  const { timeline, folds, isUnfolded } = state;
  return html`
    ${state.listed > ROWS_AT_FIRST ? drawMoreRows(state, acts, words) : nothing}
    ${folds ? drawFold(isUnfolded, acts, words) : nothing}
    <slot name="foot"></slot>
    <div id="panel" class="panel" ?hidden=${folds && !isUnfolded}>
      ${drawKey(timeline, words)}
      <div class="settings">
        ${drawDateField(state, acts, words)} ${drawSpeed(state.speed, acts, words)}
      </div>
    </div>
  `;
}

function drawMoreRows(
  { showsAll, listed }: FootState,
  acts: TimelineActs,
  words: Words,
): TemplateResult {
  const { showAllRelations, showFewerRelations } = panelMessages(words).foot;
  return html`
    <button class="plain more" type="button" @click=${acts.toggleRows}>
      ${showsAll ? showFewerRelations : showAllRelations(listed, Math.min(listed, MOST_ROWS))}
    </button>
  `;
}

function drawFold(isUnfolded: boolean, acts: TimelineActs, words: Words): TemplateResult {
  return html`
    <button
      class="plain fold"
      type="button"
      aria-expanded=${isUnfolded ? 'true' : 'false'}
      aria-controls="panel"
      @click=${acts.toggleFold}
    >
      ${panelMessages(words).foot.more}
    </button>
  `;
}

/** What the glyphs mean, for the themes that occur. */
function drawKey(timeline: Timeline, words: Words): TemplateResult {
  return html`
    <ul class="key" part="key" aria-label=${panelMessages(words).foot.key}>
      ${themesOf(timeline).map(
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

/** The themes of the first rank that events of a timeline have, in the order of the schema. */
function themesOf(timeline: Timeline): Theme[] {
  const present = new Set(timeline.events.map(({ event }) => event.themes[0]));
  return THEMES.filter((theme) => present.has(theme));
}

function drawDateField(state: FootState, acts: TimelineActs, words: Words): TemplateResult {
  const { standing, days, isTyping } = state;
  return html`
    <label class="field">
      <span>${panelMessages(words).foot.goToDate}</span>
      <input
        type="date"
        min=${toIsoDate(days.from)}
        max=${toIsoDate(days.to)}
        .value=${isTyping ? noChange : live(toIsoDate(standing.moment.day))}
        @focus=${() => acts.typing(true)}
        @blur=${() => acts.typing(false)}
        @change=${(event: Event) => acts.typeDate((event.target as HTMLInputElement).value)}
      />
    </label>
  `;
}

function drawSpeed(speed: PlaySpeed, acts: TimelineActs, words: Words): TemplateResult {
  const { speed: label, times } = panelMessages(words).foot;
  const chosen = (event: Event): PlaySpeed => {
    const { selectedIndex } = event.target as HTMLSelectElement;
    return PLAY_SPEEDS[selectedIndex] ?? 1;
  };
  return html`
    <label class="field">
      <span>${label}</span>
      <select @change=${(event: Event) => acts.chooseSpeed(chosen(event))}>
        ${PLAY_SPEEDS.map(
          (choice) => html`
            <option .selected=${live(choice === speed)}>${times(String(choice))}</option>
          `,
        )}
      </select>
    </label>
  `;
}
