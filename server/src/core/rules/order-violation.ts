import { recordRule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { certainlyEarlier } from "#core/facts/zones.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { addItem, type Change, editsOf, insertBefore, removeItem } from "#core/fixes/record-edits.ts";
import type { Field } from "#core/model/read.ts";
import { type EventRecord, isKind } from "#core/record.ts";
import { entryOf } from "#core/syntax/node.ts";
import { scalarText } from "#core/syntax/quote.ts";

/** The order of two events and their dates cannot both be right. */
export const orderViolation = recordRule({
  id: "order-violation",
  severity: "error",
  summary: "The order of events, as `before` and `after` give it, agrees with their dates.",
  messages: {
    before: "This event ({date}) cannot come before '{id}' ({other}): it is later.",
    after: "This event ({date}) cannot come after '{id}' ({other}): it is earlier.",
    other: "Date of the other event: {other}.",
  },

  *record(record, context) {
    if (!isKind(record, "event") || record.fields.date === undefined) return;
    const date = record.fields.date.value;
    for (const key of ["before", "after"] as const) {
      for (const item of record.fields[key]) {
        const event = context.find("event", item.value);
        const other = event?.fields.date;
        if (event === undefined || other === undefined) continue;
        const [earlier, later] = key === "before" ? [other.value, date] : [date, other.value];
        if (!certainlyEarlier(earlier, later, context.config)) continue;
        const args = { date, other: other.value, id: item.value };
        yield {
          span: item.span,
          message: key,
          args,
          related: [{ record: event, span: other.span, message: "other", args }],
          fixes: (dossier) => swap(dossier, record, key, item, event),
        };
      }
    }
  },
});

type Relation = "before" | "after";

const inverse = { before: "after", after: "before" } as const;

/** Turns the relation round here, and in the other event's record if that states it too. */
function swap(dossier: Dossier, record: EventRecord, key: Relation, item: Field<string>, event: EventRecord): Fix[] {
  const back = event.fields[inverse[key]].find(({ value }) => value === record.id?.value);
  const here = movement(record, key, item);
  const there = back && event !== record ? movement(event, inverse[key], back) : [];
  if (here === undefined || there === undefined) return [];
  const edits = [...editsOf(dossier, record, here), ...editsOf(dossier, event, there)];
  return [fix("move", { text: item.value, key: inverse[key] }, edits)];
}

/** The changes that take the item from one key to the other. */
function movement(
  { syntax: { text }, value, fields }: EventRecord,
  key: Relation,
  item: Field<string>,
): Change[] | undefined {
  const from = entryOf(value, key);
  const to = entryOf(value, inverse[key]);
  if (value.kind !== "map" || from === undefined) return undefined;
  if (to === undefined && fields[key].length === 1) return [{ span: from.key.span, newText: inverse[key] }];
  const entry = `${inverse[key]}: [${scalarText(item.value, true)}]`;
  const added = to ? addItem(text, to, item.value) : insertBefore(text, value, from, entry);
  const removed = removeItem(text, value, key, item.span);
  return added && removed ? [added, removed] : undefined;
}
