import type { Dossier } from "#core/dossier.ts";
import { keyMessage, nounMessage } from "#core/messages/model-messages.ts";
import { models, sectionOfKind } from "#core/model/kinds.ts";
import { fileModel, manifestModel } from "#core/model/manifest.ts";
import type { KeySpec, MapSpec, ObjectSpec, RecordKind, Spec } from "#core/model/spec.ts";
import { keyOf } from "#core/model/walk.ts";
import { type Span, touches } from "#core/text/span.ts";
import type { FeatureContext } from "../feature.ts";
import { phrase } from "../phrases/phrases.ts";
import type { Cursor } from "./cursor.ts";
import { type Offer, takesLines, takesSnippets } from "./offer.ts";
import { listedId } from "./place.ts";
import { referenceOffers } from "./references.ts";
import type { BracesSlot, KeySlot } from "./slots.ts";
import { ruleOffers } from "./values.ts";

/** Keys that fit a mapping and are not there yet, required ones first. */
export function keyOffers(dossier: Dossier, cursor: Cursor, slot: KeySlot, context: FeatureContext): Offer[] {
  if (cursor.token.quote !== undefined && !cursor.token.colon) return [];
  const { place } = slot;
  switch (place.type) {
    case "object":
      return [
        ...keysOf(place, slot.present)
          .filter(([name]) => !slot.orText || isBegun(name, cursor))
          .map(([name, key]) => offerOf(place, name, key, cursor, slot, context)),
        ...listedRecordOffer(place, cursor, slot, context),
      ];
    case "file":
      return topLevelOffers(cursor, slot, place.manifest, context);
    case "records":
      return newRecordOffer(place.kind, cursor, slot, context);
    case "map":
      return mapKeyOffers(dossier, cursor, slot, place, context);
  }
}

/** Where text may stand as well, what is written is a key only if it begins like one. */
const isBegun = (name: string, { token, typed }: Cursor): boolean =>
  token.colon || token.start === token.end || (typed !== "" && name.startsWith(typed));

/** A mapping in braces, with its first key. */
export function bracesOffers(cursor: Cursor, { spec }: BracesSlot, context: FeatureContext): Offer[] {
  const first = firstKeyOf(spec);
  if (first === undefined || !takesSnippets(context.client) || cursor.token.quote !== undefined) return [];
  const text = `{${first}: $0}`;
  return [
    {
      label: `{${first}: …}`,
      text,
      snippet: true,
      kind: "Struct",
      filter: `{${first}`,
      detail: context.say(nounMessage(spec)),
    },
  ];
}

function keysOf(spec: ObjectSpec, present: ReadonlySet<string>): [string, KeySpec][] {
  const isOneThere = spec.oneOf.some((key) => present.has(key));
  const rank = ([name, { required }]: [string, KeySpec]) =>
    required ? 0 : !isOneThere && spec.oneOf.includes(name) ? 1 : 2;
  return Object.entries(spec.keys)
    .filter(([name]) => !present.has(name))
    .sort((a, b) => rank(a) - rank(b));
}

function offerOf(
  owner: ObjectSpec,
  name: string,
  key: KeySpec,
  cursor: Cursor,
  slot: KeySlot,
  context: FeatureContext,
): Offer {
  const shape = cursor.token.colon ? { text: name } : shapeOf(name, key.spec, cursor, slot.column, context);
  return {
    label: name,
    ...shape,
    text: slot.lead + shape.text,
    kind: "Property",
    ...(key.required ? { detail: context.say(phrase("completion.required")) } : {}),
    documentation: context.say(key === listedId ? phrase("completion.listedId") : keyMessage(owner, name)),
  };
}

interface Shape {
  readonly text: string;
  readonly snippet?: true;
}

/** A key, with brackets, braces or the next line where its value is a list or a mapping. */
function shapeOf(name: string, spec: Spec, cursor: Cursor, column: number, context: FeatureContext): Shape {
  const isNested = spec.type === "object" || (spec.type === "list" && !isListOfScalars(spec.item));
  if (spec.type === "list" && !isNested && takesSnippets(context.client))
    return { text: `${name}: [$0]`, snippet: true };
  if (spec.type === "map" && !spec.orValue) return nestedShape(name, "", cursor, column, context);
  if (!isNested) return { text: `${name}: ` };
  const item = spec.type === "list" ? spec.item : spec;
  const first = item.type === "object" ? (firstKeyOf(item) ?? "") : "";
  const isList = spec.type === "list";
  if (cursor.flow && takesSnippets(context.client)) {
    return { text: isList ? `${name}: [{${first}: $0}]` : `${name}: {${first}: $0}`, snippet: true };
  }
  return nestedShape(name, `${isList ? "- " : ""}${first}: `, cursor, column, context);
}

function nestedShape(name: string, begin: string, cursor: Cursor, column: number, context: FeatureContext): Shape {
  if (cursor.flow || !takesLines(context.client)) return { text: cursor.flow ? `${name}: ` : `${name}:` };
  return { text: `${name}:\n${" ".repeat(column + stepOf(cursor))}${begin}$0`, snippet: true };
}

