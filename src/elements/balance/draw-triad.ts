/** Draws three actors that pull against each other, or fit together: a triangle, and what it means. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../../model/timeline.ts';
import { tensionSince } from '../../model/tension-since.ts';
import { px, routePoints } from '../../scene/map/route.ts';
import { triadPicture } from '../../scene/triad-picture.ts';
import { balanceMessages } from '../../words/opened/balance-messages.ts';
import { isTense, type TriadRoles } from '../../words/triad-roles.ts';
import type { Words } from '../../words/words.ts';
import { scoreInk } from '../ink.ts';
import { drawProjectedMark } from '../projected-mark.ts';
import { drawText, type Telling } from '../telling.ts';

/** Size of the tag with a score, in px. */
const TAG_WIDTH = 52;
const TAG_HEIGHT = 24;

/** The triangle with its meaning, and the way to the event that began the tension. The sentence stands beside it. */
export function drawTriad(
  telling: Telling,
  roles: TriadRoles,
  goTo: (event: TimelineEvent) => void,
): TemplateResult {
  const { timeline, moment, words } = telling;
  const balance = balanceMessages(words);
  const [a, b, c] = roles.actors;
  const event = isTense(roles)
    ? tensionSince(timeline, [a.id, b.id, c.id], moment)?.event
    : undefined;
  return html`${drawTriangle(roles, words)}
    <p class="soft">${meaningOf(roles, words)}</p>
    ${
      event
        ? html`<p class="small began">
            ${balance.began}
            <button type="button" @click=${() => goTo(event)}>
              ${drawProjectedMark(event.event, words)} ${drawText(telling, event.event.title)}
              <span class="soft">${words.shortDate(event.day, event.event.precision)}</span>
            </button>
          </p>`
        : nothing
    }`;
}

function meaningOf({ kind }: TriadRoles, words: Words): string | typeof nothing {
  const { meaning } = balanceMessages(words);
  if (kind === 'open') return nothing;
  return kind === 'commonFriend' || kind === 'enemies' ? meaning[kind] : meaning.balanced;
}

function drawTriangle(roles: TriadRoles, words: Words): TemplateResult {
  const { width, height, discs, lines } = triadPicture(roles);
  return html`<svg
    class="triangle"
    part="triangle"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    aria-hidden="true"
  >
    ${lines.map(
      ({ score, route, width: stroke, dash }) =>
        svg`<polyline
          class="tie" points=${routePoints(route)} stroke=${scoreInk(score)}
          stroke-width=${px(stroke)} stroke-dasharray=${dash?.map(px).join(' ') ?? nothing}
        ></polyline>`,
    )}
    ${discs.map(
      ({ actor, x, y, r }) =>
        svg`<circle class="disc" cx=${x} cy=${y} r=${r}></circle>
          <text class="code" x=${x} y=${y}>${actor.short}</text>`,
    )}
    ${lines.map(
      ({ score, tag }) =>
        svg`<rect
            class="tag" x=${tag.x - TAG_WIDTH / 2} y=${tag.y - TAG_HEIGHT / 2}
            width=${TAG_WIDTH} height=${TAG_HEIGHT} rx=${TAG_HEIGHT / 2} stroke=${scoreInk(score)}
          ></rect>
          <text x=${tag.x} y=${tag.y}>${words.score(score)}</text>`,
    )}
  </svg>`;
}
