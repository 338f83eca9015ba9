import type { CivilDay } from "#core/dates/civil-day.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";

/** Earliest start, latest start, earliest end, latest end; null where a bound is open, because JSON has no infinity. */
export type Bounds = readonly [Bound, Bound, Bound, Bound];
type Bound = CivilDay | null;

/** The bounds of each member of a date; none of a date of which nothing is known. */
export const boundsOf = ({ kind, members }: DossierDate): Bounds[] =>
  kind === "unknown"
    ? []
    : members.map(({ earliestStart, latestStart, earliestEnd, latestEnd }) => [
        bound(earliestStart),
        bound(latestStart),
        bound(earliestEnd),
        bound(latestEnd),
      ]);

const bound = (day: CivilDay): Bound => (Number.isFinite(day) ? day : null);
