/** What is said of camps and tensions; it comes with what speaks it. */
import type { Opened } from './opened.ts';

const english = {
  heading: (date: string) => `Who stands with whom, ${date}`,
  noSides: 'Nobody takes sides: no relation is known to be friendly or hostile.',
  oneCamp: (members: string) => `One camp: ${members}.`,
  twoCamps: (one: string, other: string) => `Two camps: ${one}; ${other}.`,
  alone: (name: string) => `${name} alone`,
  noSide: (names: string, count: number) => `${names} ${count === 1 ? 'takes' : 'take'} no side.`,
  calmCamp: 'No two of them are on the hostile side of 0.',
  calmCamps:
    'No friendly tie crosses from one to the other, and no hostile one lies within either.',
  strain: (points: string, relations: readonly string[]) =>
    `What does not fit (${points} points): ${relations.join('; ')}.`,
  friendsApart: (a: string, b: string, score: string) =>
    `${a} and ${b} are on the friendly side of 0, yet in different camps (${score})`,
  enemiesTogether: (a: string, b: string, score: string) =>
    `${a} and ${b} are on the hostile side of 0, yet in the same camp (${score})`,
  weaker: (count: number) => (count === 1 ? 'and 1 weaker relation' : `and ${count} weaker ones`),
  mayBeBetter: 'With so many actors not every split was tried: a better one may exist.',
  tensions: 'Three that pull against each other, strongest first',
  noTensions: 'No three pull against each other.',
  counting: 'Every tie above 0 counts as friendly here, every one below as hostile, however weak.',
  /** What three do, after their names. */
  pull: (ties: string) => `pull against each other: ${ties}.`,
  fit: (ties: string) => `fit together: ${ties}.`,
  open: 'do not pull: a relation between them is neutral or not yet known.',
  /** Three names and scores: of the first to the second, to the third, and between these. */
  ties: {
    friends: ([a, b, c]: Three, [ab, ac, bc]: Three) =>
      `${a} is on the friendly side of 0 with both ${b} (${ab}) and ${c} (${ac}), and so are ${b} and ${c} with each other (${bc})`,
    commonFriend: ([a, b, c]: Three, [ab, ac, bc]: Three) =>
      `${a} is on the friendly side of 0 with both ${b} (${ab}) and ${c} (${ac}), but ${b} and ${c} are on the hostile side (${bc})`,
    commonEnemy: ([a, b, c]: Three, [ab, ac, bc]: Three) =>
      `${a} is on the hostile side of 0 with both ${b} (${ab}) and ${c} (${ac}), and ${b} and ${c} are on the friendly side (${bc})`,
    enemies: ([a, b, c]: Three, [ab, ac, bc]: Three) =>
      `${a} is on the hostile side of 0 with both ${b} (${ab}) and ${c} (${ac}), and so are ${b} and ${c} with each other (${bc})`,
  },
  since: (date: string) => `In tension since ${date}.`,
  sinceOrEarlier: (date: string) => `In tension since ${date} or earlier.`,
  began: 'It began with:',
  meaning: {
    commonFriend:
      'When two friends of one are enemies of each other, something tends to give. Research calls this an unbalanced triad.',
    enemies:
      'Of three enemies, any two would gain by joining against the third: something tends to give. Research calls this an unbalanced triad.',
    balanced:
      'The friend of a friend is a friend, and so is the enemy of an enemy: nothing has to give. Research calls this a balanced triad.',
  },
};

/** Names or scores of a triad, in the order of its telling. */
export type Three = readonly [string, string, string];

/** The messages of one language. */
export type BalanceMessages = typeof english;

/** The messages in the language of the words. */
export function balanceMessages({ panels }: Opened<'balance', BalanceMessages>): BalanceMessages {
  return panels?.balance ?? english;
}
