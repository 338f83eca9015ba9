import { type Finding, type RuleContext, recordRule } from "#core/check/rule.ts";
import { decimalCommasIn } from "#core/facts/decimal-comma.ts";
import { isOwnKey, keysMeantBy, meantKeys } from "#core/facts/meant-keys.ts";
import { keysIn } from "#core/facts/record-keys.ts";
import { visitsOf } from "#core/facts/visits.ts";
import { fix, preferred } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { fileModel, manifestModel } from "#core/model/manifest.ts";
import type { ObjectSpec } from "#core/model/spec.ts";
import { keyOf } from "#core/model/walk.ts";
import type { AnyRecord } from "#core/record.ts";
import type { MapNode, ScalarNode } from "#core/syntax/node.ts";
import { sectionKeys } from "#core/syntax/record-syntax.ts";

/** What stands under a key that means nothing here is lost without a word. */
export const unknownKey = recordRule({
  id: "unknown-key",
  severity: "warning",
  summary: "Every key means something where it stands.",
  messages: {
    unknown: "Unknown key '{key}': nothing is read from it. A key of your own begins with 'x-'.",
    similar: "Unknown key '{key}'. Did you mean '{similar}'?",
    inner: "'{key}' means nothing here; it belongs in '{parent}'.",
    record: "Unknown key '{key}'. If it is a record, indent it like the others of its section.",
    manifest: "'{key}' is a setting of the whole dossier; it belongs in dossier.yaml.",
    id: "The id of this record stands before it: '{id}'. Remove this one.",
  },

  *record(record, context) {
    if (record.syntax.problems.length > 0) return;
    if (record.kind === "setting") {
      const { key } = record;
      if (key !== undefined) yield* settingKey(record, key, context);
    }
    for (const { spec, node } of visitsOf("object", record, context)) {
      if (node.kind === "map") yield* keysOf(record, keysIn(record, spec, node), node);
    }
  },
});

type Found = Finding<"unknown" | "similar" | "inner" | "record" | "manifest" | "id">;

function* settingKey(record: AnyRecord, key: ScalarNode, context: RuleContext): Generator<Found> {
  const model: ObjectSpec = context.isInManifest(record) ? manifestModel : fileModel;
  if (isOwnKey(key.text) || keyOf(model, key.text)) return;
  if (keyOf(manifestModel, key.text)) {
    yield { span: key.span, message: "manifest", args: { key: key.text } };
    return;
  }
  const meant = keysMeantBy(key.text, [...sectionKeys, ...Object.keys(model.keys)]);
  const isRecord = record.value.kind === "map";
  yield unknown(record, key, meant, isRecord ? { message: "record", args: { key: key.text } } : plain(key.text));
}

function* keysOf(record: AnyRecord, spec: ObjectSpec, map: MapNode): Generator<Found> {
  const unknownKeys = map.entries.filter(({ key }) => !keyOf(spec, key.text) && !key.alias && !isOwnKey(key.text));
  if (unknownKeys.length === 0) return;
  const { text } = record.syntax;
  const { key: id } = record;
  const fractions = new Set(decimalCommasIn(text, spec, map).map(({ fraction }) => fraction.key));
  const meantBy = meantKeys(spec, map);
  for (const { key } of unknownKeys) {
    if (fractions.has(key)) continue;
    if (key.text !== "id" || map !== record.value)
      yield unknown(record, key, meantBy(key.text), elsewhere(spec, key.text));
    else yield { span: key.span, message: "id", args: { id: id?.text ?? "" } };
  }
}

type Saying = Pick<Found, "message" | "args">;

const plain = (key: string): Saying => ({ message: "unknown", args: { key } });

/** A key of what stands under one of these keys was written beside them. */
function elsewhere({ keys }: ObjectSpec, key: string): Saying {
  const parent = Object.keys(keys).find((name) => {
    const spec = keys[name]?.spec;
    const inner = spec?.type === "list" ? spec.item : spec;
    return inner?.type === "object" && keyOf(inner, key) !== undefined;
  });
  return parent === undefined ? plain(key) : { message: "inner", args: { key, parent } };
}

function unknown(
  record: AnyRecord,
  { text: key, span }: ScalarNode,
  meant: readonly string[],
  otherwise: Saying,
): Found {
  const [best] = meant;
  return {
    span,
    ...(best === undefined ? otherwise : { message: "similar", args: { key, similar: best } }),
    fixes: (dossier) =>
      [...meant, `x-${key}`].map((text) => {
        const renaming = fix("replace", { text }, [replaceScalar(dossier, record, span, text)]);
        return meant.length === 1 && lettersOf(text) === lettersOf(key) ? preferred(renaming) : renaming;
      }),
  };
}

/** `Date`, `date_text` and `date text` are keys that are spelt otherwise; a letter more or less may be another word. */
const lettersOf = (key: string): string => key.toLowerCase().replace(/[\s_-]/g, "");