/** Ids and names, also where a mapping may stand in their place. */
function isListOfScalars(item: Spec): boolean {
  if (item.type !== "object") return true;
  if (item.shorthand === undefined) return false;
  return keyOf(item, item.shorthand)?.spec.type === "ref" || Object.keys(item.keys).length <= 2;
}

const firstKeyOf = (spec: ObjectSpec): string | undefined =>
  Object.entries(spec.keys).find(([, { required }]) => required)?.[0] ?? spec.oneOf[0] ?? Object.keys(spec.keys)[0];

/** By how many columns a level is indented: as the first record of the file is. */
const stepOf = ({ file }: Cursor): number => file.records.find(({ kind }) => kind !== "setting")?.syntax.indent || 2;

/** In the order in which a dossier is read. */
const sectionKinds: readonly RecordKind[] = ["source", "actor", "instrument", "event", "claim"];

function topLevelOffers(cursor: Cursor, slot: KeySlot, manifest: boolean, context: FeatureContext): Offer[] {
  const { file, text, token } = cursor;
  const isOther = (span: Span) => !touches(span, cursor.start + token.start) || token.start === token.end;
  const headers = file.syntax.headers.filter(({ span }) => isOther(span)).map(({ section }) => section as string);
  const settings = file.settings.flatMap((record) => {
    const { key } = record;
    return key && isOther(file.spanIn(record, key.span)) ? [key.text] : [];
  });
  const present = new Set([...headers, ...settings]);
  const hasValue = token.colon && /^["']?\s*:[ \t]+[^\s#]/.test(text.slice(token.end, token.end + 100));
  const sections = sectionKinds.flatMap((kind) => {
    const name = sectionOfKind[kind];
    if (present.has(name) || hasValue) return [];
    const shape = token.colon ? { text: name } : nestedShape(name, "", cursor, slot.column, context);
    const documentation = context.say(phrase(`completion.section.${kind}`));
    return [{ label: name, ...shape, kind: "Module" as const, documentation }];
  });
  const model: ObjectSpec = manifest ? manifestModel : fileModel;
  const others = keysOf(model, present).map(([name, key]) => offerOf(model, name, key, cursor, slot, context));
  return manifest ? [...others, ...sections] : [...sections, ...others];
}

/** What a record of each kind begins with. */
const recordKeys: Readonly<Record<RecordKind, readonly string[]>> = {
  source: ["title", "publisher", "published", "url"],
  actor: ["name", "type"],
  instrument: ["title", "signed"],
  event: ["date", "title", "cites"],
  claim: ["text", "cites"],
};

/** A whole record, with tab stops. */
function newRecordOffer(kind: RecordKind, cursor: Cursor, slot: KeySlot, context: FeatureContext): Offer[] {
  if (cursor.token.colon || cursor.flow || !takesLines(context.client)) return [];
  const indent = " ".repeat(slot.column + stepOf(cursor));
  const fields = recordKeys[kind].map((key, i) => `\n${indent}${field(kind, key, i + 2)}`);
  return [wholeRecord(kind, `\${1:id}:${fields.join("")}`, context)];
}

/** The same as an item of a list, as long as nothing of it is there. */
function listedRecordOffer(place: ObjectSpec, cursor: Cursor, slot: KeySlot, context: FeatureContext): Offer[] {
  const kind = sectionKinds.find((one) => models[one].noun === place.noun);
  const isClaim = place === models.claim;
  if (kind === undefined || !(isClaim || keyOf(place, "id") === listedId) || slot.present.size > 0) return [];
  if (cursor.token.colon || cursor.flow || !takesLines(context.client)) return [];
  const keys = isClaim ? recordKeys.claim : ["id", ...recordKeys[kind]];
  const fields = keys.map((key, i) => field(kind, key, i + 1));
  return [wholeRecord(kind, slot.lead + fields.join(`\n${" ".repeat(slot.column)}`), context)];
}

function field(kind: RecordKind, key: string, stop: number): string {
  const isList = keyOf(models[kind], key)?.spec.type === "list";
  return `${key}: ${isList ? `[$${stop}]` : `$${stop}`}`;
}

function wholeRecord(kind: RecordKind, text: string, { say }: FeatureContext): Offer {
  const label = say(phrase(`completion.new.${kind}`));
  const detail = say(nounMessage(models[kind]));
  return { label, text, snippet: true, kind: "Snippet", filter: `${label} new ${kind}`, detail };
}

/** Keys that are data: the parties of `ratified`, the rules of `rules`. */
function mapKeyOffers(
  dossier: Dossier,
  cursor: Cursor,
  { present, lead }: KeySlot,
  { key }: MapSpec,
  context: FeatureContext,
): Offer[] {
  const offers =
    key.type === "ref"
      ? referenceOffers(dossier, cursor, { spec: key, key: "ratified", taken: present }, context).offers
      : ruleOffers(dossier, cursor, context);
  const colon = cursor.token.colon ? "" : ": ";
  const fitting = offers.filter(({ label }) => !present.has(label));
  return fitting.map((offer) => ({ ...offer, text: `${lead}${offer.text}${colon}` }));
}
