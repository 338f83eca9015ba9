import type { Dossier } from "#core/dossier.ts";
import { append } from "#core/group-by.ts";
import type { AnyRecord } from "#core/record.ts";
import type { FeatureContext } from "../feature.ts";

/** Errors and warnings about dates and order, by the record in which they are reported. */
export function timeProblems(dossier: Dossier, say: FeatureContext["say"]): ReadonlyMap<AnyRecord, readonly string[]> {
  const found = new Map<AnyRecord, string[]>();
  for (const [path, file] of dossier.files) {
    for (const { rule, severity, span, message } of dossier.problemsIn(path)) {
      if (!aboutTime.has(rule) || (severity !== "error" && severity !== "warning")) continue;
      const record = file.recordAt(span.start)?.record;
      if (record === undefined) continue;
      append(found, record, say(message));
    }
  }
  return found;
}

const aboutTime: ReadonlySet<string> = new Set([
  "actor-outside-life",
  "before-in-force",
  "before-instrument",
  "date-conflict",
  "date-impossible",
  "date-not-in-source",
  "date-reversed",
  "date-syntax",
  "day-shift",
  "governing-conflict",
  "lifecycle-order",
  "occurred-in-future",
  "order-violation",
  "part-of-outside",
  "planned-overdue",
  "relation-cycle",
  "relative-date-mismatch",
  "role-outside-interval",
  "source-predates-event",
  "weekday-mismatch",
]);
