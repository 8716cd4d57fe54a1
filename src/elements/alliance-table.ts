/** `<alliance-table>`: every relation of the moment as a table, the same facts as the map, always in reach. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { isAt, type At, type Moment } from '../model/moment.ts';
import {
  beforeLastEvent,
  relationRows,
  sortRows,
  type RelationRow,
  type SortKey,
  type Sorting,
} from '../scene/relation-rows.ts';
import { dateOfMoment } from '../words/date-of-moment.ts';
import { describeScore } from '../words/describe-score.ts';
import { briefPair } from '../words/name-pair.ts';
import { panelMessages } from '../words/panel-messages.ts';
import { tableStyles } from './alliance-table.styles.ts';
import { drawGlyph } from './draw-glyph.ts';
import { drawPoints, writeScore } from './draw-points.ts';
import { drawHypotheticalMark } from './hypothetical-mark.ts';
import { columnHeadStyles } from './column-head.styles.ts';
import { inks } from './ink.ts';
import { PanelElement } from './panel-element.ts';
import { panelStyles } from './panel.styles.ts';
import { drawProjectedMark } from './projected-mark.ts';
import { recordBeside } from './record-beside.ts';
import { request } from './requests.ts';
import { dateOf } from './date-of.ts';
import { drawText, type Telling } from './telling.ts';

/** Rows that are drawn at first, and more at each wish: a page of more stands still while it is drawn. */
const PAGE = 66;

/**
 * All relations at `at`: score, the word for it, the change since `since` or against the record, the event that moved it last.
 *
 * @fires alliance-focus-change - the reader picks a relation
 * @fires alliance-at-change - the reader goes to the event that moved a relation last
 * @part table - the table
 * @part hypothetical - the mark on what did not happen
 * @cssprop --alliance-ink, --alliance-ink-soft - text
 * @cssprop --alliance-rule - thin lines
 */
export class AllianceTable extends PanelElement {
  static override styles = [inks, panelStyles, columnHeadStyles, tableStyles];
  static override properties: PropertyDeclarations = {
    since: { type: String },
    sorting: { state: true },
    most: { state: true },
  };

  /**
   * The date that changes are counted from; default and fallback: right before the event last in effect. What is
   * supposed is held against the record.
   */
  declare since: At | undefined;
  /** The reader's order of rows; the rows themselves come from the model alone. */
  declare private sorting: Sorting | undefined;
  /** How many rows are drawn at most. */
  declare private most: number;

  constructor() {
    super();
    this.since = undefined;
    this.sorting = undefined;
    this.most = PAGE;
  }

  protected override renderPanel(telling: Telling): TemplateResult {
    const { timeline, moment, words } = telling;
    const { panels, branches } = panelMessages(words);
    const record = recordBeside(telling);
    const since = record?.moment ?? this.#sinceMoment(telling);
    const all = sortRows(relationRows(timeline, moment, since, record?.timeline), this.#order);
    const rows = all.slice(0, this.most);
    return html`<div class="panel" dir=${words.direction}>
      <table role="table" part="table">
        <caption>
          <span class="heading">${panels.tableCaption(dateOf(telling))}</span>
          ${drawHypotheticalMark(telling)}
          <span class="soft block">${record ? nothing : this.#saySince(telling)}</span>
          ${
            rows.length < all.length
              ? html`<span class="soft block"
                  >${words.messages.event.position(rows.length, all.length)}</span
                >`
              : nothing
          }
        </caption>
        <thead>
          <tr role="row">
            ${this.#renderHead('pair', panels.pair)} ${this.#renderHead('score', panels.score)}
            <th role="columnheader" scope="col" class="word">
              <span class="head">${panels.inWords}</span>
            </th>
            ${this.#renderHead('change', record ? branches.againstRecord : panels.change)}
            ${this.#renderHead('date', panels.lastMoved)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.#renderRow(telling, row))}
        </tbody>
      </table>
      ${rows.length < all.length ? this.#renderMore(telling, all.length) : nothing}
    </div>`;
  }

  #renderMore({ words }: Telling, count: number): TemplateResult {
    const most = Math.min(count, this.most + PAGE);
    return html`<button type="button" class="more" @click=${() => (this.most = most)}>
      ${panelMessages(words).foot.showAllRelations(count, most)}
    </button>`;
  }

