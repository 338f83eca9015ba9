import { type CivilDay, weekdayOf } from "#core/dates/civil-day.ts";
import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import { formatDate, formatDay, weekdayName } from "#core/dates/format-date.ts";
import { fact, paragraphs } from "./markdown.ts";

/** A date in words, with the weekday where it is one day. */
export function dateInWords(date: DossierDate): string {
  const day = onlyDay(date);
  return day === undefined ? formatDate(date, "en") : `${weekdayName(weekdayOf(day), "en")}, ${formatDate(date, "en")}`;
}

/** What the notation means: words, kind of statement, bounds. */
export function describeDate(date: DossierDate): string {
  return paragraphs([`**${dateInWords(date)}**`], [meaningOf(date), ...qualifiersOf(date)], boundsOf(date));
}

function onlyDay(date: DossierDate): CivilDay | undefined {
  const earliest = earliestDay(date);
  return earliest === latestDay(date) && Number.isFinite(earliest) ? earliest : undefined;
}

function meaningOf(date: DossierDate): string {
  if (date.kind === "unknown") return "The date is not known; it is compared with nothing.";
  if (date.kind === "set" || date.members.length > 1) return "One of these; which one is not known.";
  switch (date.members[0]?.shape) {
    case "interval":
      return "It lasted from the first to the last day.";
    case "range":
      return "One day in this range; which one is not known.";
    default:
      return onlyDay(date) === undefined ? `The day is not known, only the ${date.precision ?? "period"}.` : "One day.";
  }
}

function qualifiersOf(date: DossierDate): string[] {
  return [
    ...(date.approximate ? ["Approximate: compared one unit wider on each side."] : []),
    ...(date.uncertain ? ["Uncertain: somebody doubts it; compared as written."] : []),
  ];
}

function boundsOf(date: DossierDate): string[] {
  if (date.kind === "unknown" || onlyDay(date) !== undefined) return [];
  return [...fact("Earliest", bound(earliestDay(date))), ...fact("Latest", bound(latestDay(date)))];
}

const bound = (day: CivilDay): string => (Number.isFinite(day) ? formatDay(day, "en") : "open");
