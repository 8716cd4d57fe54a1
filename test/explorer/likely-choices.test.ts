import { expect, test } from 'vitest';
import { likelyChoices } from '../../src/explorer/likely-choices.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import type { Choices } from '../../src/model/choices.ts';
import { quarrel } from '../fixtures/quarrel.ts';

const likely = (choices: Choices, at: string): Choices[] => {
  const timeline = createTimeline(quarrel(), choices);
  return likelyChoices({ timeline, moment: timeline.momentAt(at) });
};

const branches = quarrel().scenarios.map(({ id }) => ({ scenario: id }));

test('a reader of the record may switch the event in its card off, or pick a branch', () => {
  const clash = createTimeline(quarrel()).event('clash')!;
  expect(likely({}, `${clash.event.date}/clash`)).toEqual([{ without: ['clash'] }, ...branches]);
});

test('a reader who switched it off may switch it on again', () => {
  const { date } = createTimeline(quarrel()).event('clash')!.event;
  expect(likely({ without: ['clash'] }, date)).toEqual([{}]);
});

test('before the first event there are the branches alone', () => {
  expect(likely({}, '1900-01-01')).toEqual(branches);
});
