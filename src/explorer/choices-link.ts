/** A reader's choices as fields of a link, and back. What was not chosen has no field, so links stay short. */
import type { Dataset } from '../dataset/schema.ts';
import { isOwnEvent, type Choices } from '../model/choices.ts';
import type { OwnEvent } from '../model/own-event.ts';
import { soundChoices } from '../model/sound-choices.ts';
import { readList, SEPARATOR, writeList } from './link-list.ts';

/** The fields that carry choices. Readers see them, so `without`, `weights` and `added` have shorter names here: `off`, `weight`, `own`. */
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
 * with, and with that part of it; what is sound in it is kept.
 */
export function readChoices(
  dataset: Dataset,
  textOf: (field: ChoicesField) => string | undefined,
  pass: (field: ChoicesField, found: string) => void,
): Choices {
  let sound: Choices = {};
  /** Takes what a field asks for; of its entries, those that are not answered are passed over. */
  const take = (
    field: ChoicesField,
    asked: Choices,
    isAnswered: (entry: number) => boolean,
  ): void => {
    const text = textOf(field);
    if (text === undefined) return;
    sound = soundChoices(dataset, { ...sound, ...asked });
    // What is no list is answered as a whole or not at all.
    const left = text.split(SEPARATOR).filter((_, entry) => !isAnswered(entry));
    if (left.length > 0) pass(field, left.join(SEPARATOR));
  };
  const scenario = textOf('scenario');
  take('scenario', { scenario }, () => sound.scenario === scenario);
  const added = readList(textOf('own')).map(readOwnEvent);
  const isFirst = (entry: number): boolean =>
    added.findIndex(({ id }) => id === added[entry]!.id) === entry;
  take('own', { added }, (entry) => isFirst(entry) && isOwnEvent(sound, added[entry]!.id));
  const without = readList(textOf('off')).map(([id = '']) => id);
  const isOff = (entry: number): boolean => sound.without?.includes(without[entry]!) ?? false;
  take('off', { without }, isOff);
  const weights = readList(textOf('weight')).map(
    ([id = '', weight = '']) => [id, readNumber(weight)] as const,
  );
  const isWeighed = (entry: number): boolean => {
    const [id, weight] = weights[entry]!;
    return Object.hasOwn(sound.weights ?? {}, id) && sound.weights![id] === weight;
  };
  take('weight', { weights: Object.fromEntries(weights) }, isWeighed);
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
