import { gapDays } from "#core/dates/compare.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { RoleFields } from "#core/record.ts";

/** Nothing says that the role was not held then. Of no date in particular: that it has not ended. */
export function isHeldOn({ from, to }: RoleFields, date: DossierDate | undefined): boolean {
  if (date === undefined) return to === undefined;
  const isOver = to !== undefined && gapDays(to.value, date) > 0;
  const isToCome = from !== undefined && gapDays(date, from.value) > 0;
  return !isOver && !isToCome;
}
