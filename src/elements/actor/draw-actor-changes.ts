/** Draws who drew nearer to an actor and who drifted away since a date, each with the event that did most of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isIsoDate, toDay, toIsoDate } from '../../dataset/calendar-date.ts';
import type { Actor, DatasetEvent } from '../../dataset/schema.ts';
import type { At, Moment } from '../../model/moment.ts';
import { otherActor, type Pair } from '../../model/pair.ts';
import { chapterEnds, sinceMoment } from '../../scene/two-dates.ts';
import { dateOfMoment } from '../../words/date-of-moment.ts';
import { inOrder } from '../../words/describe-difference.ts';
import { fullName } from '../../words/name-pair.ts';
import { actorChangesMessages } from '../../words/opened/actor-changes-messages.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { tellChanges, type ToldCause, type ToldChange } from '../../words/tell-changes.ts';
import { drawEventButton } from '../draw-event-button.ts';
import { drawHeading } from '../draw-heading.ts';
import { drawPoints } from '../draw-points.ts';
import { type Telling } from '../telling.ts';

export { actorChangesStyles } from './actor-changes.styles.ts';

/** What is drawn, and what a reader can do there. */
export interface ActorChanges {
  readonly telling: Telling;
  readonly actor: Actor;
  /** The date compared with; `undefined` for the usual one. */
  readonly since: At | undefined;
  readonly headingLevel: number;
  /** Asks for another date to compare with, or the usual one. */
  readonly compareWith: (since: At | undefined) => void;
  readonly focusOn: (pair: Pair) => void;
  readonly goTo: (event: DatasetEvent) => void;
}

/** Two groups, who drew nearer and who drifted away, and the date that they are counted from. */
export function drawActorChanges(state: ActorChanges): TemplateResult {
  const { telling, actor, since, headingLevel } = state;
  const { timeline, moment, words } = telling;
  const messages = actorChangesMessages(words);
  const [from, to] = inOrder(sinceMoment(timeline, since, moment), moment);
  const { changes, unchanged } = tellChanges(timeline, from, to, words);
  const isOwn = (pair: Pair): boolean => pair.a === actor || pair.b === actor;
  const own = changes.filter(({ pair }) => isOwn(pair));
  const still = unchanged
    .filter(isOwn)
    .map((pair) => fullName(otherActor(pair, actor.id), timeline.dataset, words));
  return html`<section class="changes">
    ${drawHeading(headingLevel, messages.nearerAndAway, 'label')} ${drawSince(state, from)}
    ${drawGroup(
      messages.drewNearer,
      own.filter(({ delta }) => delta >= 0),
      state,
    )}
    ${drawGroup(
      messages.driftedAway,
      own.filter(({ delta }) => delta < 0),
      state,
    )}
    ${still.length === 0 ? nothing : html`<p class="small">${messages.asBefore(words.list(still))}</p>`}
  </section>`;
}

/** Where each part of the story begins, or a day that is typed. */
function drawSince(state: ActorChanges, from: Moment): TemplateResult {
  const { telling, compareWith } = state;
  const { timeline, moment, words } = telling;
  const messages = actorChangesMessages(words);
  return html`<div class="since">
    <label>
      ${messages.comparedSince}
      <select
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          compareWith(value === '' ? undefined : value);
        }}
      >
        ${drawStarts(state, from)}
      </select>
    </label>
    <label>
      ${messages.orDate}
      <input
        type="date"
        min=${toIsoDate(timeline.first.day)}
        max=${toIsoDate(Math.floor(moment.day))}
        .value=${live(toIsoDate(Math.floor(from.day)))}
        @change=${(event: Event) => {
          // While a year is typed the field holds days long ago; setting it then would take the keyboard out of it.
          const { value, validity } = event.target as HTMLInputElement;
          if (isIsoDate(value) && validity.valid) compareWith(value);
        }}
        @blur=${(event: Event) => {
          (event.target as HTMLInputElement).value = toIsoDate(Math.floor(from.day));
        }}
      />
    </label>
  </div>`;
}

/** The usual date, where each part of the story begins, and the date chosen where it is none of these. */
function drawStarts({ telling, since }: ActorChanges, from: Moment): TemplateResult {
  const { timeline, moment, words } = telling;
  const messages = actorChangesMessages(words);
  const dateOf = (start: Moment): string => dateOfMoment(timeline, start, words, words.shortDate);
  const parts = timeline.dataset.chapters
    .map((chapter) => ({
      title: telling.localized(chapter.title).text,
      start: chapterEnds(timeline, chapter).since,
    }))
    .filter(({ start }) => toDay(start) < Math.floor(moment.day));
  const isListed = since === undefined || parts.some(({ start }) => start === since);
  return html`<option value="" .selected=${live(since === undefined)}>
      ${messages.usually(dateOf(sinceMoment(timeline, undefined, moment)))}
    </option>
    ${parts.map(
      ({ title, start }) =>
        html`<option value=${start} .selected=${live(start === since)}>
          ${messages.partBegins(title, dateOf(timeline.momentAt(start)))}
        </option>`,
    )}
    ${
      isListed
        ? nothing
        : html`<option value=${since} .selected=${live(true)}>${dateOf(from)}</option>`
    }`;
}

function drawGroup(
  title: string,
  changes: readonly ToldChange[],
  state: ActorChanges,
): TemplateResult | typeof nothing {
  if (changes.length === 0) return nothing;
  return html`<p class="direction">${title}</p>
    <ul class="drifts">
      ${changes.map((change) => html`<li>${drawChange(change, state)}</li>`)}
    </ul>`;
}

function drawChange(change: ToldChange, state: ActorChanges): TemplateResult {
  const { telling, actor, focusOn } = state;
  const { words, timeline } = telling;
  const messages = actorChangesMessages(words);
  const { pair, from, to, causes } = change;
  const other = fullName(otherActor(pair, actor.id), timeline.dataset, words);
  const main = causes.find(({ event }) => event !== undefined);
  const scores = sayScores(change, telling);
  return html`<div class="who">
      <button
        type="button"
        class="name"
        @click=${() => {
          focusOn(pair);
        }}
      >
        ${other}
      </button>
      <span class="change">${from === undefined ? nothing : drawPoints(from, to, words)}</span>
    </div>
    <p class="soft">${main ? messages.mostlyBy(scores) : scores}</p>
    ${main ? drawMainCause(main, state) : nothing}`;
}

function sayScores({ from, to }: ToldChange, { words }: Telling): string {
  const { relation } = words.messages;
  const { difference } = panelMessages(words);
  const after = to === undefined ? relation.unknown : words.score(to);
  return from === undefined
    ? difference.begins(after)
    : difference.fromTo(words.score(from), after);
}

/** The event that moved it most, the way it went. */
function drawMainCause(
  { event, points }: ToldCause,
  { telling, goTo }: ActorChanges,
): TemplateResult | typeof nothing {
  if (!event) return nothing;
  return html`<div class="small">
    ${drawEventButton(telling, event, goTo, { beside: telling.words.score(points) })}
  </div>`;
}
