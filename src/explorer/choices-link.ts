/** A reader's choices as fields of a link, and back. What was not chosen has no field, so links stay short. */
import type { Dataset } from '../dataset/schema.ts';
import type { Choices } from '../model/choices.ts';
import type { OwnEvent } from '../model/own-event.ts';
import { soundChoices } from '../model/sound-choices.ts';
import { readList, writeList } from './link-list.ts';

/** The fields that carry choices. */
export const CHOICES_FIELDS = ['scenario', 'off', 'weight', 'own', 'gain', 'halflife'] as const;
/** A field that carries choices. */
export type ChoicesField = (typeof CHOICES_FIELDS)[number];

/** The text of each field; `undefined` for what was not chosen. */
export function writeChoices(choices: Choices): Record<ChoicesField, string | undefined> {
  const { scenario, without = [], weights = {}, added = [], gain, halfLifeDays } = choices;
  return {
    scenario,
    off: writeRows(without.map((id) => [id])),
    weight: writeRows(Object.entries(weights).map(([id, weight]) => [id, String(weight)])),
    own: writeRows(
      added.map(({ id, date, from, to, cameo, strength, title }) => {
        return [id, date, from, to, cameo, String(strength), title];
      }),
    ),
    gain: gain === undefined ? undefined : String(gain),
    halflife: halfLifeDays === undefined ? undefined : String(halfLifeDays),
  };
}

/**
 * The choices that fields ask for. `pass` is called with each field that asks for something the dataset cannot be played
 * with; what is sound in it is kept.
 */
export function readChoices(
  dataset: Dataset,
  textOf: (field: ChoicesField) => string | undefined,
  pass: (field: ChoicesField) => void,
): Choices {
  const added = readList(textOf('own')).map(readOwnEvent);
  let sound: Choices = {};
  const take = (field: ChoicesField, asked: Choices, isAnswered: () => boolean): void => {
    if (textOf(field) === undefined) return;
    sound = soundChoices(dataset, { ...sound, ...asked });
    if (!isAnswered()) pass(field);
  };
  const scenario = textOf('scenario');
  take('scenario', { scenario }, () => sound.scenario === scenario);
  take('own', { added }, () => sound.added?.length === added.length);
  const without = readList(textOf('off')).map(([id = '']) => id);
  take('off', { without }, () => sound.without?.length === new Set(without).size);
  const weights = readList(textOf('weight')).map(
    ([id = '', weight = '']) => [id, readNumber(weight)] as const,
  );
  take('weight', { weights: Object.fromEntries(weights) }, () => {
    return Object.keys(sound.weights ?? {}).length === weights.length;
  });
  const gain = readNumber(textOf('gain') ?? '');
  take('gain', { gain }, () => (sound.gain ?? dataset.method.gain) === gain);
  const halfLifeDays = readNumber(textOf('halflife') ?? '');
  take('halflife', { halfLifeDays }, () => {
    return (sound.halfLifeDays ?? dataset.method.halfLifeDays) === halfLifeDays;
  });
  return sound;
}

function writeRows(rows: readonly (readonly string[])[]): string | undefined {
  return rows.length > 0 ? writeList(rows) : undefined;
}

function readOwnEvent(parts: readonly string[]): OwnEvent {
  const [id = '', date = '', from = '', to = '', cameo = '', strength = '', title = ''] = parts;
  return { id, date, from, to, cameo, strength: readNumber(strength), title };
}

/** A number as JavaScript writes it; `NaN` for any other text. */
function readNumber(text: string): number {
  const number = Number(text);
  return String(number) === text ? number : NaN;
}
