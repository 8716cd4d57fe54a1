/** Draws the line below the map of a narrow screen: what the map shows, and the way to what it says of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { describeScore } from '../words/describe-score.ts';
import { briefPair, fullName } from '../words/name-pair.ts';
import type { ExplorerView } from './explorer-view.ts';

/** The event's title, or which event came before; or what the reader brought forward, with the way to its panel. */
export function drawCaption(view: ExplorerView): TemplateResult {
  const { timeline, words, state } = view;
  const moment = timeline.momentAt(view.told);
  const last = timeline.lastEventAt(moment);
  const isNow = last?.day === moment.day;
  const { explorer } = words.messages;
  const isForward = state.focus.length > 0 && state.storyStep === undefined;
  return html`<div class="caption">
    <p>
      <time>${words.date(moment.day, isNow ? last.event.precision : 'day')}</time>
      ${isForward ? html`<strong>${sayForward(view)}</strong>` : drawEventTitle(view, isNow)}
    </p>
    ${
      isForward
        ? html`<button class="tell" type="button" @click=${view.onDetails}>
            ${explorer.details}
          </button>`
        : drawStoryButton(view, explorer.playStoryShort)
    }
  </div>`;
}

function drawEventTitle(view: ExplorerView, isNow: boolean): TemplateResult | typeof nothing {
  const { timeline, words } = view;
  const last = timeline.lastEventAt(timeline.momentAt(view.told));
  if (!last) return nothing;
  const { text, lang } = view.localized(last.event.title);
  return html`<strong lang=${lang}>${isNow ? text : words.messages.explorer.after(text)}</strong>`;
}

/** A relation with its score, or the names of actors. */
function sayForward({ data, timeline, told, words, state }: ExplorerView): string {
  const { focus } = state;
  const pair = focus.length === 2 ? timeline.pair(focus[0]!, focus[1]!) : undefined;
  if (!pair) {
    const actors = focus.flatMap((id) => data.actors.filter((actor) => actor.id === id));
    return words.list(actors.map((actor) => fullName(actor, data, words)));
  }
  const { explorer, relation } = words.messages;
  const score = timeline.scoreAt(pair, told);
  const word = describeScore(score, words);
  const says = score === undefined ? word : relation.scoreAndWord(words.score(score), word);
  return explorer.broughtForward(briefPair(pair, data, words), says);
}

/** The button that starts the story, where there is one and it is not told already. */
export function drawStoryButton(
  { data, state, onTell }: ExplorerView,
  label: string,
): TemplateResult | typeof nothing {
  if (data.story.length === 0 || state.storyStep !== undefined) return nothing;
  return html`<button class="tell" type="button" @click=${onTell}>${label}</button>`;
}
