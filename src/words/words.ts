/** The interface's words in one language, with its way of writing dates, numbers and lists. */
import { toIsoDate, type DayNumber, type Precision } from '../dataset/calendar-date.ts';
import { english, type Messages } from './english.ts';
import type { Language } from './languages/language.ts';
import { putSign } from './put-sign.ts';
import { createDateWriter, type WriteDate } from './write-date.ts';

/** Everything an element needs to speak one language; made once a language. */
export interface Words {
  /** BCP 47 tag. */
  readonly lang: string;
  /** BCP 47 tag for `Intl`, with the region or digits that the language is written with here. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** What stands between the items of a short row, with its space; absent where it is `, `. */
  readonly comma?: string;
  /** That no native speaker has checked these words, said in them; `undefined` where one has. */
  readonly awaitingReview: string | undefined;
  readonly messages: Messages;
  /** What is loaded behind the first picture; absent in English, whose panels bring their own. */
  readonly panels?: Language['panels'];
  /** What is said on how sure the numbers are; the same holds. */
  readonly doubt?: Language['doubt'];
  /** What only maps of many actors or events say; the same holds. */
  readonly crowd?: Language['crowd'];
  /** What the list of a reader's changes says; the same holds. */
  readonly changes?: Language['changes'];
  /** A date as exactly as it is known: `28 February 2025`, `February 2025`, `2025`. No line breaks inside it. */
  readonly date: WriteDate;
  /** The same, short: `28 Feb 2025`, `Feb 2025`, `2025`. */
  readonly shortDate: WriteDate;
  /** A score with sign and one decimal: `+1.2`, `−8.0`, `0.0`; a true minus sign. */
  score(score: number): string;
  /** The size of a change with one decimal and no sign: `3.9`. */
  points(points: number): string;
  /** `A, B and C`. */
  list(items: readonly string[]): string;
}

const languages = new Map<string, Language>();
const made = new Map<Language | undefined, Words>();

/** Makes the words of a language known to `wordsFor`. */
export function addLanguage(language: Language): void {
  languages.set(language.lang, language);
}

/** The words of a language, of its base language (`uk` for `uk-UA`), or else English. */
export function wordsFor(lang: string): Words {
  const language = languages.get(lang) ?? languages.get(lang.split('-')[0] ?? lang);
  let words = made.get(language);
  if (!words) made.set(language, (words = createWords(language ?? ENGLISH)));
  return words;
}

/** English is at hand from the start; its panels bring their own messages. */
const ENGLISH = {
  lang: 'en',
  locale: 'en-GB',
  direction: 'ltr',
  awaitingReview: undefined,
  messages: english,
} as const;

function createWords(language: Language | typeof ENGLISH): Words {
  const { locale } = language;
  const oneDecimal = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  let list: Intl.ListFormat | undefined;
  return {
    ...language,
    date: createDateWriter(language, 'long'),
    shortDate: createDateWriter(language, 'short'),
    score: (score) => {
      const digits = oneDecimal.format(Math.abs(score));
      if (digits === oneDecimal.format(0)) return digits;
      return putSign(digits, score < 0, language);
    },
    points: (points) => oneDecimal.format(Math.abs(points)),
    list: (items) => {
      list ??= new Intl.ListFormat(locale, { type: 'conjunction' });
      return list.format(items);
    },
  };
}

/** The ISO form of a day number, for machine-readable `datetime` attributes. */
export function machineDate(day: DayNumber, precision: Precision = 'day'): string {
  const length = { day: 10, month: 7, year: 4 }[precision];
  return toIsoDate(day).slice(0, length);
}
