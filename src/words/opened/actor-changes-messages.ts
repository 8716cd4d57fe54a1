/** What is said of who drew nearer to an actor and who drifted away, since a date that the reader picks; it comes with what speaks it. */
import type { Opened } from './opened.ts';

const english = {
  /** Who drew nearer to an actor and who drifted away, since a date that the reader picks. */
  nearerAndAway: 'Who drew nearer, who drifted away',
  comparedSince: 'Since',
  orDate: 'or since the day',
  usually: (date: string) => `the usual date, ${date}`,
  partBegins: (title: string, date: string) => `${title}, ${date}`,
  drewNearer: 'Drew nearer',
  driftedAway: 'Drifted away',
  asBefore: (names: string) => `As before: ${names}.`,
  mostlyBy: (scores: string) => `${scores}, most of all by`,
};

/** The messages of one language. */
export type ActorChangesMessages = typeof english;

/** The messages in the language of the words. */
export function actorChangesMessages({
  panels,
}: Opened<'panels', ActorChangesMessages>): ActorChangesMessages {
  return panels?.panels ?? english;
}
