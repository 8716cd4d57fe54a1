/** The interface's words in one language, with its way of writing dates, numbers and lists. */
import { toIsoDate, type DayNumber, type Precision } from '../dataset/calendar-date.ts';
import { english, type Messages } from './english.ts';

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
const MILLISECONDS_PER_DAY = 86_400_000;
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
  const long = dateFormats(locale, 'long');
  const short = dateFormats(locale, 'short');
  const oneDecimal = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    lang,
    direction: 'ltr',
    messages,
    date: (day, precision = 'day') => long[precision].format(noon(day)),
    shortDate: (day, precision = 'day') => short[precision].format(noon(day)),
    score: (score) => {
      const digits = oneDecimal.format(Math.abs(score));
      if (digits === oneDecimal.format(0)) return digits;
      return (score < 0 ? MINUS : '+') + digits;
    },
    points: (points) => oneDecimal.format(Math.abs(points)),
    list: (items) => list.format(items),
  };
}

function noon(day: DayNumber): Date {
  return new Date((Math.floor(day) + 0.5) * MILLISECONDS_PER_DAY);
}

function dateFormats(
  locale: string,
  month: 'long' | 'short',
): Record<Precision, Intl.DateTimeFormat> {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return {
    day: format({ day: 'numeric', month, year: 'numeric' }),
    month: format({ month, year: 'numeric' }),
    year: format({ year: 'numeric' }),
  };
}

/** The ISO form of a day number, for machine-readable `datetime` attributes. */
export function machineDate(day: DayNumber, precision: Precision = 'day'): string {
  const length = { day: 10, month: 7, year: 4 }[precision];
  return toIsoDate(day).slice(0, length);
}
