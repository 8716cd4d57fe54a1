// The claims of the shipped stories: carried by events of their pairs and their time, and honest about how far they hold.
import { describe, expect, test } from 'vitest';
import type { Claim, Dataset } from '../../src/dataset/schema.ts';
import { judgeClaim } from '../../src/model/doubt/judge-claim.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { datasetFiles, english, shippedDataset } from './shipped.ts';

/** The events that a claim names but that touch none of its pairs, or happened outside its time. */
function strangers(dataset: Dataset, claim: Claim): string[] {
  const pairs = [claim.between, claim.than ?? claim.between].map((ids) => ids.toSorted().join());
  const named = dataset.events.filter(({ id }) => claim.events.includes(id));
  return named
    .filter(({ date, effects, levels }) => {
      const touched = [
        ...effects.map(({ from, to }) => [from, to]),
        ...levels.map(({ between }) => between),
      ].map((ids) => ids.toSorted().join());
      const isInTime = date <= claim.to && (claim.from === undefined || date > claim.from);
      return !isInTime || !touched.some((pair) => pairs.includes(pair));
    })
    .map(({ id }) => `${claim.id}: ${id}`);
}

describe.each(datasetFiles)('%s', (file) => {
  const dataset = shippedDataset(file);

  test('claims what can be judged, each in a sentence', () => {
    const timeline = createTimeline(dataset);
    expect(dataset.claims.length).toBeGreaterThanOrEqual(5);
    for (const claim of dataset.claims) {
      expect(english(claim.text)).toMatch(/^\p{Lu}.*\.$/u);
      expect(judgeClaim(timeline, claim)?.settings, claim.id).toBe(525);
    }
  });

  test('carries each claim by events of its pairs and its time', () => {
    expect(dataset.claims.flatMap((claim) => strangers(dataset, claim))).toEqual([]);
  });
});

test('the turn of early 2025 holds in all settings, its strongest readings do not', () => {
  const dataset = shippedDataset('us-russia-realignment.json');
  const timeline = createTimeline(dataset);
  const holdsIn = Object.fromEntries(
    dataset.claims.map((claim) => [claim.id, judgeClaim(timeline, claim)?.holdsIn]),
  );
  expect(holdsIn).toEqual({
    'us-russia-warmed': 525,
    'us-ukraine-cooled': 525,
    'us-europe-cooled': 525,
    'us-russia-friendly': 325,
    'us-nearer-russia-than-ukraine': 174,
    'us-nearer-europe-than-russia': 432,
    'europe-stood-by-ukraine': 525,
    'us-russia-fell-back': 525,
    'us-ukraine-recovered': 525,
  });
});
