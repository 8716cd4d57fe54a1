/** The controls of a timeline: play and step, how far the reader is, chapters. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { textIn } from '../../dataset/localized-text.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Standing } from '../../scene/timeline/timeline-steps.ts';
import type { Words } from '../../words/words.ts';
import type { TimelineActs } from './timeline-acts.ts';

const icons = {
  play: svg`<path d="M8.5 6v12l10-6z"></path>`,
  pause: svg`<path d="M7 6h3.6v12H7zM13.4 6H17v12h-3.6z"></path>`,
  previous: svg`<path d="M16.5 6.5v11L9 12zM6.5 6.5h2v11h-2z"></path>`,
  next: svg`<path d="M7.5 6.5v11L15 12zM15.5 6.5h2v11h-2z"></path>`,
};

/** What the controls show. */
export interface BarState {
  readonly timeline: Timeline;
  readonly standing: Standing;
  readonly playing: boolean;
  /** Id of the chapter that is shown; `undefined` for the whole. */
  readonly chapterId: string | undefined;
}

/** The row above the axis, in a wide frame with the chapters. */
export function drawBar(
  state: BarState,
  withChapters: boolean,
  acts: TimelineActs,
  words: Words,
): TemplateResult {
  const { timeline, standing } = state;
  return html`
    <div class="bar">
      <div class="transport">${drawTransport(state, acts, words)}</div>
      <p class="count">
        ${words.messages.timeline.position(standing.step, timeline.events.length)}
      </p>
      ${withChapters ? drawChapters(state, acts, words) : nothing}
    </div>
  `;
}

/** Buttons at an end stay where the focus finds them: they are only marked as disabled, and ask for nothing. */
function drawTransport(state: BarState, acts: TimelineActs, words: Words): TemplateResult {
  const { timeline: messages } = words.messages;
  const { standing, playing } = state;
  const last = state.timeline.events.length;
  const canGoBack = standing.isBetween || standing.step > 0;
  return html`
    ${drawButton('play', playing ? messages.pause : messages.play, last > 0, acts.togglePlay, playing ? icons.pause : icons.play)}
    ${drawButton('', messages.previous, canGoBack, acts.back, icons.previous)}
    ${drawButton('', messages.next, standing.step < last, acts.next, icons.next)}
  `;
}

function drawButton(
  kind: '' | 'play',
  label: string,
  isEnabled: boolean,
  act: () => void,
  icon: SVGTemplateResult,
): TemplateResult {
  return html`
    <button
      class="round ${kind}"
      part="button ${kind === 'play' ? 'play-button' : ''}"
      type="button"
      aria-label=${label}
      aria-disabled=${isEnabled ? nothing : 'true'}
      @click=${act}
    >
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${icon}</svg>
    </button>
  `;
}

/** One radio button a chapter, so that the row is one tab stop and arrows go along it. */
export function drawChapters(
  { timeline, chapterId }: BarState,
  acts: TimelineActs,
  words: Words,
): TemplateResult | typeof nothing {
  if (timeline.dataset.chapters.length === 0) return nothing;
  const { whole, chapters: legend } = words.messages.timeline;
  const chapters = timeline.dataset.chapters.map(({ id, title }) => {
    const { text, lang } = textIn(title, words.lang, timeline.dataset.language);
    return { id, text, lang };
  });
  return html`
    <div class="chapters" part="chapters" role="group" aria-label=${legend}>
      ${[{ id: undefined, text: whole, lang: words.lang }, ...chapters].map(
        ({ id, text, lang }) => html`
          <label class="chip" lang=${lang}>
            <input
              type="radio"
              name="chapter"
              .checked=${live(id === chapterId)}
              @change=${() => acts.chooseChapter(id)}
            />
            <span>${text}</span>
          </label>
        `,
      )}
    </div>
  `;
}
