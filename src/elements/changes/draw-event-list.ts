/** The list in which a reader finds, switches and weighs events. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { textIn } from '../../dataset/localized-text.ts';
import { isOwnEvent } from '../../model/choices.ts';
import { isRecord } from '../../model/sound-choices.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { isChanged, listedEvents } from '../../scene/listed-events.ts';
import { changesMessages } from '../../words/changes/changes-messages.ts';
import { fullName } from '../../words/name-pair.ts';
import type { Words } from '../../words/words.ts';
import { drawEventSwitch } from './draw-event-switch.ts';
import { drawProjectedMark } from '../projected-mark.ts';
import { asking } from '../requests.ts';
import type { Telling } from '../telling.ts';

/** What the reader looks for. */
export interface ListState {
  readonly text: string;
  readonly changedOnly: boolean;
  /** How many are shown at most. */
  readonly shown: number;
  /** Whether it is as the reader last looked for it: a list that choices change is not spoken of. */
  readonly sought: boolean;
}

/** What a reader can do in the list, besides what its switches ask for. */
export interface ListActs {
  readonly change: (more: Partial<ListState>) => void;
  /** Shows more of what was found. */
  readonly showMore: () => void;
  readonly edit: (id: string) => void;
}

/** How many more a press shows. */
export const ROWS = 10;

/** The search, and the events that it finds. */
export function drawEventList(telling: Telling, state: ListState, acts: ListActs): TemplateResult {
  const { timeline, moment, words } = telling;
  const messages = changesMessages(words);
  const found = listedEvents(timeline, moment, {
    ...state,
    textOf: (placed) => searchText(telling, placed),
  });
  const isRecordAlone = state.changedOnly && isRecord(timeline.choices);
  const none = isRecordAlone ? messages.count(0) : messages.none;
  const said = found.length === 0 ? none : messages.found(found.length);
  const left = Math.min(ROWS, found.length - state.shown);
  return html`${drawSearch(telling, state, acts)}
    <p class="found soft">${said}</p>
    <p class="spoken" role="status">${state.sought ? said : nothing}</p>
    <ul class="events">
      ${repeat(
        found.slice(0, state.shown),
        ({ event }) => event.id,
        (placed) => drawRow(telling, placed, acts),
      )}
    </ul>
    ${
      left > 0
        ? html`<button class="press" type="button" @click=${acts.showMore}>
            ${messages.more(left)}
          </button>`
        : nothing
    }`;
}

function drawSearch(
  { words }: Telling,
  { changedOnly }: ListState,
  { change }: ListActs,
): TemplateResult {
  const messages = changesMessages(words);
  const seek = (more: Partial<ListState>): void => {
    change({ ...more, shown: ROWS, sought: true });
  };
  return html`<div class="find">
    <label class="field">
      ${messages.search}
      <input
        type="search"
        autocomplete="off"
        @input=${(event: Event) => {
          seek({ text: (event.currentTarget as HTMLInputElement).value });
        }}
      />
    </label>
    <label class="counts">
      <input
        type="checkbox"
        .checked=${changedOnly}
        @change=${(event: Event) => {
          seek({ changedOnly: (event.currentTarget as HTMLInputElement).checked });
        }}
      />
      ${messages.changedOnly}
    </label>
  </div>`;
}

function drawRow(telling: Telling, placed: TimelineEvent, acts: ListActs): TemplateResult {
  const { timeline, words } = telling;
  const { event, day, isOff } = placed;
  const messages = changesMessages(words);
  const title = textIn(event.title, words.lang, timeline.dataset.language);
  const date = words.date(day, event.precision);
  const goTo = asking('alliance-at-change', { at: timeline.atOf(placed.after) });
  return html`<li>
    <div
      class=${isChanged(timeline, placed) ? 'row changed' : 'row'}
      role="group"
      aria-label=${messages.goTo(title.text, date)}
    >
      <button class="event" type="button" @click=${goTo}>
        ${drawProjectedMark(event, words)}
        <span class=${isOff ? 'title-of off' : 'title-of'} lang=${title.lang} dir="auto"
          >${title.text}</span
        >
        <span class="soft">${date}</span>
      </button>
      ${drawEventSwitch(telling, placed)}
      ${isOwnEvent(timeline.choices, event.id) ? drawOwnActions(event.id, words, acts) : nothing}
    </div>
  </li>`;
}

/** An event of the reader's own can be written anew, or taken away. */
function drawOwnActions(id: string, words: Words, { edit }: ListActs): TemplateResult {
  const messages = changesMessages(words);
  // Its row goes with it: the keyboard goes on at the next one.
  const remove = (from: Event): void => {
    const row = (from.currentTarget as Element).closest('li');
    row?.nextElementSibling?.querySelector('button')?.focus({ preventScroll: true });
    asking('alliance-event-remove', { event: id })(from);
  };
  return html`<span class="actions">
    <button class="link" type="button" @click=${() => edit(id)}>${messages.edit}</button>
    <button class="link" type="button" @click=${remove}>${messages.remove}</button>
  </span>`;
}

/** Title, date and the names of the actors. */
function searchText({ timeline, words }: Telling, { event }: TimelineEvent): string {
  const { dataset } = timeline;
  const ids = new Set([
    ...event.effects.flatMap(({ from, to }) => [from, to]),
    ...event.levels.flatMap(({ between }) => between),
  ]);
  const names = dataset.actors
    .filter(({ id }) => ids.has(id))
    .map((actor) => fullName(actor, dataset, words));
  return [textIn(event.title, words.lang, dataset.language).text, event.date, ...names].join(' ');
}
