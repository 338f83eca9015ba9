/** Rules about the date of a record, the one that says it best first: of one defect the first that applies speaks. */
const dateRules = [
  "date-syntax",
  "occurred-in-future",
  "source-predates-event",
  "weekday-mismatch",
  "relative-date-mismatch",
  "relative-date-unanchored",
  "date-not-in-source",
  "date-narrower-than-source",
] as const;

/** The rules that say it better than this one. */
export const betterOnDates = (rule: (typeof dateRules)[number]): readonly string[] =>
  dateRules.slice(0, dateRules.indexOf(rule));
