// Measures the colours: apart for every eye, and strong enough on both grounds.
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  interpolate,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { GROUND, inks, SCORE_RAMP, scoreInk } from '../../src/elements/ink.ts';

type Theme = keyof typeof SCORE_RAMP;
const THEMES: readonly Theme[] = ['light', 'dark'];

/** Machado's simulations at full severity. */
const EYES = {
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
const difference = differenceCiede2000();
/** Ends are named by their scores. */
const STOPS = ['−10', '−6⅔', '−3⅓', '0', '+3⅓', '+6⅔', '+10'];

/** An ink of the sheet in one theme, such as `ink-soft`. */
function ink(name: string, theme: Theme): string {
  const declared = new RegExp(
    `--${name}: (?:var\\(--alliance-${name}, )?light-dark\\((#\\w+), (#\\w+)\\)`,
  ).exec(inks.cssText);
  if (!declared) throw new Error(`Cannot find --${name} among the inks.`);
  return declared[theme === 'light' ? 1 : 2]!;
}

const grounds = (theme: Theme): Record<string, string> => ({
  paper: ink('paper', theme),
  card: ink('card', theme),
});

const colour = (hex: string): Color => parse(hex)!;

/** Differences that are under a bar, as a list to read. */
function tooNear(
  pairs: readonly (readonly [string, string, string])[],
  bar: number,
  see: (seen: Color) => Color = (seen) => seen,
): string[] {
  return pairs
    .map(([name, one, other]) => ({ name, by: difference(see(colour(one)), see(colour(other))) }))
    .filter(({ by }) => by < bar)
    .map(({ name, by }) => `${name}: ΔE00 ${by.toFixed(1)}, not ${bar}`);
}

/** Contrasts that are under a bar. */
function tooFaint(inksByName: Record<string, string>, theme: Theme, bar: number): string[] {
  return Object.entries(inksByName).flatMap(([name, hex]) =>
    Object.entries(grounds(theme))
      .map(([ground, ground_]) => ({ name, ground, ratio: wcagContrast(hex, ground_) }))
      .filter(({ ratio }) => ratio < bar)
      .map(({ ground, ratio }) => `${name} on ${ground}: ${ratio.toFixed(2)}, not ${bar}`),
  );
}

describe.each(THEMES)('practice 20: the colours on %s ground', (theme) => {
  const ramp: readonly string[] = SCORE_RAMP[theme];
  const neighbours = ramp
    .slice(1)
    .map((hex, step) => [`${STOPS[step]!} and ${STOPS[step + 1]!}`, ramp[step]!, hex] as const);

  test('neighbours differ by ΔE00 13', () => {
    expect(tooNear(neighbours, 13)).toEqual([]);
  });

  test.each(Object.entries(EYES))('neighbours differ by ΔE00 10 under %s', (_, see) => {
    expect(tooNear(neighbours, 10, see)).toEqual([]);
  });

  test.each(Object.entries(EYES))('hostile and allied differ by ΔE00 20 under %s', (_, see) => {
    const poles = ramp
      .slice(0, 3)
      .map(
        (hex, step) =>
          [`−${STOPS[6 - step]!.slice(1)} and its opposite`, hex, ramp[6 - step]!] as const,
      );
    expect(tooNear(poles, 20, see)).toEqual([]);
  });

  test('every score, also between the stops, keeps 3:1 to paper and card', () => {
    const between = interpolate([...ramp], 'oklab');
    const scores = Array.from({ length: 201 }, (_, step) => step / 200);
    const stops = Object.fromEntries(ramp.map((hex, step) => [STOPS[step]!, hex]));
    expect(tooFaint(stops, theme, 3)).toEqual([]);
    const faint = scores.filter((share) =>
      Object.values(grounds(theme)).some((ground) => wcagContrast(between(share), ground) < 3),
    );
    expect(faint.map((share) => (share * 20 - 10).toFixed(1))).toEqual([]);
  });

  test('texts keep 4.5:1 to paper and card', () => {
    const names = ['ink', 'ink-soft', 'closer', 'apart'];
    const texts = Object.fromEntries(names.map((name) => [name, ink(name, theme)]));
    expect(tooFaint(texts, theme, 4.5)).toEqual([]);
  });

  test('practice 11: edges and the focus ring keep 3:1 to paper and card', () => {
    const edges = { edge: ink('edge', theme), focus: ink('focus', theme) };
    expect(tooFaint(edges, theme, 3)).toEqual([]);
  });

  test('codes on discs keep 4.5:1', () => {
    expect(wcagContrast(ink('paper', theme), ink('ink', theme))).toBeGreaterThan(4.5);
  });

  test('the ground named for graphics is the paper', () => {
    expect(ink('paper', theme)).toBe(GROUND[theme]);
  });
});

describe('the ink of a score', () => {
  test('is a stop of the ramp where it meets one', () => {
    expect(scoreInk(-10)).toBe('color-mix(in oklab, var(--score-1) 0%, var(--score-0))');
    expect(scoreInk(0)).toBe('color-mix(in oklab, var(--score-4) 0%, var(--score-3))');
    expect(scoreInk(10)).toBe('color-mix(in oklab, var(--score-6) 100%, var(--score-5))');
  });

  test('mixes the two nearest stops between them', () => {
    expect(scoreInk(5)).toBe('color-mix(in oklab, var(--score-5) 50%, var(--score-4))');
    expect(scoreInk(-2.5)).toBe('color-mix(in oklab, var(--score-3) 25%, var(--score-2))');
  });

  test('stays at the ends beyond the scale', () => {
    expect(scoreInk(-99)).toBe(scoreInk(-10));
    expect(scoreInk(99)).toBe(scoreInk(10));
  });
});
