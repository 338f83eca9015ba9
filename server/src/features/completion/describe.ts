import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { typeOf } from "#core/facts/actor-names.ts";
import { isRetracted } from "#core/facts/event-sources.ts";
import { isHeldOn } from "#core/facts/held-on.ts";
import { type ActorRecord, type InstrumentRecord, isKind, type RoleFields, type SourceRecord } from "#core/record.ts";
import type { FeatureContext } from "../feature.ts";
import { shortened } from "../hover/markdown.ts";
import { phrase } from "../phrases/phrases.ts";
import type { KnownRecord } from "./known-records.ts";
import type { Offer } from "./offer.ts";
import type { Occasion } from "./references.ts";

export type Description = Pick<Offer, "description" | "detail" | "deprecated">;

/** What is shown beside the id of a record, and of the one that is looked at. */
export function describe({ id, record, claim }: KnownRecord, occasion: Occasion): Description {
  if (claim) {
    const words = claim.text && shortened(claim.text.value, longestText);
    return words ? { description: words, detail: words } : {};
  }
  switch (record.kind) {
    case "source":
      return ofSource(record, occasion);
    case "actor":
      return ofActor(id, record, occasion);
    case "instrument":
      return ofInstrument(id, record, occasion.context);
    case "event": {
      const { title, date } = record.fields;
      return { ...described(title), detail: joined([date?.value.text, title?.value ?? id]) };
    }
    default:
      return {};
  }
}

const longestText = 80;

const described = (field: { readonly value: string } | undefined) => (field ? { description: field.value } : {});

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" · ");

function ofSource(source: SourceRecord, { dossier }: Occasion): Description {
  const { title, publisher, published } = source.fields;
  const outlet = publisher && (outletName(dossier, publisher.value) ?? publisher.value);
  const detail = joined([title?.value, outlet, published?.value.text]);
  return { ...described(title), detail, deprecated: isRetracted(source) };
}

/** The name of a recorded outlet; free text is none. */
export function outletName(dossier: Dossier, publisher: string): string | undefined {
  const outlet = dossier.definitionsOf(publisher).find(({ kind }) => kind === "actor")?.record;
  return outlet && isKind(outlet, "actor") ? outlet.fields.name?.value : undefined;
}

function ofActor(id: string, actor: ActorRecord, { date, context }: Occasion): Description {
  const name = actor.fields.name?.value ?? id;
  return { description: name, detail: joined([name, ...standing(actor, date, context)]) };
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

function ofInstrument(id: string, { fields }: InstrumentRecord, { say }: FeatureContext): Description {
  const { title, signed, ended } = fields;
  const inForce = fields["in-force"];
  const steps = [
    signed && say(phrase("completion.signed", { date: signed.value.text })),
    inForce && say(phrase("completion.inForce", { date: inForce.value.text })),
    ended && say(phrase("completion.ended", { date: ended.value.text })),
  ];
  return { ...described(title), detail: joined([title?.value ?? id, ...steps]) };
}
