import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textIn } from '../../src/dataset/localized-text.ts';
import { parseDatasetText } from '../../src/dataset/parse-dataset.ts';
import { createLayout } from '../../src/layout/create-layout.ts';
import type { Choices } from '../../src/model/choices.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { besideRecord } from '../../src/scene/beside-record.ts';
import { shownChange } from '../../src/words/shown-points.ts';
import { wordsFor } from '../../src/words/words.ts';
import { faultsOf } from './picture-faults.ts';

const words = wordsFor('en');
/** Width of the picture in a card on a phone of 390 px. */
const PHONE = 326;

describe.each(['us-russia-realignment', 'cold-war-triangle', 'europe-1872-1907'])(
  'an event of %s switched off, in its card on a phone',
  (id) => {
    const result = parseDatasetText(readFileSync(`data/${id}.json`, 'utf8'));
    if (!result.ok) throw new Error('the shipped data must parse');
    const { dataset } = result;
    const record = createLayout(createTimeline(dataset));
    const pictureOf = (event: string, choices: Choices, width = PHONE) => {
      const timeline = createTimeline(dataset, { ...choices, without: [event] });
      const moment = timeline.event(event)!.after;
      const layout = createLayout(timeline);
      const then = record.timeline.momentAt(timeline.atOf(moment));
      const scene = besideRecord({
        layout,
        moment,
        record: { layout: record, moment: then },
        width,
        words,
        nameOf: ({ name }) => textIn(name, 'en', 'en').text,
      });
      return { scene, layout, moment, then };
    };
    const pictures = [undefined, ...dataset.scenarios].flatMap((scenario) =>
      (scenario ?? dataset).events.map((event) =>
        pictureOf(event.id, scenario ? { scenario: scenario.id } : {}),
      ),
    );

    test('makes a picture in which nothing covers anything, and every actor has its name', () => {
      for (const { scene } of pictures) {
        expect(faultsOf(scene)).toEqual([]);
        expect(scene.actors.every(({ label }) => label !== undefined)).toBe(true);
        expect(scene.height).toBeLessThanOrEqual(PHONE);
      }
    });

    test('has tags on what differs alone, and on the largest of half a point or more', () => {
      for (const { scene, layout, moment, then } of pictures) {
        const differs = scene.relations.map(({ pair }) =>
          Math.abs(
            shownChange(record.timeline.scoreAt(pair, then), layout.timeline.scoreAt(pair, moment)),
          ),
        );
        const told = scene.relations.map(({ tag }) => Number(tag?.change ?? 0));
        const largest = Math.max(...differs);
        told.forEach((points, index) => {
          if (points > 0) expect(points).toBe(differs[index]);
        });
        if (largest >= 0.5) expect(Math.max(...told)).toBe(largest);
      }
    });

    test('has every actor on the side on which the large map has it', () => {
      for (const { scene, layout, moment } of pictures) {
        const places = layout.positionsAt(moment);
        const across = layout.extent.width >= layout.extent.height ? 'x' : 'y';
        const [first, last] = [...places]
          .sort(([, one], [, other]) => one[across] - other[across])
          .filter((_, index, all) => index === 0 || index === all.length - 1);
        const atOf = (actor: string) => scene.actors.find((one) => one.actor.id === actor)!;
        expect(atOf(first![0])[across]).toBeLessThan(atOf(last![0])[across]);
      }
    });
  },
);
