/** Draws what changed between two dates as a ranked list of sentences, each with the causes that can be opened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DatasetEvent } from '../../dataset/schema.ts';
import { toDay } from '../../dataset/calendar-date.ts';
import type { Pair } from '../../model/pair.ts';
import { differenceMessages } from '../../words/opened/difference-messages.ts';
import { relationMessages } from '../../words/opened/relation-messages.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import type { ToldCause, ToldChange } from '../../words/tell-changes.ts';
import { startSentence } from '../../words/start-sentence.ts';
import { drawEventButton } from '../draw-event-button.ts';
import { drawGlyph } from '../draw-glyph.ts';
import { writeScore } from '../draw-points.ts';
import type { Words } from '../../words/words.ts';
import type { Telling } from '../telling.ts';

/** What is listed, and how much of it. */
export interface ChangeListState {
  readonly telling: Telling;
  readonly changes: readonly ToldChange[];
  /** So many are shown, and so many more can be asked for. */
  readonly most: number;
  readonly page: number;
  /** Actors brought forward. */
  readonly lead: readonly string[];
  /** Keys of the pairs whose causes are all shown. */
  readonly openPairs: readonly string[];
}

/** What a reader can do in the list. */
export interface ChangeListActs {
  /** Brings a relation forward, or lets go of it. */
  readonly pick: (pair: Pair) => void;
  /** Takes the reader to an event. */
  readonly goTo: (event: DatasetEvent) => void;
  /** Shows all causes of a pair, or the main ones. */
  readonly fold: (pair: Pair) => void;
  readonly more: () => void;
}

/** Causes of either kind that are shown at first. */
const MAIN_CAUSES = 3;
const MAIN_AGAINST = 1;

/** The list, with a way to more of it. */
export function drawChangeList(state: ChangeListState, acts: ChangeListActs): TemplateResult {
  const { changes, most, page, telling } = state;
  const { list } = differenceMessages(telling.words);
  const more = Math.min(page, changes.length - most);
  return html`<ol class="changes" aria-label=${list}>
      ${changes.slice(0, most).map((change) => drawChange(change, state, acts))}
    </ol>
    ${
      more > 0
        ? html`<button type="button" class="more" @click=${acts.more}>
            ${panelMessages(telling.words).balance.more(more)}
          </button>`
        : nothing
    }`;
}

function drawChange(
  change: ToldChange,
  state: ChangeListState,
  acts: ChangeListActs,
): TemplateResult {
  const { telling, lead } = state;
  const { words } = telling;
  const { pair } = change;
  const isLead = lead.length === 2 && lead.includes(pair.a.id) && lead.includes(pair.b.id);
  return html`<li class=${isLead ? 'lead' : ''}>
    <div class="change">
      <button
        type="button"
        class="pair"
        aria-pressed=${isLead ? 'true' : 'false'}
        @click=${() => acts.pick(pair)}
      >
        ${change.name}
      </button>
      ${drawSize(change, words)}
    </div>
    <p>${startSentence(change.moved, words)}.</p>
    ${drawAllCauses(change, state, acts)}
  </li>`;
}

/** What moved the pair, and what pulled the other way: the main ones, or all, which add up. */
function drawAllCauses(
  { pair, causes, against, rounding }: ToldChange,
  { telling, openPairs }: ChangeListState,
  acts: ChangeListActs,
): TemplateResult {
  const difference = differenceMessages(telling.words);
  const isOpen = openPairs.includes(pair.key);
  const shown = isOpen ? causes : causes.slice(0, MAIN_CAUSES);
  const shownAgainst = isOpen ? against : against.slice(0, MAIN_AGAINST);
  const total = causes.length + against.length;
  const isCut = total > MAIN_CAUSES + MAIN_AGAINST || shown.length + shownAgainst.length < total;
  const isAll = shown.length + shownAgainst.length === total;
  return html`${drawCauses(difference.becauseOf, shown, telling, acts)}
  ${drawCauses(difference.otherWay, shownAgainst, telling, acts)}
  ${isAll && rounding !== 0 ? drawRounding(rounding, telling.words) : nothing}
  ${
    isCut
      ? html`<button
          type="button"
          class="fold"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${() => acts.fold(pair)}
        >
          ${isOpen ? difference.fewerCauses : difference.allCauses(total)}
        </button>`
      : nothing
  }`;
}

/** Arrow and points for the eye; what is spoken is the sentence below. One that begins has a score and no way. */
function drawSize({ from, to, delta }: ToldChange, words: Words): TemplateResult {
  if (from === undefined) {
    return html`<span class="points" aria-hidden="true">${writeScore(to, words)}</span>`;
  }
  const isCloser = delta > 0;
  return html`<span class="points ${isCloser ? 'closer' : 'apart'}" aria-hidden="true"
    >${drawGlyph(isCloser ? 'up' : 'down')} ${words.points(delta)}</span
  >`;
}

function drawCauses(
  label: string,
  causes: readonly ToldCause[],
  telling: Telling,
  acts: ChangeListActs,
): TemplateResult | typeof nothing {
  if (causes.length === 0) return nothing;
  return html`<p class="because soft">${label}</p>
    <ul class="causes">
      ${causes.map((cause) => drawCause(cause, telling, acts))}
    </ul>`;
}

/** The row of a waterfall, for causes that are told apart. */
function drawRounding(points: number, words: Words): TemplateResult {
  return html`<ul class="causes rounding soft">
    <li>
      <span class="value">${words.score(points)}</span>
      <span>${relationMessages(words).rounding}</span>
    </li>
  </ul>`;
}

function drawCause(
  { text, points, event }: ToldCause,
  telling: Telling,
  acts: ChangeListActs,
): TemplateResult {
  const { words } = telling;
  const value = html`<span class="value">${words.score(points)}</span>`;
  if (!event) return html`<li>${value} <span>${startSentence(text, words)}</span></li>`;
  return html`<li>
    ${value}
    ${drawEventButton(telling, event, acts.goTo, {
      beside: words.shortDate(toDay(event.date), event.precision),
    })}
  </li>`;
}
