/** What is said of camps and tensions; it comes with what speaks it. */
import type { Opened } from './opened.ts';

const english = {
  heading: (date: string) => `Who stands with whom, ${date}`,
  noSides: 'Nobody takes sides: no relation is known to be friendly or hostile.',
  oneCamp: (members: string) => `One camp: ${members}.`,
  twoCamps: (one: string, other: string) => `Two camps: ${one}; ${other}.`,
  alone: (name: string) => `${name} alone`,
  noSide: (names: string, count: number) => `${names} ${count === 1 ? 'takes' : 'take'} no side.`,
  calmCamp: 'No two of them are enemies.',
  calmCamps: 'No friend stands on the other side and no enemy on the same one.',
  strain: (points: string, relations: readonly string[]) =>
    `That leaves ${points} points of tension: ${relations.join('; ')}.`,
  friendsApart: (a: string, b: string, score: string) =>
    `${a} and ${b} are friends on opposite sides (${score})`,
  enemiesTogether: (a: string, b: string, score: string) =>
    `${a} and ${b} are enemies on the same side (${score})`,
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
      `${a} is a friend of both ${b} (${ab}) and ${c} (${ac}), and ${b} and ${c} are friends too (${bc})`,
    commonFriend: ([a, b, c]: Three, [ab, ac, bc]: Three) =>
      `${a} is a friend of both ${b} (${ab}) and ${c} (${ac}), but ${b} and ${c} are enemies (${bc})`,
    commonEnemy: ([a, b, c]: Three, [ab, ac, bc]: Three) =>
      `${a} is an enemy of both ${b} (${ab}) and ${c} (${ac}), and ${b} and ${c} are friends (${bc})`,
    enemies: ([a, b, c]: Three, [ab, ac, bc]: Three) =>
      `${a} is an enemy of both ${b} (${ab}) and ${c} (${ac}), and ${b} and ${c} are enemies too (${bc})`,
  },
  since: (date: string) => `In tension since ${date}.`,
  sinceOrEarlier: (date: string) => `In tension since ${date} or earlier.`,
  began: 'It began with:',
  meaning: {
    commonFriend:
      'Two friends of one actor are enemies of each other: something tends to give. Research calls this an unbalanced triad.',
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
