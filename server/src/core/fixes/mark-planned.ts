import type { Dossier } from "#core/dossier.ts";
import type { EventRecord } from "#core/record.ts";
import { entryOf, isEmpty } from "#core/syntax/node.ts";
import type { Fix } from "./fix.ts";
import { fix } from "./fixes.ts";
import { type Change, editsOf, insertBehind } from "./record-edits.ts";

/** The quick fix for an event that has not taken place: none where its record cannot be changed in one place. */
export function markPlanned(dossier: Dossier, event: EventRecord): Fix[] {
  const change = planned(event);
  return change ? [fix("planned", {}, editsOf(dossier, event, [change]))] : [];
}

function planned({ syntax, value }: EventRecord): Change | undefined {
  const { text } = syntax;
  if (value.kind !== "map") return undefined;
  const status = entryOf(value, "status");
  const date = entryOf(value, "date");
  if (status && !isEmpty(status.value)) return { span: status.value.span, newText: "planned" };
  return date && !status ? insertBehind(text, value, date, "status: planned") : undefined;
}
