import { expect, test } from 'vitest';
import '../../src/explorer/alliance-explorer.ts';
import type { AllianceExplorer } from '../../src/explorer/alliance-explorer.ts';
import { all, one, settled, show } from '../elements/show.ts';

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/** An explorer with all that is loaded behind the first picture. */
async function showWhole(): Promise<AllianceExplorer> {
  const explorer = await show('alliance-explorer');
  await expect.poll(() => all(explorer, '.ahead').length).toBe(1);
  await settled(explorer);
  return explorer;
}

const discsOf = (explorer: AllianceExplorer): (string | null)[] =>
  all(one(explorer, 'alliance-map'), '.actor').map((disc) => disc.getAttribute('transform'));

test('other choices are on the map before anything else is drawn anew, and everywhere soon after', async () => {
  const explorer = await showWhole();
  const [map, card] = [one(explorer, 'alliance-map'), one(explorer, 'alliance-event')] as [
    HTMLElement & { choices: unknown },
    HTMLElement & { choices: unknown },
  ];
  const choices = { without: ['clash'] };
  explorer.choices = choices;
  for (let turn = 0; turn < 20 && map.choices !== choices; turn += 1) await Promise.resolve();
  expect([map.choices, card.choices]).toEqual([choices, {}]);
  await settled(explorer);
  expect([map.choices, card.choices]).toEqual([choices, choices]);
});

test('discs set out first; tags follow when they say what is new', async () => {
  const explorer = await showWhole();
  const placesOf = (marks: string): (string | null)[] =>
    all(one(explorer, 'alliance-map'), marks).map((mark) => mark.getAttribute('transform'));
  const [discs, tags] = [placesOf('.actor'), placesOf('.tag')];
  explorer.choices = { without: ['clash'] };
  for (let turn = 0; turn < 20 && String(placesOf('.actor')) === String(discs); turn += 1) {
    await Promise.resolve();
  }
  expect(placesOf('.actor')).not.toEqual(discs);
  expect(placesOf('.tag')).toEqual(tags);
  await expect.poll(() => placesOf('.tag')).not.toEqual(tags);
});

test('in the first frame in which the map moves to what did not happen, the mark stands over it', async () => {
  const explorer = await showWhole();
  const before = discsOf(explorer);
  const isMarked = (): boolean => all(explorer, '.supposed .mark, .ahead.seen').length === 1;
  expect(isMarked()).toBe(false);
  explorer.choices = { without: ['clash'] };
  const frames: { moved: boolean; marked: boolean }[] = [];
  for (let frame = 0; frame < 20; frame += 1) {
    await nextFrame();
    frames.push({ moved: String(discsOf(explorer)) !== String(before), marked: isMarked() });
  }
  expect(frames.at(-1)).toEqual({ moved: true, marked: true });
  expect(frames.filter(({ moved, marked }) => moved && !marked)).toEqual([]);
});

test('the row takes the place of the mark that stood in for it', async () => {
  const explorer = await showWhole();
  explorer.choices = { without: ['clash'] };
  await settled(explorer);
  expect(all(explorer, '.ahead.seen')).toEqual([]);
  expect(all(explorer, '.supposed .mark').length).toBe(1);
  explorer.choices = {};
  await settled(explorer);
  expect(all(explorer, '.supposed')).toEqual([]);
});

// In Safari both were written over each other: it does not look again whether a header `:has` the sentence.
test('the headline makes way for what is supposed by a class of the header, and comes back', async () => {
  const explorer = await showWhole();
  const shown = (): unknown => [
    one(explorer, '.header').classList.contains('saying'),
    all(explorer, '.says').length,
    getComputedStyle(one(explorer, '.header slot')).visibility,
  ];
  expect(shown()).toEqual([false, 0, 'visible']);
  explorer.choices = { without: ['clash'] };
  await expect.poll(shown).toEqual([true, 1, 'hidden']);
  explorer.choices = {};
  await expect.poll(shown).toEqual([false, 0, 'visible']);
});
