/** The interface's words in one language, with its way of writing dates, numbers and lists. */
import { toIsoDate, type DayNumber, type Precision } from '../dataset/calendar-date.ts';
import { english, type Messages } from './english.ts';
import { createDateWriter } from './write-date.ts';

/** Everything an element needs to speak one language; made once a language. */
export interface Words {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Messages;
  /** A date as exactly as it is known: `28 February 2025`, `February 2025`, `2025`. */
  date(day: DayNumber, precision?: Precision): string;
  /** The same, short: `28 Feb 2025`, `Feb 2025`, `2025`. */
  shortDate(day: DayNumber, precision?: Precision): string;
  /** A score with sign and one decimal: `+1.2`, `−8.0`, `0.0`; a true minus sign. */
  score(score: number): string;
  /** The size of a change with one decimal and no sign: `3.9`. */
  points(points: number): string;
  /** `A, B and C`. */
  list(items: readonly string[]): string;
}

const MINUS = '\u2212';
const catalogue = new Map<string, Messages>([['en', english]]);
const made = new Map<string, Words>();

/** The words of a language, of its base language, or else English. */
export function wordsFor(lang: string): Words {
  const exact = made.get(lang);
  if (exact) return exact;
  const tag =
    [lang, lang.split('-')[0] ?? lang].find((candidate) => catalogue.has(candidate)) ?? 'en';
  const kept = made.get(tag);
  if (kept) return kept;
  const words = createWords(tag, catalogue.get(tag) ?? english);
  made.set(tag, words);
  return words;
}

function createWords(lang: string, messages: Messages): Words {
  const locale = lang === 'en' ? 'en-GB' : lang;
  const long = createDateWriter(locale, 'long');
  const short = createDateWriter(locale, 'short');
  const oneDecimal = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  let list: Intl.ListFormat | undefined;
  return {
    lang,
    direction: 'ltr',
    messages,
    date: (day, precision = 'day') => long(day, precision),
    shortDate: (day, precision = 'day') => short(day, precision),
    score: (score) => {
      const digits = oneDecimal.format(Math.abs(score));
      if (digits === oneDecimal.format(0)) return digits;
      return (score < 0 ? MINUS : '+') + digits;
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
