/** Draws the small map of what is supposed beside the record, for where the large one is out of sight. */
import { html, nothing, type TemplateResult } from 'lit';
import { RECORD } from '../../model/choices.ts';
import { besideRecord } from '../../scene/beside-record.ts';
import { isCrowd } from '../../scene/map/prominence.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { drawMap } from '../map/draw-map.ts';
import { playedLayout } from '../played-dataset.ts';
import { recordBeside } from '../record-beside.ts';
import type { Telling } from '../telling.ts';

/**
 * The picture as wide as its gauge, in px; nothing but the gauge while that is 0, as where a host page sets
 * `--alliance-picture: none`. Nothing of a full map either: it could not be read. Unheard, for a table says the same.
 */
export function drawBesideRecord(telling: Telling, width: number): TemplateResult | typeof nothing {
  const { timeline, moment, words, localized } = telling;
  const { dataset, choices } = timeline;
  const beside = recordBeside(telling);
  if (!beside || isCrowd(dataset.actors.length)) return nothing;
  const draw = (): TemplateResult => {
    const scene = besideRecord({
      layout: playedLayout(dataset, choices),
      moment,
      record: { layout: playedLayout(dataset, RECORD), moment: beside.moment },
      width,
      words,
      nameOf: ({ name }) => localized(name).text,
    });
    const view = { lead: [], tabStop: '', hypothetical: true, labels: new Map(), moving: false };
    const { height, actors } = scene;
    return html`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
        ${drawMap({ ...view, scene })}
      </svg>
      ${
        actors.some(({ ghost }) => ghost)
          ? html`<p class="soft">
              <i class="stood"></i> ${panelMessages(words).legend.recordGhost}
            </p>`
          : nothing
      }`;
  };
  return html`<div class="picture" inert aria-hidden="true">
    <i class="gauge"></i>
    ${width > 0 ? draw() : nothing}
  </div>`;
}
