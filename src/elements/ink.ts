/**
 * All colour of the elements but that of changes (`change-ink.ts`): one ramp of scores and a few inks, for light and dark
 * grounds and forced colours.
 */
import { css, unsafeCSS } from 'lit';
import { MAX_SCORE } from '../model/relation-course.ts';

/**
 * Colours of the scores −10, −6⅔, −3⅓, 0, +3⅓, +6⅔, +10. Each keeps 3:1 to its ground, neighbours differ by ΔE00 ≥ 13
 * (≥ 10 under simulated protanopia, deuteranopia and tritanopia), the poles by ≥ 20; `test/elements/ink.test.ts`
 * measures it.
 */
export const SCORE_RAMP = {
  light: ['#8f1319', '#cb3d21', '#cc7a4d', '#8d8c87', '#4894a6', '#1b7196', '#0a3d66'],
  dark: ['#fba48e', '#f06a30', '#bf4722', '#73767d', '#0d7f9b', '#35a3d9', '#93dcfb'],
} as const;

const rampDeclarations = SCORE_RAMP.light
  .map((light, step) => `--score-${step}: light-dark(${light}, ${SCORE_RAMP.dark[step] ?? light});`)
  .join('');

/**
 * The inks as private custom properties, each of which a host page may set through its `--alliance-*` twin. Put it
 * first in an element's styles. `theme="light"` or `"dark"` on the element, or `--alliance-color-scheme` on anything
 * around it, overrides the reader's system setting for it and all elements inside.
 */
export const inks = css`
  :host {
    color-scheme: var(--alliance-color-scheme, light dark);
    /* A picture of its own: what changes in one element does not make the browser walk through the others. */
    isolation: isolate;
    ${unsafeCSS(rampDeclarations)}
    --paper: var(--alliance-paper, light-dark(#faf9f6, #11141a));
    --card: var(--alliance-card, light-dark(#ffffff, #191d25));
    --ink: var(--alliance-ink, light-dark(#16181d, #f1f2f5));
    --ink-soft: var(--alliance-ink-soft, light-dark(#565a66, #a9afbb));
    --rule: var(--alliance-rule, light-dark(#dedcd5, #2d333e));
    --edge: var(--alliance-edge, light-dark(#85857f, #757b87));
    --closer: light-dark(#0f5f86, #66cdf4);
    --apart: light-dark(#b3311a, #ff8a75);
    --focus: var(--alliance-focus, light-dark(#0b57d0, #a8c7fa));
    --serif: var(--alliance-serif, 'Source Serif 4', Georgia, 'Times New Roman', serif);
    --sans: var(--alliance-sans, inherit);
  }
  :host([theme='light']) {
    --alliance-color-scheme: light;
  }
  :host([theme='dark']) {
    --alliance-color-scheme: dark;
  }
  @media print {
    :host,
    :host([theme]) {
      --alliance-color-scheme: light;
    }
  }
  @media (forced-colors: active) {
    :host {
      --paper: Canvas;
      --card: Canvas;
      --ink: CanvasText;
      --ink-soft: CanvasText;
      --rule: CanvasText;
      --edge: CanvasText;
      --closer: CanvasText;
      --apart: CanvasText;
      --focus: Highlight;
    }
  }
`;

/** A row of colours for each theme. */
export interface Ramp {
  readonly light: readonly string[];
  readonly dark: readonly string[];
}

/** Colours there are between one of the ramp and the next. */
const SHADES = 100;
const shades: string[] = [];

/** The CSS colour of a score, −10 to +10, for both themes. */
export function scoreInk(score: number): string {
  return inkOn(SCORE_RAMP, score / MAX_SCORE, shades);
}

/**
 * The colour at a place on a ramp, −1 to 1: between the two nearest colours, as a gradient would show it. It is mixed
 * here, once: left to the browser, the colour of a line costs it as much as its course.
 */
export function inkOn(ramp: Ramp, place: number, kept: string[]): string {
  const steps = ramp.light.length - 1;
  const shade = Math.round(((Math.max(-1, Math.min(1, place)) + 1) / 2) * steps * SHADES);
  return (kept[shade] ??= `light-dark(${mix(ramp.light, shade)}, ${mix(ramp.dark, shade)})`);
}

function mix(ramp: readonly string[], shade: number): string {
  const lower = Math.min(Math.floor(shade / SHADES), ramp.length - 2);
  const share = shade / SHADES - lower;
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [ramp[lower]!, ramp[lower + 1]!].map((hex) =>
      parseInt(hex.slice(at, at + 2), 16),
    );
    return Math.round(from! + (to! - from!) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
