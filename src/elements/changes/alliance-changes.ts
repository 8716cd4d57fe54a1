/** `<alliance-changes>`: all that a reader changed, what it does to the relations, and the means to change more. */
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ownEffect, type OwnEffect } from '../../model/own-event-effect.ts';
import { isRecord, countChanges } from '../../model/sound-choices.ts';
import { changesMessages } from '../../words/changes/changes-messages.ts';
import { briefName } from '../../words/name-pair.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { drawHeading } from '../draw-heading.ts';
import { eventSwitchStyles } from './event-switch.styles.ts';
import { drawHypotheticalMark } from '../hypothetical-mark.ts';
import { inks } from '../ink.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import { playedTimeline } from '../played-dataset.ts';
import { request } from '../requests.ts';
import type { Telling } from '../telling.ts';
import { SizeController } from '../size-controller.ts';
import { mapMarkStyles } from '../map/alliance-map.styles.ts';
import { besideRecordStyles } from './beside-record.styles.ts';
import { drawBesideRecord } from './draw-beside-record.ts';
import { changesStyles } from './alliance-changes.styles.ts';
import { differencesStyles } from './differences.styles.ts';
import { drawDifferences } from './draw-differences.ts';
import { drawEventList, ROWS, type ListState } from './draw-event-list.ts';
import { drawOwnEventForm } from './draw-own-event-form.ts';
import {
  eventOf,
  faultsOf,
  newDraft,
  type OwnEventDraft,
  type DraftFault,
} from './own-event-draft.ts';

/**
 * What differs from the record, undo and redo, the way back, a form for an event of one's own, and all events with their
 * switches. It only asks: whoever holds the state answers, and says aloud what came of it.
 *
 * @fires alliance-weight-change - the reader switches or weighs an event
 * @fires alliance-event-write - the reader adds an event of his own, or writes it anew
 * @fires alliance-event-remove - the reader takes it back
 * @fires alliance-record-return - the reader goes back to the record
 * @fires alliance-undo - the reader undoes his last step
 * @fires alliance-redo - the reader does again what he undid
 * @fires alliance-at-change - the reader goes to an event
 * @part heading - the headings
 * @part hypothetical - the mark on what did not happen
 * @cssprop --alliance-picture - `none` leaves out the small map of what is changed, as where a large one is in sight
 */
export class AllianceChanges extends PanelElement {
  static override styles = [
    ...[inks, panelStyles, mapMarkStyles, eventSwitchStyles, differencesStyles],
    ...[besideRecordStyles, changesStyles],
  ];
  static override properties: PropertyDeclarations = {
    undoable: { type: Boolean },
    redoable: { type: Boolean },
    list: { state: true },
    draft: { state: true },
    faults: { state: true },
  };

  /** Whether there is a step to undo. */
  declare undoable: boolean;
  /** Whether there is a step to do again. */
  declare redoable: boolean;
  declare private list: ListState;
  declare private draft: OwnEventDraft | undefined;
  declare private faults: readonly DraftFault[];

  readonly #picture = new SizeController(this, '.picture > .gauge');
  /** Whether an event of one's own was asked for, and is not answered yet. */
  #showsResult = false;

  constructor() {
    super();
    this.undoable = false;
    this.redoable = false;
    this.list = { text: '', changedOnly: false, shown: ROWS, sought: false };
    this.draft = undefined;
    this.faults = [];
  }

