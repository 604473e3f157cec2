import { isDay } from './local-time';

/** How a file writes dates: `2026-04-01`, the day first as 1/4/2026, or the month first as 4/1/2026. */
export const DATE_ORDERS = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ ,T]+(\S.*))?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[ ,T]+(\S.*))?$/;
const DAY_NAMED = /^(\d{1,2})[ -](\p{L}{3,9})\.?[ ,-]+(\d{4}|\d{2})(?:[ ,T]+(\S.*))?$/u;
const MONTH_NAMED = /^(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})(?:[ ,T]+(\S.*))?$/u;

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,? /iu;
/** Days since the last of 1899, as spreadsheets count them: years 1982 to 2064. */
const SERIAL = /^([3-5]\d{4})(?:\.0+)?$/;
const FIRST_SERIAL = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** A date of a file in our spelling, and what stands behind it. */
interface Written {
  /** As it stands where it is no such date: whoever reads it says so. */
  readonly date: string;
  /** A time of day in the same cell. */
  readonly time: string | undefined;
}

const year = (text: string): string => (text.length === 2 ? `20${text}` : text);
const dayOf = (years: string, month: number, days: string): string =>
  `${year(years)}-${String(month).padStart(2, '0')}-${days.padStart(2, '0')}`;

/** Reads a date that is written in another way than ours. A sentence where it could be either of two days. */
export function writtenDate(given: string, order: DateOrder): Written | { readonly problem: string } {
  const text = given.replace(WEEKDAY, '');
  const serial = SERIAL.exec(text)?.[1];
  if (serial !== undefined) {
    return { date: new Date(FIRST_SERIAL + Number(serial) * DAY_MS).toISOString().slice(0, 10), time: undefined };
  }
  const first = YEAR_FIRST.exec(text);
  if (first !== null) {
    const [, years = '', month, days = '', time] = first;
    return { date: dayOf(years, Number(month), days), time };
  }
  const named = DAY_NAMED.exec(text);
  if (named !== null) {
    const [, days = '', month = '', years = '', time] = named;
    const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
    if (at >= 0) return { date: dayOf(years, at + 1, days), time };
  }
  const monthFirst = MONTH_NAMED.exec(text);
  if (monthFirst !== null) {
    const [, month = '', days = '', years = '', time] = monthFirst;
    const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
    if (at >= 0) return { date: dayOf(years, at + 1, days), time };
  }
  const parts = NUMBERS.exec(text);
  if (parts === null) return { date: text, time: undefined };
  const [, one = '', mark, other = '', years = '', time] = parts;
  const dayFirst = dayOf(years, Number(other), one);
  const asMonthFirst = dayOf(years, Number(one), other);
  // Points between the numbers are written where the day comes first.
  if (mark === '.' || order === 'dmy') return { date: dayFirst, time };
  if (order === 'mdy') return { date: asMonthFirst, time };
  const [isDayFirst, isMonthFirst] = [isDay(dayFirst), isDay(asMonthFirst)];
  if (isDayFirst && isMonthFirst && dayFirst !== asMonthFirst) {
    return {
      problem: `"${text.slice(0, 40)}" is ${dayFirst} or ${asMonthFirst}: say above whether the day or the month comes first`,
    };
  }
  return { date: isMonthFirst ? asMonthFirst : dayFirst, time };
}

/** In which order dates are written, by those that leave no doubt; `ymd` where none does, or some say one and some the other. */
export function orderOf(texts: readonly string[]): DateOrder {
  const found = new Set<DateOrder>();
  for (const text of texts) {
    const parts = NUMBERS.exec(text.trim());
    if (parts === null || parts[2] === '.') continue;
    if (Number(parts[1]) > 12) found.add('dmy');
    if (Number(parts[3]) > 12) found.add('mdy');
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : 'ymd';
}
