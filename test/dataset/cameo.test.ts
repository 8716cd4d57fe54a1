// The table of CAMEO codes and their published scores.
import { describe, expect, test } from 'vitest';
import table from '../../data/cameo-goldstein.json' with { type: 'json' };
import { cameoCode } from '../../src/dataset/cameo-descriptions.ts';

describe('cameoCode', () => {
  test('gives the published score of a code', () => {
    expect(cameoCode('046')).toMatchObject({ code: '046', goldstein: 7, scoredAs: '046' });
    expect(cameoCode('19')).toMatchObject({ goldstein: -10, scoredAs: '19' });
    expect(cameoCode('010')).toMatchObject({ goldstein: 0, scoredAs: '010' });
  });

  test.each([
    ['155', '15'],
    ['176', '17'],
    ['1834', '183'],
    ['1951', '195'],
    ['1952', '195'],
  ])('scores %s, which has no published score, as %s', (code, parent) => {
    expect(cameoCode(code)).toMatchObject({
      code,
      scoredAs: parent,
      goldstein: cameoCode(parent)?.goldstein,
    });
  });

  test('keeps the words of the code itself when it takes the score of its parent', () => {
    expect(cameoCode('1951')?.description).not.toBe(cameoCode('195')?.description);
  });

  test.each(['109', '99', '4', '46', '', '0460', 'toString', '__proto__', 'constructor'])(
    'knows no code %j',
    (code) => {
      expect(cameoCode(code)).toBeUndefined();
    },
  );
});

describe('the table', () => {
  const codes = table.codes.map(([code]) => code as string);

  test('lists each code once', () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('gives every code a score within the scale, its own or that of a code above it', () => {
    const scores = codes.map((code) => cameoCode(code)?.goldstein);
    expect(scores.filter((score) => score === undefined || Math.abs(score) > 10)).toEqual([]);
  });
});