  /** What was begun of another story has nobody to act here; a list that choices change was not sought. */
  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('data')) this.#clear();
    if (changed.has('choices')) this.list = { ...this.list, sought: false };
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!this.#showsResult || !changed.has('choices')) return;
    this.#showsResult = false;
    // On a phone what the event did stands above the form, out of sight.
    this.renderRoot.querySelector('.marks')?.scrollIntoView({ block: 'nearest' });
  }

  protected override renderPanel(telling: Telling): TemplateResult {
    const messages = changesMessages(telling.words);
    return html`<div class="panel" dir=${telling.words.direction}>
      <div class="parts">
        <div class="part">${this.#renderHead(telling)} ${this.#renderForm(telling)}</div>
        <section>
          ${drawHeading(this.headingLevel, messages.events)}
          ${drawEventList(telling, this.list, {
            change: (more) => {
              this.list = { ...this.list, ...more };
            },
            showMore: () => void this.#showMore(),
            edit: (id) => void this.#edit(telling, id),
          })}
        </section>
      </div>
    </div>`;
  }

  #renderForm(telling: Telling): TemplateResult {
    return html`<section>
      ${drawHeading(this.headingLevel, this.#formHeading(telling))}
      ${drawOwnEventForm(
        telling,
        {
          draft: this.#draftFor(telling),
          faults: this.faults,
          effect: this.#effectOf(telling, this.#draftFor(telling)),
        },
        {
          change: (more) => {
            this.draft = { ...this.#draftFor(telling), ...more };
            if (this.faults.length > 0) this.faults = faultsOf(this.draft, telling);
          },
          submit: () => void this.#submit(telling),
          cancel: () => {
            this.#leaveForm();
          },
        },
      )}
    </section>`;
  }

  #renderHead(telling: Telling): TemplateResult {
    const { timeline, words } = telling;
    const messages = changesMessages(words);
    const { undo, toRecord } = panelMessages(words).supposition;
    const press = (
      name: 'alliance-undo' | 'alliance-redo' | 'alliance-record-return',
      text: string,
      isOpen: boolean,
    ): TemplateResult =>
      html`<button
        class="press"
        type="button"
        aria-disabled=${isOpen ? 'false' : 'true'}
        @click=${() => {
          if (isOpen) request(this, name, {});
        }}
      >
        ${text}
      </button>`;
    return html`<section>
      <div class="marks">
        ${drawHeading(this.headingLevel, messages.heading)} ${drawHypotheticalMark(telling)}
      </div>
      <p class="count">${messages.count(countChanges(timeline.choices))}</p>
      <p class="actions">
        ${press('alliance-undo', undo, this.undoable)}
        ${press('alliance-redo', messages.redo, this.redoable)}
        ${press('alliance-record-return', toRecord, !isRecord(timeline.choices))}
      </p>
      ${isRecord(timeline.choices) ? html`` : this.#renderDifferences(telling)}
    </section>`;
  }

  #renderDifferences(telling: Telling): TemplateResult {
    return drawDifferences(telling, drawBesideRecord(telling, this.#picture.innerWidth));
  }

  #draftFor(telling: Telling): OwnEventDraft {
    return this.draft ?? newDraft(telling, this.focusedActors);
  }

  /** Of an event that is written anew: what it would do if it were not there yet. */
  #effectOf({ timeline }: Telling, { id = '', ...draft }: OwnEventDraft): OwnEffect | undefined {
    const { dataset, choices } = timeline;
    const added = choices.added?.filter((own) => own.id !== id);
    const played = id === '' ? timeline : playedTimeline(dataset, { ...choices, added });
    return ownEffect(played, { ...draft, id });
  }

  #formHeading({ words }: Telling): string {
    const { own } = changesMessages(words);
    return this.draft?.id === undefined ? own.add : own.edit;
  }

  async #submit(telling: Telling): Promise<void> {
    const draft = this.#draftFor(telling);
    this.faults = faultsOf(draft, telling);
    if (this.faults.length > 0) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      return;
    }
    const { id } = draft;
    const event = eventOf(draft, this.#usualTitle(telling, draft));
    request(this, 'alliance-event-write', { event, ...(id !== undefined && { id }) });
    this.#clear();
    this.#showsResult = true;
  }

  /** Who does what to whom. */
  #usualTitle({ timeline, words }: Telling, { from, to, cameo }: OwnEventDraft): string {
    const { own } = changesMessages(words);
    const { dataset } = timeline;
    const [acting, towards] = [from, to].map((id) => {
      const actor = dataset.actors.find((one) => one.id === id);
      return actor ? briefName(actor, dataset, words) : id;
    }) as [string, string];
    return `${panelMessages(words).evidence.towards(acting, towards)} ${own.acts[cameo] ?? cameo}`;
  }

  async #edit({ timeline }: Telling, id: string): Promise<void> {
    this.draft = timeline.choices.added?.find((own) => own.id === id);
    this.faults = [];
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#own-date')?.focus();
  }

  /** The keyboard goes on at the first row that was not there. */
  async #showMore(): Promise<void> {
    const { shown } = this.list;
    this.list = { ...this.list, shown: shown + ROWS };
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.row > .event')[shown]?.focus();
  }

  /** The button that leaves the form goes with what was written: the keyboard goes on where the form begins. */
  #leaveForm(): void {
    this.#clear();
    this.renderRoot.querySelector<HTMLElement>('#own-date')?.focus();
  }

  #clear(): void {
    this.draft = undefined;
    this.faults = [];
  }
}

if (!customElements.get('alliance-changes')) {
  customElements.define('alliance-changes', AllianceChanges);
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-changes': AllianceChanges;
  }
}
