import type { DossierDate } from "#core/dates/dossier-date.ts";
import { typeOf } from "#core/facts/actor-names.ts";
import { isHeldOn } from "#core/facts/held-on.ts";
import { type ActorRecord, type EventRecord, isKind, type RoleFields } from "#core/record.ts";
import type { Occasion, RecordCandidate } from "./references.ts";

/** An actor by its id, its name and every alias. */
export function actorCandidate(id: string, actor: ActorRecord, occasion: Occasion): RecordCandidate {
  const { name, aliases } = actor.fields;
  return {
    id,
    names: () => [id, ...(name ? [name.value] : []), ...aliases.flatMap(({ text }) => (text ? [text.value] : []))],
    relevance: relevanceOf(id, actor, occasion),
    describe: () => ({
      description: name?.value ?? id,
      detail: [name?.value ?? id, ...standing(actor, occasion.date)].join(" · "),
    }),
  };
}

/** Types of actors that a key usually names. */
const usualTypes: Readonly<Record<string, readonly string[]>> = {
  publisher: ["outlet"],
  via: ["outlet"],
  of: ["state", "organisation", "body", "group"],
  parties: ["state", "organisation"],
  ratified: ["state", "organisation"],
  "said-by": ["person", "state", "organisation", "body", "group"],
};

/** First those who take part, where somebody speaks; then those of the usual type. */
function relevanceOf(id: string, actor: ActorRecord, { cursor: { record }, key = "" }: Occasion): number {
  if (key === "said-by" && record && isKind(record, "event") && takesPart(id, record)) return 0;
  if (key === "ratified" && record && isKind(record, "instrument")) {
    if (record.fields.parties.some(({ value }) => value === id)) return 0;
  }
  const usual = usualTypes[key];
  const type = typeOf(actor);
  return usual === undefined || (type !== undefined && usual.includes(type)) ? 1 : 2;
}

const takesPart = (id: string, { fields }: EventRecord): boolean =>
  fields.actors.some(({ actor }) => actor?.value === id);

/** The offices held on a date, the last two; of who holds none, what it is. */
function standing(actor: ActorRecord, date: DossierDate | undefined): string[] {
  const held = actor.fields.roles.filter((role) => isHeldOn(role, date));
  const titles = held.slice(-2).map(roleInWords);
  const type = typeOf(actor);
  return titles.length > 0 || type === undefined ? [...new Set(titles)] : [type];
}

export function roleInWords({ title, of }: RoleFields): string {
  return `${title?.value ?? ""}${of ? ` of ${of.value}` : ""}`;
}
