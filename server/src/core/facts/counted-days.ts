import { countedFromIn } from "#core/dates/counted-from.ts";
import type { DateText } from "#core/dates/date-text.ts";
import { type DossierDate, dateOfDay, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import { parseDate } from "#core/dates/parse-date.ts";
import { nearWeekdays } from "#core/dates/relative-dates.ts";
import type { Span } from "#core/text/span.ts";

/** A time that is counted from another one of the text, and all days that it may be. */
export interface CountedDay {
  readonly span: Span;
  readonly readings: readonly DossierDate[];
}

/**
 * "Two days later", "am Vortag": from which of the times it is counted only a reader knows.
 * @param told times told by then
 * @param written the time of writing
 */
export function countedDaysIn(
  reads: readonly DateText[],
  told: readonly DossierDate[],
  written: DossierDate | undefined,
): readonly CountedDay[] {
  const days = told.filter((anchor) => latestDay(anchor) - earliestDay(anchor) <= widest);
  if (days.length === 0 && written === undefined) return [];
  return reads
    .flatMap((read) => countedFromIn(read))
    .map(({ span, offsets, around, mayBeWriting, isWeekend }) => {
      if (isWeekend) return { span, readings: written ? weekendsNear(written) : [] };
      const anchors = mayBeWriting && written ? [written, ...days] : days;
      return { span, readings: anchors.flatMap((anchor) => offsets.flatMap((by) => moved(anchor, by, around))) };
    });
}

function weekendsNear(written: DossierDate): DossierDate[] {
  const time = { earliest: earliestDay(written), latest: latestDay(written) };
  return [6, 7].flatMap((weekday) => nearWeekdays(weekday, time) ?? []);
}

/** Days: a month, or the days on which an article may have been written. */
const widest = 31;

function moved(anchor: DossierDate, by: number, around: number): DossierDate[] {
  const [from, to] = [earliestDay(anchor) + by - around, latestDay(anchor) + by + around].map(dateOfDay);
  const date = from && to && parseDate(`[${from.text}..${to.text}]`).date;
  return date === undefined ? [] : [date];
}
