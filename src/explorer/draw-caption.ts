/** Draws the line below the map of a narrow screen: what the map shows, and the way to what it says of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { asking } from '../elements/requests.ts';
import type { Moment } from '../model/moment.ts';
import { dateOfMoment } from '../words/date-of-moment.ts';
import { changeParts } from '../words/describe-change.ts';
import { describeScore } from '../words/describe-score.ts';
import { titleOf } from '../words/describe-where.ts';
import { briefPair, fullName } from '../words/name-pair.ts';
import { sinceOf } from './explorer-state.ts';
import type { ExplorerView } from './explorer-view.ts';

/** A title of more letters is set smaller, so that it fills no third line on most phones: what stands below would move. */
const LONG = 44;

/** The sentence of the picture; or what the reader brought forward, with the way to its panel. */
export function drawCaption(view: ExplorerView): TemplateResult {
  const { timeline, words, state } = view;
  const moment = timeline.momentAt(view.told);
  const { explorer } = words.messages;
  const isForward = state.focus.length > 0 && state.storyStep === undefined;
  return html`<div class="caption">
    <p>
      ${
        isForward
          ? html`${drawDate(view, dateOfMoment(timeline, moment, words))}
              <strong>${sayForward(view)}</strong>`
          : drawSentence(view, moment)
      }
    </p>
    ${
      isForward
        ? html`<button
            class="tell"
            type="button"
            @click=${() => view.answers?.keyboard.goToCards()}
          >
            ${explorer.details}
          </button>`
        : drawStoryButton(view)
    }
  </div>`;
}

/** The title stands out, marked with its language; what moved is on the map's tags, and for those who listen in full. */
function drawSentence(view: ExplorerView, moment: Moment): TemplateResult {
  const { timeline, words } = view;
  const [where, moved] = changeParts(timeline, moment, words);
  const last = timeline.lastEventAt(moment);
  const { text, lang } = last ? titleOf(last, timeline, words) : { text: '', lang: words.lang };
  const start = where.lastIndexOf(text);
  const end = start + text.length;
  return html`${drawDate(view, drawUnstopped(where.slice(0, start)))}
    <strong class=${text.length > LONG ? 'long' : ''}
      ><span lang=${lang}>${text}</span>${drawUnstopped(where.slice(end))}</strong
    >
    <span class="spoken">${moved}</span>`;
}

/** The date, and from which one the changes on the map are counted where not from right before the event. */
function drawDate(
  { data, state, timeline, words }: ExplorerView,
  date: TemplateResult | string,
): TemplateResult {
  const since = sinceOf(data, state);
  const from = since && dateOfMoment(timeline, timeline.momentAt(since), words, words.shortDate);
  return html`<time>${date}${from && words.messages.explorer.since(from)}</time>`;
}

/** A part of a sentence as a headline has it: what stops it is for those who listen. */
function drawUnstopped(part: string): TemplateResult {
  const [stop = ''] = /\s*:\s*$|\.$/u.exec(part) ?? [];
  return html`${part.slice(0, part.length - stop.length)}<span class="spoken">${stop}</span>`;
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
export function drawStoryButton({
  data,
  state,
  words,
}: ExplorerView): TemplateResult | typeof nothing {
  if (data.story.length === 0 || state.storyStep !== undefined) return nothing;
  const begin = asking('alliance-story-step', { step: 0 });
  return html`<button class="tell" type="button" @click=${begin}>
    ${words.messages.explorer.playStory}
  </button>`;
}
