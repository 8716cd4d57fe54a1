/** The form in which a reader writes an event of his own, with what is wrong beside each field. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isIsoDate, toDay } from '../../dataset/calendar-date.ts';
import { MAX_OWN_TITLE } from '../../model/own-event.ts';
import type { OwnEffect } from '../../model/own-event-effect.ts';
import { changesMessages } from '../../words/changes/changes-messages.ts';
import { briefPair, fullName } from '../../words/name-pair.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { drawPoints } from '../draw-points.ts';
import { slideOrScroll } from '../slide-or-scroll.ts';
import type { Telling } from '../telling.ts';
import {
  actOf,
  strengthsOf,
  yearsFor,
  type OwnEventDraft,
  type DraftFault,
} from './own-event-draft.ts';

/** What stands in the form. */
export interface FormState {
  readonly draft: OwnEventDraft;
  readonly faults: readonly DraftFault[];
  /** What the draft would do; `undefined` while it cannot be played. */
  readonly effect: OwnEffect | undefined;
}

/** What a reader can do with the form. */
export interface FormActs {
  /** Writes some fields. */
  readonly change: (more: Partial<OwnEventDraft>) => void;
  readonly submit: () => void;
  readonly cancel: () => void;
}

/** Codes from here on are hostile. */
const FIRST_HOSTILE = '09';

/** The form, with what the event would do before it is added. */
export function drawOwnEventForm(
  telling: Telling,
  { draft, faults, effect }: FormState,
  acts: FormActs,
): TemplateResult {
  const { change } = acts;
  return html`<form
    class="own-form"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      acts.submit();
    }}
  >
    ${drawDate(telling, draft, faults, change)} ${drawActors(telling, draft, faults, change)}
    ${drawAct(telling, draft, change)} ${drawStrength(telling, draft, change)}
    ${drawTitle(telling, draft, change)} ${effect ? drawEffect(telling, effect) : nothing}
    ${drawEnd(telling, draft, faults, acts)}
  </form>`;
}

function drawDate(
  telling: Telling,
  draft: OwnEventDraft,
  faults: readonly DraftFault[],
  change: FormActs['change'],
): TemplateResult {
  const { own } = changesMessages(telling.words);
  const { from, to } = yearsFor(telling);
  const fault = faults.includes('date')
    ? own.wrongDate
    : faults.includes('farDate')
      ? own.farDate(from, to)
      : '';
  // A browser writes a field in its own language, where 03/02 may be another day than here.
  const said = isIsoDate(draft.date) ? telling.words.date(toDay(draft.date)) : '';
  return html`<p class="field wide">
    <label for="own-date">${own.date}</label>
    <input
      id="own-date"
      type="date"
      required
      .value=${live(draft.date)}
      aria-invalid=${fault === '' ? 'false' : 'true'}
      aria-describedby="own-date-said own-date-fault"
      @change=${(event: Event) => {
        change({ date: (event.currentTarget as HTMLInputElement).value });
      }}
    />
    <span class="soft" id="own-date-said">${said}</span>
    <span class="fault" id="own-date-fault">${fault}</span>
  </p>`;
}

function drawTitle(
  { words }: Telling,
  draft: OwnEventDraft,
  change: FormActs['change'],
): TemplateResult {
  return html`<p class="field wide">
    <label for="own-title">${changesMessages(words).own.title}</label>
    <input
      id="own-title"
      type="text"
      maxlength=${MAX_OWN_TITLE}
      autocomplete="off"
      .value=${live(draft.title)}
      @change=${(event: Event) => {
        change({ title: (event.currentTarget as HTMLInputElement).value });
      }}
    />
  </p>`;
}

