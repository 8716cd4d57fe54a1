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
import { CHANGE_RAMP, changeInk } from '../../src/elements/difference/change-ink.ts';
import { inks, SCORE_RAMP, scoreInk } from '../../src/elements/ink.ts';

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

/** The two colours of a score. */
function inkOf(score: number): Record<Theme, string> {
  const [, light, dark] = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(scoreInk(score)) ?? [];
  return { light: light!, dark: dark! };
}

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
    const scores = Array.from({ length: 201 }, (_, step) => step / 10 - 10);
    const stops = Object.fromEntries(ramp.map((hex, step) => [STOPS[step]!, hex]));
    expect(tooFaint(stops, theme, 3)).toEqual([]);
    const faint = scores.filter((score) =>
      Object.values(grounds(theme)).some((ground) => wcagContrast(inkOf(score)[theme], ground) < 3),
    );
    expect(faint).toEqual([]);
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
});

describe('the ink of a score', () => {
  const steps = SCORE_RAMP.light.map((_, step) => step);

  test.each(steps)('is colour %i of the ramp where it meets it', (step) => {
    expect(inkOf(step * (10 / 3) - 10)).toEqual({
      light: SCORE_RAMP.light[step],
      dark: SCORE_RAMP.dark[step],
    });
  });

  test.each(THEMES)('lies between the two nearest colours elsewhere, on %s ground', (theme) => {
    const between = interpolate([...SCORE_RAMP[theme]], 'rgb');
    for (const score of [-8.1, -2.5, 0.7, 5, 9.99]) {
      expect(difference(colour(inkOf(score)[theme]), between((score + 10) / 20))).toBeLessThan(1);
    }
  });

  test('stays at the ends beyond the scale', () => {
    expect(scoreInk(-99)).toBe(scoreInk(-10));
    expect(scoreInk(99)).toBe(scoreInk(10));
  });
});

describe.each(THEMES)('the colours of changes on %s ground', (theme) => {
  const ramp: readonly string[] = CHANGE_RAMP[theme];
  const names = ['−6', '−3', '0', '+3', '+6'];
  const neighbours = ramp
    .slice(1)
    .map((hex, step) => [`${names[step]!} and ${names[step + 1]!}`, ramp[step]!, hex] as const);
  const poles = [
    ['−6 and +6', ramp[0]!, ramp[4]!],
    ['−3 and +3', ramp[1]!, ramp[3]!],
  ] as const;

  test('are kept to the bars of the scores: neighbours 13, 10 for every eye, poles 20, 3:1', () => {
    expect(tooNear(neighbours, 13)).toEqual([]);
    for (const see of Object.values(EYES)) {
      expect(tooNear(neighbours, 10, see)).toEqual([]);
      expect(tooNear(poles, 20, see)).toEqual([]);
    }
    const stops = Object.fromEntries(ramp.map((hex, step) => [names[step]!, hex]));
    expect(tooFaint(stops, theme, 3)).toEqual([]);
  });

  test('are taken for no score: ΔE00 20 from each but the neutral one', () => {
    const scores = SCORE_RAMP[theme].filter((_, step) => step !== 3);
    const pairs = [0, 1, 3, 4].flatMap((step) =>
      scores.map((hex) => [`${names[step]!} and ${hex}`, ramp[step]!, hex] as const),
    );
    expect(tooNear(pairs, 20)).toEqual([]);
  });

  test('are read as text at their ends', () => {
    expect(tooFaint({ apart: ramp[0]!, closer: ramp[4]! }, theme, 4.5)).toEqual([]);
  });
});

test('the ink of a change meets its ramp and stays at its ends beyond 6 points', () => {
  const { light, dark } = CHANGE_RAMP;
  expect([-6, -3, 0, 3, 6].map(changeInk)).toEqual(
    light.map((hex, step) => `light-dark(${hex}, ${dark[step]!})`),
  );
  expect(changeInk(20)).toBe(changeInk(6));
  expect(changeInk(-20)).toBe(changeInk(-6));
});
