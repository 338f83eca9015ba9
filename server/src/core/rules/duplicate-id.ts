import { type FindingIn, type RuleContext, recordRule } from "#core/check/rule.ts";
import { groupBy } from "#core/group-by.ts";
import type { AnyRecord } from "#core/record.ts";
import type { Definition } from "#core/record-sites.ts";
import type { Span } from "#core/text/span.ts";

/** An id that is defined twice means two things, and only the first of them is looked up. */
export const duplicateId = recordRule({
  id: "duplicate-id",
  severity: "error",
  summary: "Every id is defined once in a dossier.",
  messages: {
    here: "'{id}' is also defined in this file; give one of them another id.",
    elsewhere: "'{id}' is also defined in {file}; give one of them another id.",
    other: "'{id}' is defined here too.",
    item: "The item '{id}' of {file} counts, and not this one; one key in two catalogues means two things.",
  },

  *record(record, context) {
    for (const id of new Set(record.definitions.map((definition) => definition.id))) {
      const definitions = context.definitions(id);
      if (definitions.length < 2) continue;
      const found = context.once(`duplicates of ${id}`, (shared) =>
        groupBy(duplicatesOf(id, shared), (one) => one.record),
      );
      for (const { record: _, ...finding } of found.get(record) ?? []) yield finding;
    }
  },
});

type Found = FindingIn<"here" | "elsewhere" | "other" | "item">;

function* duplicatesOf(id: string, context: RuleContext): Generator<Found> {
  const all = context.definitions(id).map((definition) => placeOf(definition, context));
  const [item, ...otherItems] = all.filter(({ isItem }) => isItem);
  for (const { record, span } of otherItems) {
    yield { record, span, severity: "warning", message: "item", args: { id, file: nameOf(item?.path ?? "") } };
  }
  // A source's record adds to the item with its id.
  const counted = all.filter(({ isItem }) => !isItem);
  const isTaken = item !== undefined && counted.some(({ record }) => record.kind !== "source");
  const places = isTaken ? [...counted, item] : counted;
  const [first] = places;
  const second = places.find((place) => place.mapping !== first?.mapping);
  if (first === undefined || second === undefined) return;
  for (const { record, span, path, mapping } of places) {
    const other = mapping === first.mapping ? second : first;
    yield {
      record,
      span,
      ...(other.path === path
        ? { message: "here", args: { id } }
        : { message: "elsewhere", args: { id, file: nameOf(other.path) } }),
      related: [{ record: other.record, span: other.span, message: "other", args: { id } }],
    };
  }
}

interface Place {
  readonly record: AnyRecord;
  readonly span: Span;
  readonly path: string;
  /** Of a catalogue. */
  readonly isItem: boolean;
  /** What definitions that are keys of one mapping have in common: there the defect is `duplicate-key`. */
  readonly mapping: unknown;
}

function placeOf(definition: Definition, context: RuleContext): Place {
  const { record, span } = definition;
  const path = record.path;
  return { record, span, path, isItem: context.isOfCatalogue(record), mapping: mappingOf(definition, path) };
}

function mappingOf(definition: Definition, path: string): unknown {
  const { id, syntax } = definition.record;
  const isKey = syntax.form === "entry" && definition.span.start === id?.span.start;
  return isKey ? `${syntax.section} ${path}` : definition;
}

/** The last part of a path, or of a URI without its escapes. */
function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (!path.includes("://")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