/** The buttons; one that is written anew may also be left as it was. */
function drawEnd(
  { words }: Telling,
  { id }: OwnEventDraft,
  faults: readonly DraftFault[],
  { cancel }: FormActs,
): TemplateResult {
  const { own } = changesMessages(words);
  return html`<p class="wide actions">
    <button class="press" type="submit" aria-describedby="own-effect">
      ${id === undefined ? own.submitAdd : own.submitEdit}
    </button>
    ${
      id === undefined
        ? nothing
        : html`<button class="press" type="button" @click=${cancel}>${own.cancel}</button>`
    }
    <span class="fault" role="alert">${faults.includes('tooMany') ? own.tooMany : ''}</span>
  </p>`;
}

/** Said with the button that adds it, so that nobody is surprised by how little a strong act may move. */
function drawEffect({ timeline, words }: Telling, { pair, from, to }: OwnEffect): TemplateResult {
  const { difference } = panelMessages(words);
  const scores =
    from === undefined ? words.score(to) : difference.fromTo(words.score(from), words.score(to));
  return html`<p class="wide" id="own-effect">
    <span class="label block">${changesMessages(words).own.effect}</span>
    <b>${briefPair(pair, timeline.dataset, words)}</b> ${scores} ${drawPoints(from, to, words)}
  </p>`;
}

function drawActors(
  { timeline, words }: Telling,
  draft: OwnEventDraft,
  faults: readonly DraftFault[],
  change: FormActs['change'],
): TemplateResult[] {
  const { own } = changesMessages(words);
  const { dataset } = timeline;
  return (['from', 'to'] as const).map(
    (end) =>
      html`<p class="field">
        <label for="own-${end}">${own[end]}</label>
        <select
          id="own-${end}"
          aria-invalid=${end === 'to' && faults.includes('to') ? 'true' : 'false'}
          aria-describedby="own-${end}-fault"
          @change=${(event: Event) => {
            change({ [end]: (event.currentTarget as HTMLSelectElement).value });
          }}
        >
          ${dataset.actors.map(
            (actor) =>
              html`<option value=${actor.id} .selected=${live(draft[end] === actor.id)}>
                ${fullName(actor, dataset, words)}
              </option>`,
          )}
        </select>
        <span class="fault" id="own-${end}-fault"
          >${end === 'to' && faults.includes('to') ? own.samePair : ''}</span
        >
      </p>`,
  );
}

function drawAct(
  { words }: Telling,
  draft: OwnEventDraft,
  change: FormActs['change'],
): TemplateResult {
  const { own } = changesMessages(words);
  const codes = Object.keys(own.acts).sort();
  const groups = [
    [own.cooperative, codes.filter((code) => code < FIRST_HOSTILE)],
    [own.hostile, codes.filter((code) => code >= FIRST_HOSTILE)],
  ] as const;
  return html`<p class="field wide">
    <label for="own-act">${own.act}</label>
    <select
      id="own-act"
      @change=${(event: Event) => {
        change(actOf((event.currentTarget as HTMLSelectElement).value));
      }}
    >
      ${groups.map(
        ([name, members]) =>
          html`<optgroup label=${name}>
            ${members.map(
              (code) =>
                html`<option value=${code} .selected=${live(draft.cameo === code)}>
                  ${own.acts[code]}
                </option>`,
            )}
          </optgroup>`,
      )}
    </select>
  </p>`;
}

function drawStrength(
  { words }: Telling,
  draft: OwnEventDraft,
  change: FormActs['change'],
): TemplateResult {
  const { own } = changesMessages(words);
  const { low, high } = strengthsOf(draft);
  const said = words.score(draft.strength);
  return html`<p class="field wide">
    <label for="own-strength">${own.strength}</label>
    <input
      id="own-strength"
      type="range"
      min=${low}
      max=${high}
      step="0.1"
      ?disabled=${low === high}
      .value=${live(String(draft.strength))}
      aria-valuetext=${own.strengthSaid(said)}
      @pointerdown=${slideOrScroll}
      @input=${(event: Event) => {
        change({ strength: (event.currentTarget as HTMLInputElement).valueAsNumber });
      }}
    />
    <span class="said" aria-hidden="true">${own.strengthSaid(said)}</span>
  </p>`;
}