  /** Of many relations those come first that moved last, until the reader wants another order. */
  get #order(): Sorting {
    const isLong = this.timeline.pairs.length > PAGE;
    return this.sorting ?? { by: isLong ? 'date' : 'pair', descending: isLong };
  }

  /** The date that was chosen, if it is one. */
  get #chosenSince(): At | undefined {
    const { since } = this;
    return isAt(since) ? since : undefined;
  }

  #sinceMoment({ timeline, moment }: Telling): Moment {
    const chosen = this.#chosenSince;
    return chosen === undefined ? beforeLastEvent(timeline, moment) : timeline.momentAt(chosen);
  }

  #saySince({ timeline, moment, words }: Telling): string {
    const { panels } = panelMessages(words);
    const chosen = this.#chosenSince;
    if (chosen !== undefined) {
      return panels.changeSince(dateOfMoment(timeline, timeline.momentAt(chosen), words));
    }
    const last = timeline.lastEventAt(moment);
    return last ? panels.changeSinceLast(words.date(last.day, last.event.precision)) : '';
  }

  #renderHead(by: SortKey, text: string): TemplateResult {
    const sorting = this.#order;
    const isSorted = sorting.by === by;
    const order = !isSorted ? 'none' : sorting.descending ? 'descending' : 'ascending';
    return html`<th role="columnheader" scope="col" class=${by} aria-sort=${order}>
      <button type="button" class="head" @click=${() => this.#sortBy(by)}>
        ${text} ${isSorted ? drawGlyph(sorting.descending ? 'down' : 'up') : ''}
      </button>
    </th>`;
  }

  /** A second press on the same head turns the order round. */
  #sortBy(by: SortKey): void {
    const order = this.#order;
    const again = order.by === by;
    this.sorting = { by, descending: again ? !order.descending : by !== 'pair' };
  }

  #renderRow(telling: Telling, row: RelationRow): TemplateResult {
    const { timeline, words } = telling;
    const { pair, score, before } = row;
    return html`<tr role="row">
      <th role="rowheader" scope="row" class="pair">
        <button type="button" @click=${() => this.#focusOn(row)}>
          ${briefPair(pair, timeline.dataset, words)}
        </button>
      </th>
      <td role="cell" class="score">${score === undefined ? '' : writeScore(score, words)}</td>
      <td role="cell" class="word">${describeScore(score, words)}</td>
      <td role="cell" class="change">
        ${score === undefined ? '' : drawPoints(before, score, words, 'number')}
      </td>
      <td role="cell" class="date">${this.#renderMovedBy(telling, row)}</td>
    </tr>`;
  }

  #renderMovedBy(telling: Telling, { movedBy }: RelationRow): TemplateResult {
    const { words } = telling;
    if (!movedBy) return html`<span class="soft">${panelMessages(words).panels.neverMoved}</span>`;
    const { event, day, after } = movedBy;
    return html`<button type="button" @click=${() => this.#standAt(after)}>
      ${drawProjectedMark(event, words)}
      <span class="event">${drawText(telling, event.title)}</span>
      <span class="soft">${words.shortDate(day, event.precision)}</span>
    </button>`;
  }

  #focusOn({ pair }: RelationRow): void {
    request(this, 'alliance-focus-change', { focus: [pair.a.id, pair.b.id] });
  }

  #standAt(moment: Moment): void {
    request(this, 'alliance-at-change', { at: this.timeline.atOf(moment) });
  }
}

if (!customElements.get('alliance-table')) customElements.define('alliance-table', AllianceTable);

declare global {
  interface HTMLElementTagNameMap {
    'alliance-table': AllianceTable;
  }
}
