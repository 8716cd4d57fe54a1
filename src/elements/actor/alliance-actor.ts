/** `<alliance-actor>`: one actor brought forward, with its relations from the closest to the most hostile. */
import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Actor } from '../../dataset/schema.ts';
import type { At } from '../../model/moment.ts';
import { otherActor, type Pair } from '../../model/pair.ts';
import { MAX_SCORE } from '../../model/relation-course.ts';
import { relationRows, rowsOfActor, type RelationRow } from '../../scene/relation-rows.ts';
import { describeScore } from '../../words/describe-score.ts';
import { fullName } from '../../words/name-pair.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { actorStyles } from './alliance-actor.styles.ts';
import { cardStyles } from '../card.styles.ts';
import { drawCloseButton } from '../draw-buttons.ts';
import { drawHeading } from '../draw-heading.ts';
import { writeScore } from '../draw-points.ts';
import { goToEvent } from '../go-to-event.ts';
import { drawHypotheticalMark } from '../hypothetical-mark.ts';
import { inks, scoreInk } from '../ink.ts';
import { addStyles, LatePart } from '../late-part.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import { request } from '../requests.ts';
import { dateOf } from '../date-of.ts';
import { drawText, type Telling } from '../telling.ts';

/**
 * The first actor in `focusedActors`: name, kind, note, and its relations at `at`; and who drew nearer or
 * drifted away since `since`. Draws nothing unless a known actor is given.
 *
 * @fires alliance-focus-change - the reader picks a relation, or closes the panel
 * @fires alliance-since-change - the reader picks a date to compare with
 * @fires alliance-at-change - the reader opens an event
 * @part card - the panel
 * @part heading - the headings
 * @part hypothetical - the mark on what did not happen
 * @cssprop --alliance-card - ground of the panel
 * @cssprop --alliance-rule - thin lines
 * @cssprop --alliance-ink, --alliance-ink-soft - text
 */
export class AllianceActor extends PanelElement {
  static override styles = [inks, panelStyles, cardStyles, actorStyles];
  static override properties: PropertyDeclarations = { since: { type: String } };

  /** The date compared with; default and fallback: the author's, else where the chapter of `at` begins. */
  declare since: At | undefined;
  readonly #changes = new LatePart(this, async () => {
    const part = await import('./draw-actor-changes.ts');
    addStyles(this, [part.actorChangesStyles]);
    return part;
  });

  constructor() {
    super();
    this.since = undefined;
  }

  protected override renderPanel(telling: Telling): TemplateResult {
    const { timeline, moment } = telling;
    const actor = timeline.dataset.actors.find(({ id }) => id === this.focusedActors[0]);
    if (!actor) return html``;
    const all = relationRows(timeline, moment, moment);
    const { relations } = panelMessages(telling.words).panels;
    return html`<div class="panel" part="card" dir=${telling.words.direction}>
      ${this.#renderHead(telling, actor)}
      <section>
        ${drawHeading(this.headingLevel + 1, relations, 'label')}
        <ol class="relations">
          ${rowsOfActor(all, actor.id).map((row) => this.#renderRow(telling, actor, row))}
        </ol>
      </section>
      ${this.#changes.part?.drawActorChanges({
        telling,
        actor,
        since: this.since,
        headingLevel: this.headingLevel + 1,
        compareWith: (since) => {
          request(this, 'alliance-since-change', { since });
        },
        focusOn: (pair) => {
          this.#focusOn(pair, actor);
        },
        goTo: (event) => goToEvent(this, this.timeline, event),
      })}
    </div>`;
  }

  #renderHead(telling: Telling, actor: Actor): TemplateResult {
    const { words, timeline } = telling;
    const { panels } = panelMessages(words);
    return html`<header>
        <div>
          ${drawHeading(this.headingLevel, fullName(actor, timeline.dataset, words))}
          <p class="now-score">
            <span class="soft">${panels.kind[actor.kind]} · ${dateOf(telling)}</span>
            ${drawHypotheticalMark(telling)}
          </p>
        </div>
        ${drawCloseButton(panels.close, () =>
          request(this, 'alliance-focus-change', { focus: [] }),
        )}
      </header>
      ${actor.note === undefined ? nothing : html`<p class="small">${drawText(telling, actor.note)}</p>`}`;
  }

  #renderRow(telling: Telling, actor: Actor, row: RelationRow): TemplateResult {
    const { words, timeline } = telling;
    const { pair, score } = row;
    const other = fullName(otherActor(pair, actor.id), timeline.dataset, words);
    const value = score === undefined ? '' : writeScore(score, words);
    return html`<li>
      <button type="button" class="relation" @click=${() => this.#focusOn(pair, actor)}>
        <b class="name">${other}</b>
        <span class="value">${value} <span class="soft">${describeScore(score, words)}</span></span>
        ${drawScoreBar(score)}
      </button>
    </li>`;
  }

  #focusOn(pair: Pair, actor: Actor): void {
    const focus = [actor.id, otherActor(pair, actor.id).id];
    request(this, 'alliance-focus-change', { focus });
  }
}

/** A bar from the neutral middle to the score, dashed line of the whole scale behind it. */
function drawScoreBar(score: number | undefined): TemplateResult {
  const middle = 50;
  const end = middle + ((score ?? 0) / MAX_SCORE) * middle;
  const left = Math.min(middle, end);
  const width = Math.max(0.6, Math.abs(end - middle));
  return html`<svg class="score-bar" aria-hidden="true">
    <line class="scale" x1="0" x2="100%" y1="6" y2="6"></line>
    ${
      score === undefined
        ? nothing
        : svg`<rect
            class=${score < 0 ? 'hostile' : 'allied'}
            x="${left.toFixed(2)}%" width="${width.toFixed(2)}%" y="2" height="8"
            fill=${scoreInk(score)}
          ></rect>`
    }
    <line class="middle" x1="50%" x2="50%" y1="0" y2="12"></line>
  </svg>`;
}

if (!customElements.get('alliance-actor')) customElements.define('alliance-actor', AllianceActor);

declare global {
  interface HTMLElementTagNameMap {
    'alliance-actor': AllianceActor;
  }
}
