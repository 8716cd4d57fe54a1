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
  for (const { field, choices, isAnswered } of asksIn(dataset, textOf)) {
    const text = textOf(field);
    if (text === undefined) continue;
    sound = soundChoices(dataset, { ...sound, ...choices });
    // What is no list is answered as a whole or not at all.
    const left = text.split(SEPARATOR).filter((_, entry) => !isAnswered(sound, entry));
    if (left.length > 0) pass(field, left.join(SEPARATOR));
  }
  return sound;
}

/** What a field asks for, and whether sound choices hold an entry of it. */
interface AskedChoices {
  readonly field: ChoicesField;
  readonly choices: Choices;
  readonly isAnswered: (sound: Choices, entry: number) => boolean;
}

/** What the fields ask for, one after another: own events come before what switches them off or weighs them. */
function asksIn(
  { method }: Dataset,
  textOf: (field: ChoicesField) => string | undefined,
): AskedChoices[] {
  const scenario = textOf('scenario');
  return [
    {
      field: 'scenario',
      choices: { scenario },
      isAnswered: (sound) => sound.scenario === scenario,
    },
    askOwn(textOf('own')),
    askOff(textOf('off')),
    askWeights(textOf('weight')),
    askConstant('gain', 'gain', textOf('gain'), method),
    askConstant('halflife', 'halfLifeDays', textOf('halflife'), method),
  ];
}

/** Of two events with the same id the first counts. */
function askOwn(text: string | undefined): AskedChoices {
  const added = readList(text).map(readOwnEvent);
  const isAnswered = (sound: Choices, entry: number): boolean => {
    const { id } = added[entry]!;
    return added.findIndex((own) => own.id === id) === entry && isOwnEvent(sound, id);
  };
  return { field: 'own', choices: { added }, isAnswered };
}

function askOff(text: string | undefined): AskedChoices {
  const without = readList(text).map(([id = '']) => id);
  const isAnswered = (sound: Choices, entry: number): boolean =>
    sound.without?.includes(without[entry]!) ?? false;
  return { field: 'off', choices: { without }, isAnswered };
}

function askWeights(text: string | undefined): AskedChoices {
  const weights = readList(text).map(([id = '', weight = '']) => [id, readNumber(weight)] as const);
  const isAnswered = (sound: Choices, entry: number): boolean => {
    const [id, weight] = weights[entry]!;
    return Object.hasOwn(sound.weights ?? {}, id) && sound.weights![id] === weight;
  };
  return { field: 'weight', choices: { weights: Object.fromEntries(weights) }, isAnswered };
}

/** The published value is answered by leaving it as it is. */
function askConstant(
  field: ChoicesField,
  name: 'gain' | 'halfLifeDays',
  text: string | undefined,
  method: Dataset['method'],
): AskedChoices {
  const value = readNumber(text ?? '');
  const isAnswered = (sound: Choices): boolean => (sound[name] ?? method[name]) === value;
  return { field, choices: { [name]: value }, isAnswered };
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
