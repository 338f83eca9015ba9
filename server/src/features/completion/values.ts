import { summaryMessage } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { isHeldOn } from "#core/facts/held-on.ts";
import { allLanguages } from "#core/language/languages.ts";
import { valueMessage } from "#core/messages/model-messages.ts";
import { manifestModel } from "#core/model/manifest.ts";
import type { EnumSpec, NumberSpec, ObjectSpec, TextSpec } from "#core/model/spec.ts";
import { keyOf } from "#core/model/walk.ts";
import { isKind } from "#core/record.ts";
import type { FeatureContext } from "../feature.ts";
import { phrase } from "../phrases/phrases.ts";
import { type Cursor, dateAround, valueAround } from "./cursor.ts";
import { dateOffers } from "./dates.ts";
import { type Offer, scalarAt } from "./offer.ts";
import { quotationOffers } from "./quotations.ts";
import { referenceOffers } from "./references.ts";
import type { ScalarSlot } from "./slots.ts";

/** What a scalar may be. `complete` is false where other letters may bring other offers. */
export function valueOffers(
  dossier: Dossier,
  cursor: Cursor,
  slot: ScalarSlot,
  context: FeatureContext,
): { offers: Offer[]; complete: boolean } {
  const { lead } = slot;
  if (lead !== "" && cursor.token.quote !== undefined) return { offers: [], complete: true };
  const found = foundFor(dossier, cursor, slot, context);
  return { ...found, offers: found.offers.map((offer) => ({ ...offer, text: lead + offer.text })) };
}

function foundFor(dossier: Dossier, cursor: Cursor, slot: ScalarSlot, context: FeatureContext) {
  const { spec, key } = slot;
  if (spec.type === "ref") return referenceOffers(dossier, cursor, { ...slot, spec }, context);
  if (key === "quote" || key === "quote-original") return quotationOffers(dossier, cursor, key, context);
  return { offers: plainOffers(dossier, cursor, slot, context), complete: true };
}

function plainOffers(dossier: Dossier, cursor: Cursor, slot: ScalarSlot, context: FeatureContext): Offer[] {
  const { spec, key } = slot;
  switch (spec.type) {
    case "enum":
      return vocabulary(spec, key, cursor, context);
    case "number":
      return numbers(spec);
    case "flag":
      return ["true", "false"].map((label) => ({ label, text: label, kind: "Value" }));
    case "date":
      return dateOffers(dossier, cursor, key, context);
    case "text":
      return words(spec, key, dossier, cursor, context).filter(({ label }) => !slot.taken.has(label));
    default:
      return [];
  }
}

function vocabulary(spec: EnumSpec, key: string | undefined, cursor: Cursor, { say }: FeatureContext): Offer[] {
  const place = key === undefined ? undefined : keyAround(cursor, key);
  return Object.entries(spec.values).map(([label, meaning]) => ({
    label,
    text: scalarAt(cursor, label),
    kind: "EnumMember",
    documentation: place ? say(valueMessage(place.owner, place.key, label)) : meaning,
    ...(label === spec.fallback ? { detail: say(phrase("completion.default")) } : {}),
  }));
}

/** The key of the table under which a value stands: for one of a mapping whose keys are data, the key of that mapping. */
function keyAround({ around }: Cursor, key: string): { owner: ObjectSpec; key: string } | undefined {
  let name = key;
  for (const { kind, place, key: own } of around) {
    if (kind === "list") continue;
    const owner = place?.type === "file" ? manifestModel : place;
    if (owner?.type === "object" && keyOf(owner, name)) return { owner, key: name };
    if (owner?.type === "map" && own !== undefined) name = own;
  }
  return undefined;
}

/** Grades and versions; not numbers that are counted or measured. */
function numbers({ minimum, maximum }: NumberSpec): Offer[] {
  if (minimum === undefined || maximum === undefined || maximum - minimum > 20) return [];
  return Array.from({ length: maximum - minimum + 1 }, (_, i) => {
    const label = String(minimum + i);
    return { label, text: label, kind: "Value" };
  });
}

/** Texts that are taken from a list that is known; all others are free. */
function words(
  { format }: TextSpec,
  key: string | undefined,
  dossier: Dossier,
  cursor: Cursor,
  context: FeatureContext,
): Offer[] {
  if (format === "language") return allLanguages.map(({ tag }) => value(tag, cursor));
  if (format === "time-zone") return Intl.supportedValuesOf("timeZone").map((zone) => value(zone, cursor));
  if (format === "rule") return ruleOffers(dossier, cursor, context);
  if (key === "scope") return dossier.config.scopes.map((scope) => value(scope.value, cursor));
  if (key === "role") return rolesOf(dossier, cursor);
  return [];
}

const value = (label: string, cursor: Cursor): Offer => ({ label, text: scalarAt(cursor, label), kind: "Value" });

/** Ids of rules, for a severity of their own or to be ignored. */
export const ruleOffers = ({ rules }: Dossier, cursor: Cursor, { say }: FeatureContext): Offer[] =>
  rules.map((rule) => ({
    label: rule.id,
    text: scalarAt(cursor, rule.id),
    kind: "Value",
    detail: rule.severity,
    documentation: say(summaryMessage(rule)),
  }));

/** Titles of the roles of the actor beside it; those held at the time first. */
function rolesOf(dossier: Dossier, cursor: Cursor): Offer[] {
  const id = valueAround(cursor, "actor");
  const record = id && dossier.definitionsOf(id).find(({ kind }) => kind === "actor")?.record;
  if (!record || !isKind(record, "actor")) return [];
  const date = dateAround(cursor);
  const { roles } = record.fields;
  const titles = [...roles.filter((role) => isHeldOn(role, date)), ...roles].flatMap(({ title }) => title?.value ?? []);
  return [...new Set(titles)].map((title) => {
    const times = roles.filter((role) => role.title?.value === title).map(periodOf);
    const detail = times.filter((time) => time !== "").join("; ");
    return { ...value(title, cursor), ...(detail === "" ? {} : { detail }) };
  });
}

function periodOf({ of, from, to, "as-of": asOf }: Parameters<typeof isHeldOn>[0]): string {
  const time = from || to ? `${from?.value.text ?? ""}–${to?.value.text ?? ""}` : (asOf?.value.text ?? "");
  return [...(of ? [of.value] : []), ...(time ? [time] : [])].join(" ");
}
