/** `<alliance-balance>`: who stands with whom, and which three actors pull against each other. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { triadsInTension } from '../../model/triads.ts';
import { describeCamps, describeTriad } from '../../words/describe-balance.ts';
import { balanceMessages } from '../../words/opened/balance-messages.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { shownScore } from '../../words/shown-points.ts';
import { triadRoles, type TriadRoles } from '../../words/triad-roles.ts';
import { balanceStyles } from './alliance-balance.styles.ts';
import { drawHeading } from '../draw-heading.ts';
import { drawTriad } from './draw-triad.ts';
import { drawHypotheticalMark } from '../hypothetical-mark.ts';
import { foldPanelStyles } from '../fold-panel.styles.ts';
import { inks } from '../ink.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import { request } from '../requests.ts';
import { dateOf } from '../date-of.ts';
import type { Telling } from '../telling.ts';
import { triadStyles } from './triad.styles.ts';

/** So many triads are listed at first, and with each wish for more. */
const PAGE = 8;

/**
 * The two camps at `at` with what strains them, and the triads in tension, the one whose weakest tie is strongest
 * first. A triad whose tension would be shown as 0.0 is left out. The three actors in `focusedActors` are drawn as a
 * triangle.
 *
 * @fires alliance-focus-change - the reader picks a triad, or lets go of it
 * @fires alliance-at-change - the reader goes to the event that began a tension
 * @part heading - the headings
 * @part triangle - the drawing of the triad brought forward
 * @part hypothetical - the mark on what did not happen
 * @cssprop --alliance-paper - ground of the panel
 * @cssprop --alliance-rule - thin lines
 * @cssprop --alliance-ink, --alliance-ink-soft - text
 */
export class AllianceBalance extends PanelElement {
  static override styles = [inks, panelStyles, foldPanelStyles, triadStyles, balanceStyles];
  static override properties: PropertyDeclarations = { most: { state: true } };

  /** So many triads the reader wants listed. */
  declare private most: number;

  constructor() {
    super();
    this.most = PAGE;
  }

  protected override renderPanel(telling: Telling): TemplateResult {
    const { timeline, moment, words } = telling;
    const balance = balanceMessages(words);
    return html`<div class="panel" dir=${words.direction}>
      <div class="heading-row">
        ${drawHeading(this.headingLevel, balance.heading(dateOf(telling)))}
        ${drawHypotheticalMark(telling)}
      </div>
      <p class="soft">${balance.counting}</p>
      <p>${describeCamps(timeline, moment, words)}</p>
      ${this.#renderTensions(telling)}
    </div>`;
  }

  #renderTensions(telling: Telling): TemplateResult {
    const { timeline, moment, words } = telling;
    const balance = balanceMessages(words);
    const tense = triadsInTension(timeline.relationsAt(moment)).filter(
      ({ tension }) => shownScore(tension) > 0,
    );
    const listed = tense.slice(0, this.most).flatMap(({ actors }) => {
      return triadRoles(timeline, actors, moment) ?? [];
    });
    const more = Math.min(PAGE, tense.length - listed.length);
    const lead = triadRoles(timeline, this.focusedActors, moment);
    return html`<section>
      ${drawHeading(this.headingLevel + 1, tense.length > 0 ? balance.tensions : balance.noTensions, 'label')}
      ${
        lead && !listed.some((roles) => isSame(roles, lead))
          ? html`<p>${drawSentence(telling, lead)}</p>
              ${this.#renderOpen(telling, lead)}`
          : nothing
      }
      <ol class="triads">
        ${listed.map((roles) => this.#renderTriad(telling, roles, lead))}
      </ol>
      ${
        more > 0
          ? html`<button type="button" class="more" @click=${() => (this.most += PAGE)}>
              ${panelMessages(words).balance.more(more)}
            </button>`
          : nothing
      }
    </section>`;
  }

  #renderTriad(telling: Telling, roles: TriadRoles, lead: TriadRoles | undefined): TemplateResult {
    const isOpen = lead !== undefined && isSame(roles, lead);
    const focus = isOpen ? [] : roles.actors.map(({ id }) => id);
    return html`<li>
      <button
        type="button"
        aria-pressed=${isOpen ? 'true' : 'false'}
        @click=${() => request(this, 'alliance-focus-change', { focus })}
      >
        ${drawSentence(telling, roles)}
      </button>
      ${isOpen ? this.#renderOpen(telling, roles) : nothing}
    </li>`;
  }

  #renderOpen(telling: Telling, roles: TriadRoles): TemplateResult {
    return html`<div class="open">
      ${drawTriad(telling, roles, ({ after }) => {
        request(this, 'alliance-at-change', { at: this.timeline.atOf(after) });
      })}
    </div>`;
  }
}

function drawSentence({ timeline, moment, words }: Telling, roles: TriadRoles): TemplateResult {
  const { names, does } = describeTriad(roles, timeline, moment, words);
  return html`<b>${names}</b> ${does}`;
}

function isSame(one: TriadRoles, other: TriadRoles): boolean {
  return one.actors.every((actor) => other.actors.includes(actor));
}

if (!customElements.get('alliance-balance')) {
  customElements.define('alliance-balance', AllianceBalance);
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-balance': AllianceBalance;
  }
}
