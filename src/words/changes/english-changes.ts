/** What the list of a reader's changes says, in English. */
import { onDate } from '../on-date.ts';

/** Every text of the list of a reader's changes in English. */
export const englishChanges = {
  heading: 'Your changes',
  count: (count: number) =>
    count === 0
      ? 'Nothing is changed: this is the record.'
      : `${count === 1 ? 'One thing differs' : `${count} things differ`} from the record.`,
  redo: 'Redo',
  beside: (date: string) => `Compared with the record ${onDate(date)}`,
  noDifference: (date: string) => `No relation differs from the record ${onDate(date)}.`,
  wasAndIs: 'In the record, and with your changes',
  wasIf: (was: string, is: string) => `${was} recorded, ${is} here`,
  events: 'Switch and weigh events',
  search: 'Find an event',
  changedOnly: 'Changed only',
  found: (count: number) =>
    count === 1 ? '1 event.' : `${count} events; those nearest to your date come first.`,
  none: 'No event matches.',
  more: (count: number) => `Show ${count} more`,
  goTo: (title: string, date: string) => `${title}, ${date}`,
  edit: 'Edit',
  remove: 'Remove',
  /** The form for an event of one's own. */
  own: {
    add: 'Add an event of your own',
    edit: 'Edit your event',
    date: 'Date',
    from: 'Who acts',
    to: 'Towards whom',
    act: 'What happens',
    cooperative: 'Cooperative',
    hostile: 'Hostile',
    strength: 'Strength',
    strengthSaid: (strength: string) => `${strength} on the Goldstein scale`,
    title: 'Name (you may leave it out)',
    submitAdd: 'Add',
    submitEdit: 'Save',
    cancel: 'Cancel',
    /** What an event of one's own would do, before the relation and its scores. */
    effect: 'What it would do',
    wrongDate: 'Give a real day, such as 2025-03-01.',
    /** The first and the last year that can be told of. */
    farDate: (from: number, to: number) => `Give a day in the years ${from} to ${to}.`,
    samePair: 'Choose another actor: nobody acts towards themselves.',
    tooMany: 'There are 50 events of your own: remove one first.',
    /** By the two digits of their root code in CAMEO. */
    acts: {
      '02': 'asks for help or support',
      '03': 'promises to cooperate',
      '04': 'meets or holds talks',
      '05': 'gives diplomatic support, signs an agreement',
      '06': 'works together in trade, arms or intelligence',
      '07': 'gives aid',
      '08': 'gives in, eases sanctions, withdraws',
      '09': 'investigates, accuses of wrongdoing',
      '10': 'makes demands',
      '11': 'criticises or denounces',
      '12': 'refuses or rejects',
      '13': 'threatens',
      '14': 'protests',
      '15': 'shows military force',
      '16': 'cuts ties, stops aid, imposes sanctions',
      '17': 'coerces, seizes or expels',
      '18': 'attacks with violence short of battle',
      '19': 'fights',
    } as Readonly<Record<string, string>>,
  },
};

/** The messages of one language on a reader's changes. */
export type ChangesMessages = typeof englishChanges;
