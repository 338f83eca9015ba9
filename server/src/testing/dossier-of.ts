import type { Rule } from "#core/check/rule.ts";
import { dayFromCalendar } from "#core/dates/civil-day.ts";
import { createDossier, type Dossier } from "#core/dossier.ts";
import { rules as allRules } from "#core/rules/registry.ts";

/** The day on which tests take place. */
export const testDay = dayFromCalendar(2026, 11, 21);

/** Nothing read of a record is kept at hand, so that a test fails where somebody relies on reading the same objects twice. */
export function dossierOf(files: ReadonlyMap<string, string>, rules: readonly Rule[] = allRules): Dossier {
  return createDossier(testDay, rules, { readAtHand: 0 }).update([...files].map(([path, text]) => ({ path, text })));
}
