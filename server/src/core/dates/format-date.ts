import { languageOf } from "#core/language/languages.ts";
import { type CalendarDay, type CivilDay, calendarFromDay, type Weekday } from "./civil-day.ts";
import { type DatePhrases, englishPhrases, indonesianPhrases } from "./date-phrases.ts";
import { type DateMember, type DatePoint, type DossierDate, isoYear } from "./dossier-date.ts";

/** A date in words for a BCP 47 locale: "7 May 2025". A locale without phrases of its own gets English. */
export function formatDate(date: DossierDate, locale: string): string {
  const style = styleOf(locale);
  const { phrases } = style;
  const [first] = date.members;
  if (date.kind === "unknown" || first === undefined) return phrases.unknown;
  if (date.kind !== "set" || date.members.length === 1) return formatMember(first, style);
  return phrases.oneOf(joinMembers(date.members, style));
}

/** "7 May 2025". `day` must be finite. */
export function formatDay(day: CivilDay, locale: string): string {
  return wordsOf(calendarFromDay(day), styleOf(locale));
}

/** "Tuesday". */
export function weekdayName(weekday: Weekday, locale: string): string {
  return styleOf(locale).weekdays[weekday - 1] ?? "";
}

interface Style {
  readonly phrases: DatePhrases;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
}

function styleOf(locale: string): Style {
  const language = languageOf(locale);
  const phrases = language?.tag === "id" ? indonesianPhrases : englishPhrases;
  const calendar = languageOf(phrases.tag)?.calendar;
  return { phrases, months: calendar?.months ?? [], weekdays: calendar?.weekdays ?? [] };
}

function formatMember(member: DateMember, style: Style): string {
  const { phrases } = style;
  const { from, to } = member;
  if (from === undefined && to === undefined) return phrases.unknown;
  if (from === undefined) return phrases.until(formatPoint(to as DatePoint, style));
  if (to === undefined) return phrases.since(formatPoint(from, style));
  if (from === to) return formatPoint(from, style);
  return member.shape === "range"
    ? phrases.between(formatStart(from, to, style), formatPoint(to, style))
    : joinInterval(from, to, style);
}

/** "21–23 June 2021", and with spaces around the dash where an end is more than one word. */
function joinInterval(from: DatePoint, to: DatePoint, style: Style): string {
  const start = formatStart(from, to, style);
  return start.includes(" ") || !/^\d+$/.test(start)
    ? `${start} – ${formatPoint(to, style)}`
    : `${start}–${formatPoint(to, style)}`;
}

/** The start without the month and the year that the end says again. */
function formatStart(from: DatePoint, to: DatePoint, style: Style): string {
  if (!isPlainDay(from) || !isPlainDay(to) || from.year !== to.year) return formatPoint(from, style);
  if (from.month === to.month) return String(from.day);
  return wordsOf({ ...from, year: undefined }, style);
}

/** "9, 16 January 2026, 6 February 2026": the month and the year stand once for the days that share them. */
function joinMembers(members: readonly DateMember[], style: Style): string {
  return members
    .map((member, index) => {
      const point = plainDayOf(member);
      const next = members[index + 1];
      const following = next === undefined ? undefined : plainDayOf(next);
      const shared = point?.year === following?.year && point?.month === following?.month;
      return point !== undefined && shared ? String(point.day) : formatMember(member, style);
    })
    .join(", ");
}

const plainDayOf = ({ from, to }: DateMember): DatePoint | undefined =>
  from !== undefined && from === to && isPlainDay(from) ? from : undefined;

const isPlainDay = ({ precision, approximate, uncertain }: DatePoint): boolean =>
  precision === "day" && !approximate && !uncertain;

function formatPoint(point: DatePoint, style: Style): string {
  const { phrases } = style;
  const exact = formatExact(point, style);
  const sized = point.approximate ? phrases.about(exact) : exact;
  return point.uncertain ? phrases.uncertain(sized) : sized;
}

function formatExact(point: DatePoint, style: Style): string {
  switch (point.precision) {
    case "century":
      return `${isoYear(point.year)}–${point.year + 99}`;
    case "decade":
      return style.phrases.decade(isoYear(point.year));
    case "moment":
      return `${wordsOf(point, style)}, ${clockOf(point)}`;
    default:
      return wordsOf(point, style);
  }
}

function wordsOf(
  { year, month, day }: Partial<{ [part in keyof CalendarDay]: number | undefined }>,
  style: Style,
): string {
  const name = month === undefined ? undefined : style.months[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(" ");
}

function clockOf({ moment }: DatePoint): string {
  if (moment === undefined) return "";
  const clock = clockText(moment.minutes);
  if (moment.offset === undefined) return clock;
  if (moment.offset === 0) return `${clock} UTC`;
  return `${clock} UTC${moment.offset < 0 ? "−" : "+"}${clockText(Math.abs(moment.offset))}`;
}

const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
