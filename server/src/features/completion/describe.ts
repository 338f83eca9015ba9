import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { typeOf } from "#core/facts/actor-names.ts";
import { isHeldOn } from "#core/facts/held-on.ts";
import { type ActorRecord, type InstrumentRecord, isKind, type RoleFields, type SourceRecord } from "#core/record.ts";
import type { FeatureContext } from "../feature.ts";
import { phrase } from "../phrases/phrases.ts";
import type { KnownRecord } from "./known-record.ts";
import type { Occasion as References } from "./references.ts";

/** What is shown of the selected record: what it is, on the date of the occasion. */
export function detailOf({ id, kind, record, facts }: KnownRecord, occasion: Occasion): string | undefined {
  if (kind === "claim") return facts.description;
  switch (record.kind) {
    case "source":
      return ofSource(record, occasion);
    case "actor":
      return ofActor(id, record, occasion);
    case "instrument":
      return ofInstrument(id, record, occasion.context);
    case "event":
      return joined([record.fields.date?.value.text, record.fields.title?.value ?? id]);
    default:
      return undefined;
  }
}

/** On which date, and where names are looked up. */
type Occasion = Pick<References, "dossier" | "context" | "date">;

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" · ");

function ofSource(source: SourceRecord, { dossier }: Occasion): string {
  const { title, publisher, published } = source.fields;
  const outlet = publisher && (outletName(dossier, publisher.value) ?? publisher.value);
  return joined([title?.value, outlet, published?.value.text]);
}

/** The name of a recorded outlet; free text is none. */
export function outletName(dossier: Dossier, publisher: string): string | undefined {
  const outlet = dossier.definitionsOf(publisher).find(({ kind }) => kind === "actor")?.record;
  return outlet && isKind(outlet, "actor") ? outlet.fields.name?.value : undefined;
}

function ofActor(id: string, actor: ActorRecord, { date, context }: Occasion): string {
  return joined([actor.fields.name?.value ?? id, ...standing(actor, date, context)]);
}

/** The offices held on a date, the last two; of who holds none, what it is. */
function standing(actor: ActorRecord, date: DossierDate | undefined, context: FeatureContext): string[] {
  const held = actor.fields.roles.filter((role) => isHeldOn(role, date));
  const titles = held.slice(-2).map((role) => roleInWords(role, context));
  const type = typeOf(actor);
  return titles.length > 0 || type === undefined ? [...new Set(titles)] : [type];
}

function roleInWords({ title, of }: RoleFields, { say }: FeatureContext): string {
  const office = title?.value ?? "";
  return of ? say(phrase("completion.roleOf", { office, of: of.value })) : office;
}

function ofInstrument(id: string, { fields }: InstrumentRecord, { say }: FeatureContext): string {
  const { title, signed, ended } = fields;
  const inForce = fields["in-force"];
  const steps = [
    signed && say(phrase("completion.signed", { date: signed.value.text })),
    inForce && say(phrase("completion.inForce", { date: inForce.value.text })),
    ended && say(phrase("completion.ended", { date: ended.value.text })),
  ];
  return joined([title?.value ?? id, ...steps]);
}
