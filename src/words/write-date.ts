/** Dates in the way of one language. */
import { MILLISECONDS_PER_DAY, type DayNumber, type Precision } from '../dataset/calendar-date.ts';

/** Two days of a month whose numbers are unlike each other, and unlike that of any month. */
const SAMPLES = [
  { day: 23, year: 2019 },
  { day: 5, year: 871 },
] as const;

/** A date that is known as exactly as `precision` says: a day where nothing is said. */
export type WriteDate = (day: DayNumber, precision?: Precision) => string;

/** A language's way with dates. */
export interface DateLanguage {
  /** BCP 47 tag for `Intl`. */
  readonly locale: string;
  /** Puts right what `Intl` writes otherwise than readers of the language would; without it all stays as it is. */
  readonly tidyDate?: ((date: string) => string) | undefined;
}

/** A date in pieces: `23` and `2019` stand for its day and year, all else for itself. */
type Pattern = readonly string[];

/**
 * A writer of dates with the month's long or short name, on one line. `Intl` knows how, but takes its time for each date,
 * too long for one in every frame of a drag: it is asked once a month of the year, where days and years are plain numbers.
 */
export function createDateWriter(
  { locale, tidyDate = (date) => date }: DateLanguage,
  month: 'long' | 'short',
): WriteDate {
  const options: Record<Precision, Intl.DateTimeFormatOptions> = {
    day: { day: 'numeric', month, year: 'numeric' },
    month: { month, year: 'numeric' },
    year: { year: 'numeric' },
  };
  const formats: Partial<Record<Precision, Intl.DateTimeFormat>> = {};
  const patterns: Record<string, Pattern> = {};

  const formatOf = (precision: Precision): Intl.DateTimeFormat =>
    (formats[precision] ??= new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      ...options[precision],
    }));
  const patternOf = (precision: Precision, monthIndex: number): Pattern =>
    (patterns[`${precision}${monthIndex}`] ??= learnPattern(formatOf(precision), monthIndex));

  return (day, precision = 'day') => {
    const date = new Date((Math.floor(day) + 0.5) * MILLISECONDS_PER_DAY);
    const year = date.getUTCFullYear();
    const filled =
      year > 0 && fill(patternOf(precision, date.getUTCMonth()), { day: date.getUTCDate(), year });
    return tidyDate(filled || formatOf(precision).format(date)).replace(/ /g, '\u00a0');
  };
}

/** The pattern of a month; empty where it needs more than plain numbers of days and years. */
function learnPattern(format: Intl.DateTimeFormat, monthIndex: number): Pattern {
  const [one, other] = SAMPLES;
  const write = ({ day, year }: { day: number; year: number }): string =>
    format.format(Date.UTC(year, monthIndex, day, 12));
  const pattern = write(one).split(new RegExp(`(${one.day}|${one.year})`));
  return fill(pattern, other) === write(other) ? pattern : [];
}

function fill(pattern: Pattern, { day, year }: { day: number; year: number }): string {
  const [sample] = SAMPLES;
  return pattern
    .map((piece) => {
      if (piece === String(sample.day)) return day;
      return piece === String(sample.year) ? year : piece;
    })
    .join('');
}
