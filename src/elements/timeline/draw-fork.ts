/** Draws where a branch leaves the record on a timeline; loaded behind the first picture, which has none. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { textIn } from '../../dataset/localized-text.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { SceneFork, TimelineScene } from '../../scene/timeline/timeline-scene.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import type { Words } from '../../words/words.ts';
import { restFrom } from './draw-stripes.ts';

const FORK_GAP = 6;
/** How much wider semibold text may be than guessed. */
const BOLD = 1.1;

/** The line at which a branch leaves the record, and its name. */
export function drawFork(scene: TimelineScene, words: Words): SVGTemplateResult | typeof nothing {
  const { fork, metrics, bottom } = scene;
  if (!fork) return nothing;
  const { key } = panelMessages(words).branches;
  const name = nameOf(fork, scene, words);
  const hasRecord = scene.stripes.some(({ record }) => record.length > 0);
  const { text, x, side } = placeForkLabel(
    scene,
    fork.x,
    hasRecord ? [`${name} · ${key}`, name] : [name],
  );
  return svg`
    ${fork.isInSpan ? svg`<path class="fork" d="M${fork.x} ${metrics.font * 0.4}V${bottom}"></path>` : nothing}
    <text class="fork ${side}" x=${x} y=${metrics.font}>${text}</text>`;
}

/** After the fork where there is room, else before it, else up to the far edge, over the names beside the axis. */
function placeForkLabel(
  scene: TimelineScene,
  forkX: number,
  texts: readonly string[],
): { text: string; x: number; side: 'after' | 'before' } {
  const { scale, metrics } = scene;
  const towards = scale.direction === 'rtl' ? -1 : 1;
  const room = restFrom(scene, forkX).width;
  const needed = (text: string): number => textWidth(text, metrics.font) * BOLD + FORK_GAP;
  const after = texts.find((text) => needed(text) <= room);
  if (after !== undefined) return { text: after, x: forkX + towards * FORK_GAP, side: 'after' };
  const before = texts.find((text) => needed(text) <= scale.width - room);
  if (before !== undefined) return { text: before, x: forkX - towards * FORK_GAP, side: 'before' };
  let text = texts.at(-1) ?? '';
  while (text.length > 1 && needed(text) > scale.width + 2 * metrics.slot) {
    text = `${text.slice(0, -2).trimEnd()}…`;
  }
  return { text, x: scale.direction === 'rtl' ? 0 : scale.width, side: 'before' };
}

function nameOf({ scenario }: SceneFork, { timeline }: TimelineScene, words: Words): string {
  const { whatIf, ownChanges } = panelMessages(words).branches;
  if (!scenario) return ownChanges;
  return whatIf(textIn(scenario.title, words.lang, timeline.dataset.language).text);
}
