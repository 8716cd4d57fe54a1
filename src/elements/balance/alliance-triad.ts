/** `<alliance-triad>`: three actors brought forward, and whether their ties fit together. */
import { html, type TemplateResult } from 'lit';
import { describeTriad } from '../../words/describe-balance.ts';
import { fullName } from '../../words/name-pair.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { startSentence } from '../../words/start-sentence.ts';
import { triadRoles } from '../../words/triad-roles.ts';
import { cardStyles } from '../card.styles.ts';
import { drawCloseButton } from '../draw-buttons.ts';
import { drawHeading } from '../draw-heading.ts';
import { drawTriad } from './draw-triad.ts';
import { drawHypotheticalMark } from '../hypothetical-mark.ts';
import { inks } from '../ink.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import { request } from '../requests.ts';
import { dateOf } from '../date-of.ts';
import type { Telling } from '../telling.ts';
import { triadStyles } from './triad.styles.ts';

/**
 * The three actors in `focusedActors` at `at`: a triangle of their ties, how these fit or pull, since when, and what
 * that means. Draws nothing unless three known actors are given.
 *
 * @fires alliance-focus-change - the reader closes the panel
 * @fires alliance-at-change - the reader goes to the event that began the tension
 * @part card - the panel
 * @part heading - the heading
 * @part triangle - the drawing
 * @part hypothetical - the mark on what did not happen
 * @cssprop --alliance-card - ground of the panel
 * @cssprop --alliance-ink, --alliance-ink-soft - text
 */
export class AllianceTriad extends PanelElement {
  static override styles = [inks, panelStyles, cardStyles, triadStyles];

  protected override renderPanel(telling: Telling): TemplateResult {
    const { timeline, moment, words } = telling;
    const roles = triadRoles(timeline, this.focusedActors, moment);
    if (!roles) return html``;
    const names = roles.actors.map((actor) => fullName(actor, timeline.dataset, words));
    return html`<div class="panel" part="card" dir=${words.direction}>
      <header>
        <div>
          ${drawHeading(this.headingLevel, words.list(names))}
          <p class="now-score">
            <span class="soft">${dateOf(telling)}</span> ${drawHypotheticalMark(telling)}
          </p>
        </div>
        ${drawCloseButton(panelMessages(words).panels.close, () => {
          request(this, 'alliance-focus-change', { focus: [] });
        })}
      </header>
      <p>${startSentence(describeTriad(roles, timeline, moment, words).does, words)}</p>
      ${drawTriad(telling, roles, ({ after }) => {
        request(this, 'alliance-at-change', { at: timeline.atOf(after) });
      })}
    </div>`;
  }
}

if (!customElements.get('alliance-triad')) customElements.define('alliance-triad', AllianceTriad);

declare global {
  interface HTMLElementTagNameMap {
    'alliance-triad': AllianceTriad;
  }
}
