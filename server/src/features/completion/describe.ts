import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { typeOf } from "#core/facts/actor-names.ts";
import { isHeldOn } from "#core/facts/held-on.ts";
import { type ActorRecord, type InstrumentRecord, isKind, type RoleFields } from "#core/record.ts";
import type { FeatureContext } from "../feature.ts";
import { phrase } from "../phrases/phrases.ts";
import type { KnownRecord } from "./known-record.ts";
import type { Occasion as References } from "./references.ts";

/**
 * What is shown of the selected record: what it is, on the date of the occasion. Some editors are told it of every record offered, so
 * what is known of one is not read again.
 */
export function detailOf(known: KnownRecord, occasion: Occasion): string | undefined {
  const { id, kind, record, facts } = known;
  if (kind === "claim") return facts.description;
  switch (record.kind) {
    case "source":
      return ofSource(known, occasion);
    case "actor":
      return ofActor(id, record, occasion);
    case "instrument":
      return ofInstrument(id, record, occasion.context);
    case "event":
      return joined([facts.date?.text, facts.description ?? id]);
    default:
      return undefined;
  }
}

/** On which date, and where names are looked up. */
type Occasion = Pick<References, "dossier" | "context" | "date">;

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" · ");

function ofSource({ facts: { title, publisher, date }, otherName }: KnownRecord, { dossier }: Occasion): string {
  const outlet = otherName ?? (publisher && (outletName(dossier, publisher) ?? publisher));
  return joined([title, outlet, date?.text]);
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
