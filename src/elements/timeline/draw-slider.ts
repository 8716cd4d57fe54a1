/** The native slider of a timeline. It counts events; the pointer passes through it to the axis below. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Timeline } from '../../model/timeline.ts';
import type { Standing } from '../../scene/timeline/timeline-steps.ts';
import { describeWhere } from '../../words/describe-where.ts';
import type { Words } from '../../words/words.ts';
import type { TimelineActs } from './timeline-acts.ts';

/** Where the slider stands. */
export interface SliderState {
  readonly timeline: Timeline;
  readonly standing: Standing;
  /** Whether it says which of the events it stands at: when it takes focus, but not at each step. */
  readonly saysPosition: boolean;
}

/** The slider; it is heard and has the keyboard, and the axis below it is seen. */
export function drawSlider(state: SliderState, acts: TimelineActs, words: Words): TemplateResult {
  const { timeline, standing, saysPosition } = state;
  const { date, keys, withPosition } = words.messages.timeline;
  const total = timeline.events.length;
  const text = describeWhere(timeline, standing.moment, words);
  return html`
    <input
      class="slider"
      type="range"
      min="0"
      max=${total}
      step="1"
      .value=${live(String(standing.step))}
      aria-label=${date}
      aria-valuetext=${saysPosition ? withPosition(text, standing.step, total) : text}
      aria-description=${keys}
      @input=${(event: Event) => acts.slide(Number((event.target as HTMLInputElement).value))}
      @keydown=${(event: KeyboardEvent) => turnPage(event, acts)}
      @focus=${acts.enterSlider}
      @blur=${acts.leaveSlider}
    />
  `;
}

/** Browsers differ in how far these two keys go. */
function turnPage(event: KeyboardEvent, acts: TimelineActs): void {
  if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
  event.preventDefault();
  acts.page(event.key === 'PageUp' ? 1 : -1);
}
