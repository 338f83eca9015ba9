import { type CivilDay, weekdayOf } from "#core/dates/civil-day.ts";
import { type DossierDate, dateOfDay, earliestDay, latestDay, type Precision } from "#core/dates/dossier-date.ts";
import { formatDate, weekdayName } from "#core/dates/format-date.ts";
import type { PhraseId } from "../phrases/phrases.ts";
import type { HoverContext } from "./hover-context.ts";
import { escaped, paragraphs } from "./markdown.ts";

/** A date in words, with the weekday where it is one day. */
export function dateInWords(date: DossierDate, { locale, say }: HoverContext): string {
  const day = onlyDay(date);
  const words = escaped(formatDate(date, locale));
  return day === undefined
    ? words
    : say("hover.weekdayAndDate", { weekday: weekdayName(weekdayOf(day), locale), date: words });
}

/** What the notation means: words, kind of statement, bounds. */
export function describeDate(date: DossierDate, context: HoverContext): string {
  const { say } = context;
  return paragraphs(
    [`**${dateInWords(date, context)}**`],
    [say(meaningOf(date)), ...qualifiersOf(date).map((id) => say(id))],
    boundsOf(date, context),
  );
}

/** How exactly a date is known, in a few words. */
export function precisionOf(date: DossierDate): PhraseId | undefined {
  if (date.kind === "set" || date.members.length > 1) return "hover.whichIsNotKnown";
  if (date.kind === "interval") return isClosed(date) ? "hover.itLasted" : undefined;
  return date.precision && precisions[date.precision];
}

const isClosed = ({ members: [member] }: DossierDate): boolean => member?.from !== undefined && member.to !== undefined;

const precisions: Readonly<Record<Precision, PhraseId>> = {
  moment: "hover.toTheMinute",
  day: "hover.toTheDay",
  month: "hover.toTheMonth",
  year: "hover.toTheYear",
  decade: "hover.toTheDecade",
  century: "hover.toTheCentury",
};

function onlyDay(date: DossierDate): CivilDay | undefined {
  const earliest = earliestDay(date);
  return earliest === latestDay(date) && Number.isFinite(earliest) ? earliest : undefined;
}

function meaningOf(date: DossierDate): PhraseId {
  if (date.kind === "unknown") return "hover.dateUnknown";
  const shape = date.members[0]?.shape;
  if (shape === "range" && date.members.length === 1) return "hover.oneDayInRange";
  if (date.kind === "set" || date.members.length > 1) return "hover.oneOfThese";
  if (shape === "interval") return "hover.lasted";
  if (onlyDay(date) !== undefined) return "hover.oneDay";
  return (date.precision && onlyKnown[date.precision]) ?? "hover.onlyPeriod";
}

const onlyKnown: Readonly<Partial<Record<Precision, PhraseId>>> = {
  month: "hover.onlyMonth",
  year: "hover.onlyYear",
  decade: "hover.onlyDecade",
  century: "hover.onlyCentury",
};

const qualifiersOf = ({ approximate, uncertain }: DossierDate): PhraseId[] => [
  ...(approximate ? (["hover.approximate"] as const) : []),
  ...(uncertain ? (["hover.uncertain"] as const) : []),
];

function boundsOf(date: DossierDate, context: HoverContext): string[] {
  if (date.kind === "unknown" || onlyDay(date) !== undefined) return [];
  const { say } = context;
  const bound = (day: CivilDay) =>
    Number.isFinite(day) ? dateInWords(dateOfDay(day), context) : say("hover.openBound");
  return [
    say("hover.earliest", { day: bound(earliestDay(date)) }),
    say("hover.latest", { day: bound(latestDay(date)) }),
  ];
}
