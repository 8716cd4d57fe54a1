/** A native slider over the days on which something happens. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DayNumber } from '../../dataset/calendar-date.ts';
import { countUpTo } from '../../model/count-up-to.ts';
import { branchesMessages } from '../../words/opened/branches-messages.ts';
import type { Words } from '../../words/words.ts';
import { slideOrScroll } from '../slide-or-scroll.ts';

/** The days to choose from, and who hears the choice. */
export interface DaySlider {
  /** In order, at least one. */
  readonly days: readonly DayNumber[];
  /** Where the reader stands: at one of the days, or between two. */
  readonly day: DayNumber;
  /** The day in words. */
  readonly date: string;
  readonly choose: (day: DayNumber) => void;
}

/** The slider with its date; between two days it stands at the earlier one. */
export function drawDaySlider(
  { days, day, date, choose }: DaySlider,
  words: Words,
): TemplateResult {
  const step = Math.max(0, countUpTo(days, day, (one) => one) - 1);
  const chosen = (event: Event): void => {
    const next = days[Number((event.target as HTMLInputElement).value)];
    if (next !== undefined) choose(next);
  };
  return html`<label class="day">
    <span class="label">${branchesMessages(words).date}</span>
    <input
      type="range"
      min="0"
      max=${days.length - 1}
      step="1"
      .value=${live(String(step))}
      aria-valuetext=${date}
      @pointerdown=${slideOrScroll}
      @input=${chosen}
    />
    <span class="chosen" aria-hidden="true">${date}</span>
  </label>`;
}
