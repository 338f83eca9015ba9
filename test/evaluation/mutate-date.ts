import type { Random } from "./random.ts";
import { type Site, sitesOf } from "./sites.ts";

export type DatePart = "day" | "month" | "year" | "day and month swapped";

/** A full date that is wrong in one part, exists, and is no other date of the same records; other dates are left alone. */
export function mutateDate(site: Site, part: DatePart, random: Random): string | undefined {
  const [year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(site.value) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const taken = new Set(sitesOf(site.entry).flatMap(({ kind, value }) => (isDate(kind) ? value.split("/") : [])));
  const candidates = {
    day: [-3, -2, -1, 1, 2, 3].map((step) => format(year, month, day + step)),
    month: [-2, -1, 1, 2].map((step) => format(year, month + step, day)),
    year: [-2, -1, 1].map((step) => format(year + step, month, day)),
    "day and month swapped": day === month ? [] : [format(year, day, month)],
  }[part];
  return random.pick(candidates.filter((date) => date !== undefined && !taken.has(date)));
}

const isDate = (kind: string): boolean => kind === "date" || kind === "published";

/** Nothing where there is no such day in the calendar. */
function format(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
