/** Dates in the way of one language. */
import { MILLISECONDS_PER_DAY, type DayNumber, type Precision } from '../dataset/calendar-date.ts';

/** Two days of a month whose numbers are unlike each other, and unlike that of any month. */
const SAMPLES = [
  { day: 23, year: 2019 },
  { day: 5, year: 871 },
] as const;

/** A date that is known as exactly as `precision` says. */
export type WriteDate = (day: DayNumber, precision: Precision) => string;

/** A date in pieces: `23` and `2019` stand for its day and year, all else for itself. */
type Pattern = readonly string[];

/**
 * A writer of dates with the month's long or short name. `Intl` knows how, but takes its time for each date, too long
 * for one in every frame of a drag: it is asked once a month of the year, where days and years are plain numbers.
 */
export function createDateWriter(locale: string, month: 'long' | 'short'): WriteDate {
  const options: Record<Precision, Intl.DateTimeFormatOptions> = {
    day: { day: 'numeric', month, year: 'numeric' },
    month: { month, year: 'numeric' },
    year: { year: 'numeric' },
  };
  const formats = new Map<Precision, Intl.DateTimeFormat>();
  const patterns = new Map<string, Pattern | undefined>();

  const formatOf = (precision: Precision): Intl.DateTimeFormat => {
    const kept =
      formats.get(precision) ??
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options[precision] });
    formats.set(precision, kept);
    return kept;
  };
  const patternOf = (precision: Precision, monthIndex: number): Pattern | undefined => {
    const key = `${precision} ${monthIndex}`;
    if (!patterns.has(key)) patterns.set(key, learnPattern(formatOf(precision), monthIndex));
    return patterns.get(key);
  };

  return (day, precision) => {
    const date = new Date((Math.floor(day) + 0.5) * MILLISECONDS_PER_DAY);
    const year = date.getUTCFullYear();
    const pattern = year > 0 ? patternOf(precision, date.getUTCMonth()) : undefined;
    if (!pattern) return formatOf(precision).format(date);
    return fill(pattern, { day: date.getUTCDate(), year });
  };
}

/** The pattern of a month; `undefined` where it needs more than plain numbers of days and years. */
function learnPattern(format: Intl.DateTimeFormat, monthIndex: number): Pattern | undefined {
  const [one, other] = SAMPLES;
  const write = ({ day, year }: { day: number; year: number }): string =>
    format.format(Date.UTC(year, monthIndex, day, 12));
  const pattern = write(one).split(new RegExp(`(${one.day}|${one.year})`));
  return fill(pattern, other) === write(other) ? pattern : undefined;
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
