import { type FindingIn, keyRule, type RuleContext } from "#core/check/rule.ts";
import type { AnyRecord, Definition } from "#core/record.ts";

/** An id that is defined twice means two things, and only the first of them is looked up. */
export const duplicateId = keyRule({
  id: "duplicate-id",
  severity: "error",
  summary: "Every id is defined once in a dossier.",
  messages: {
    here: "'{id}' is also defined in this file; give one of them another id.",
    elsewhere: "'{id}' is also defined in {file}; give one of them another id.",
    other: "'{id}' is defined here too.",
    item: "The item '{id}' of {file} counts, and not this one; one key in two catalogues means two things.",
  },

  keys: (record) => record.definitions.map(({ id }) => id),

  *members(members, context, id) {
    if (isDefinedOnce(members, id, context)) return;
    const items = members.filter((record) => context.isOfCatalogue(record));
    yield* itemsLeftOut(items, id, context);
    // A source's record adds to the item with its id.
    const counted = members.filter((record) => !items.includes(record));
    const isTaken = items[0] !== undefined && counted.some(({ kind }) => kind !== "source");
    const places = [...counted, ...(isTaken ? items.slice(0, 1) : [])].flatMap((record) =>
      placesIn(record, id, context),
    );
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
  },
});

/** So are nearly all. */
function isDefinedOnce([first, ...others]: readonly AnyRecord[], id: string, context: RuleContext): boolean {
  return first === undefined || (others.length === 0 && !idsDefinedAgain(first, context).has(id));
}

/** Ids that a record defines more than once; found once for all the ids of a record, which may have thousands of claims. */
function idsDefinedAgain(record: AnyRecord, context: RuleContext): ReadonlySet<string> {
  if (record.definitions.length < 2) return NONE;
  const known = context.once("ids defined again", () => new WeakMap<AnyRecord, ReadonlySet<string>>());
  const again = known.get(record) ?? repeated(record.definitions.map(({ id }) => id));
  known.set(record, again);
  return again;
}

const NONE: ReadonlySet<string> = new Set();

function repeated(ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(ids.filter((id) => seen.size === seen.add(id).size));
}

/** All items with one key but the one that is looked up. */
function* itemsLeftOut(items: readonly AnyRecord[], id: string, context: RuleContext): Generator<FindingIn<"item">> {
  const [first, ...others] = items.flatMap((record) => placesIn(record, id, context));
  for (const { record, span } of others) {
    yield { record, span, severity: "warning", message: "item", args: { id, file: nameOf(first?.path ?? "") } };
  }
}

interface Place {
  readonly record: AnyRecord;
  readonly span: Definition["span"];
  readonly path: string;
  /** What definitions that are keys of one mapping have in common: there the defect is `duplicate-key`. */
  readonly mapping: unknown;
}

function placesIn(record: AnyRecord, id: string, context: RuleContext): Place[] {
  const path = context.fileOf(record);
  return record.definitions
    .filter((definition) => definition.id === id)
    .map((definition) => ({ record, span: definition.span, path, mapping: mappingOf(record, definition, path) }));
}

function mappingOf({ id, syntax }: AnyRecord, definition: Definition, path: string): unknown {
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
