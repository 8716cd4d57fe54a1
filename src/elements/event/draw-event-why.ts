/** "Why these numbers?": from code to score to points, for each relation an event touched. */
import { html, nothing, type TemplateResult } from 'lit';
import { cameoCode } from '../../dataset/cameo-descriptions.ts';
import type {
  CodedAct,
  EventChange,
  LevelReading,
  PushReading,
} from '../../scene/event-changes.ts';
import { briefName, briefPair } from '../../words/name-pair.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { writeNumber, writeSigned } from '../../words/write-number.ts';
import { drawHeading } from '../draw-heading.ts';
import { drawSources } from '../draw-sources.ts';
import { drawText, type Telling } from '../telling.ts';

/** The folded explanation; `level` is that of the headings inside. */
export function drawEventWhy(
  telling: Telling,
  changes: readonly EventChange[],
  level: number,
): TemplateResult {
  const { words, timeline } = telling;
  return html`<details class="why" part="why">
    <summary>${panelMessages(words).evidence.why}</summary>
    ${changes.map(
      ({ pair, push, levels }) =>
        html`<section>
          ${drawHeading(level, briefPair(pair, timeline.dataset, words), 'pair')}
          ${push ? drawPush(telling, push) : nothing}
          ${levels.map((reading) => drawLevel(telling, reading))}
        </section>`,
    )}
  </details>`;
}

function drawPush(telling: Telling, push: PushReading): TemplateResult {
  const { words } = telling;
  const { sum } = panelMessages(words).evidence;
  const factors = [
    ...(push.yourWeight === 1 ? [] : [[sum.yourWeight, push.yourWeight] as const]),
    [sum.gain, push.gain] as const,
    ...(push.room === 1 ? [] : [[sum.room, push.room] as const]),
  ];
  const isLimited = Math.abs(push.limit) > 1e-9;
  return html`<ul class="acts">
      ${push.acts.map((act) => html`<li>${drawAct(telling, act)}</li>`)}
    </ul>
    <p class="sum">
      ${sum.mean(push.acts.length)} <b>${writeSigned(push.mean, words)}</b>
      ${factors.map(([name, value]) => html`× ${name} <b>${writeNumber(value, words)}</b> `)}
      ${isLimited ? html`, ${sum.limit} <b>${writeSigned(push.limit, words)}</b>` : nothing} =
      <b>${writeSigned(push.points, words)}</b> ${sum.points}
    </p>`;
}

function drawAct(telling: Telling, { effect, from, to, score, code }: CodedAct): TemplateResult {
  const { words, timeline } = telling;
  const { evidence } = panelMessages(words);
  const shown = words.score(score);
  const acts = evidence.towards(
    briefName(from, timeline.dataset, words),
    briefName(to, timeline.dataset, words),
  );
  if (score === effect.impact && effect.cameo !== undefined) {
    const { supposing } = panelMessages(words);
    const description = cameoCode(effect.cameo)?.description ?? '';
    return html`<b>${acts}</b>
      <span class="soft block">${supposing.ownCode(effect.cameo, description)}: ${shown}</span>`;
  }
  const scored = !code
    ? evidence.impact(shown)
    : code.scoredAs === code.code
      ? evidence.goldstein(shown)
      : evidence.goldsteinOfParent(shown, code.scoredAs);
  const facts = [
    ...(code ? [evidence.code(code.code, cameoCode(code.code)?.description ?? '')] : []),
    scored,
    ...(effect.weight === 1 ? [] : [evidence.weight(writeNumber(effect.weight, words))]),
  ];
  return html`<b>${acts}</b> ${
      effect.because === undefined
        ? nothing
        : html`<span class="because">${drawText(telling, effect.because)}</span>`
    }
    <span class="soft block">${facts.join(words.comma ?? ', ')}</span>
    ${effect.interpretive ? html`<span class="reading">${evidence.interpretive}</span>` : nothing}`;
}

function drawLevel(telling: Telling, { move, from, to }: LevelReading): TemplateResult {
  const { words } = telling;
  const { evidence } = panelMessages(words);
  const after = words.score(to);
  const said =
    from === undefined
      ? evidence.levelBegins(after)
      : evidence.levelBecause(words.score(from), after);
  return html`<p class="level"><b>${said}</b> ${drawText(telling, move.because)}</p>
    ${move.sources === undefined ? nothing : drawSources(telling, move.sources)}`;
}
