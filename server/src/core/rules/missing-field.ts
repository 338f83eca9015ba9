import { type Finding, type RuleContext, recordRule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { isCutAway } from "#core/facts/cut-text.ts";
import { isMisspelt } from "#core/facts/meant-keys.ts";
import { keysIn } from "#core/facts/record-keys.ts";
import { visitsOf } from "#core/facts/visits.ts";
import { emptyFields } from "#core/fixes/empty-fields.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { editsOf } from "#core/fixes/record-edits.ts";
import { nounMessage } from "#core/messages/model-messages.ts";
import type { ObjectSpec } from "#core/model/spec.ts";
import { type AnyRecord, isKind } from "#core/record.ts";
import { type Entry, entryOf, isEmpty, type MapNode, type Node } from "#core/syntax/node.ts";
import { type Span, spanOf } from "#core/text/span.ts";

/** What a record cannot do without. */
export const missingField = recordRule({
  id: "missing-field",
  severity: "error",
  summary: "Every record has what its kind cannot do without.",
  messages: {
    // One field alone or several: "Event needs 'date' and 'title'."
    needed: "{noun} needs {keys}.",
    empty: "{noun} needs '{key}', and nothing is written here.",
    oneOf: "{noun} needs one of {keys}.",
  },

  *record(record, context) {
    if (record.syntax.problems.length > 0) return;
    for (const { spec, node } of visitsOf("object", record, context)) {
      const map = mappingAt(record, node);
      if (map === undefined) continue;
      const keys = keysIn(record, spec, node);
      if (isComplete(keys, map)) continue;
      const mayInherit = node === record.value && mayBeExtension(record, context);
      yield* missingIn(record, mayInherit ? { ...keys, oneOf: [] } : keys, map);
    }
  },
});

/** A quick look, because nearly every mapping has all that it needs. */
function isComplete({ keys, oneOf }: ObjectSpec, { entries }: MapNode): boolean {
  if (entries.some(({ value }) => value.kind === "scalar" && (value.text === "" || isEmpty(value)))) return false;
  const isThere = (key: string) => entries.some((entry) => entry.key.text === key);
  for (const key in keys) if (keys[key]?.required && !isThere(key)) return false;
  return oneOf.length === 0 || oneOf.some(isThere);
}

/** What a source lacks, the item of a catalogue with the same key may have. */
const mayBeExtension = (record: AnyRecord, context: RuleContext): boolean =>
  isKind(record, "source") && (record.isExtension || !context.hasAllCatalogues);

/** A record of which only the id is written is an empty mapping. */
function mappingAt({ syntax, value }: AnyRecord, node: Node): MapNode | undefined {
  if (node.kind === "map") return syntax.text[node.span.start] === "*" ? undefined : node;
  const isBare = node === value && isEmpty(node);
  return isBare ? { kind: "map", span: node.span, flow: false, entries: [] } : undefined;
}

type Found = Finding<"needed" | "empty" | "oneOf">;

function* missingIn(record: AnyRecord, spec: ObjectSpec, map: MapNode): Generator<Found> {
  const { oneOf } = spec;
  const noun = nounMessage(spec);
  const required = Object.keys(spec.keys).filter(
    (key) => spec.keys[key]?.required || (key === oneOf[0] && oneOf.length === 1),
  );
  const leftOut = map.entries.filter((entry) => isLeftOut(record, spec, entry)).map(({ key }) => key);
  for (const { text: key, span } of leftOut)
    if (required.includes(key)) yield { span, message: "empty", args: { noun, key } };

  const span = placeOf(record, map);
  const fixes = (keys: readonly string[]) => (dossier: Dossier) => insertFields(dossier, record, map, keys);
  const isAbsent = (key: string): boolean => entryOf(map, key) === undefined && !isMisspelt(spec, map, key);
  const absent = required.filter(isAbsent);
  if (absent.length > 0)
    yield { span, message: "needed", args: { noun, keys: absent.map(quoted) }, fixes: fixes(absent) };

  const begun = leftOut.find(({ text }) => oneOf.includes(text));
  const isLacking = (key: string): boolean => isAbsent(key) || leftOut.some(({ text }) => text === key);
  if (oneOf.length < 2 || !oneOf.every(isLacking)) return;
  const args = { noun, keys: oneOf.map(quoted).join(", ") };
  yield { span: begun?.span ?? span, message: "oneOf", args, ...(!begun && { fixes: fixes(oneOf.slice(0, 1)) }) };
}

const quoted = (key: string): string => `'${key}'`;

/** An empty date in quotes is another rule's to report, and so is a text that a comment takes away. */
function isLeftOut({ syntax }: AnyRecord, { keys }: ObjectSpec, entry: Entry): boolean {
  const { key, value } = entry;
  if (value.kind !== "scalar" || value.text !== "") return isEmpty(value);
  const isDate = value.style !== "plain" && keys[key.text]?.spec.type === "date";
  return !isDate && !isCutAway(syntax.text, entry);
}

/** The id of the record, or the first key of a mapping in it. */
function placeOf({ syntax, key, value }: AnyRecord, { entries, span }: MapNode): Span {
  if (syntax.form === "entry" && span.start === value.span.start && key) return key.span;
  const [first] = entries;
  if (first) return first.key.span;
  if (span.end > span.start) return span;
  const dash = Math.max(0, syntax.text.indexOf("-"));
  return spanOf(dash, dash + 1);
}

function insertFields(dossier: Dossier, record: AnyRecord, map: MapNode, keys: readonly string[]): Fix[] {
  const changes = emptyFields(record.syntax, map, keys);
  return changes.length > 0 ? [fix("insert", { text: keys.join(", ") }, editsOf(dossier, record, changes))] : [];
}
