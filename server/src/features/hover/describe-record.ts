import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { isHeldOn } from "#core/facts/held-on.ts";
import type {
  ActorRecord,
  ClaimFields,
  DossierRecord,
  EventRecord,
  InstrumentRecord,
  RoleFields,
  SourceRecord,
} from "#core/record.ts";
import { dateInWords } from "./describe-date.ts";
import { bold, code, escaped, fact, link, paragraphs } from "./markdown.ts";

/** What a record is, for someone who sees its id. `on` is the day it is mentioned for, where there is one. */
export function describeRecord(dossier: Dossier, record: DossierRecord, on?: DossierDate): string {
  switch (record.kind) {
    case "source":
      return describeSource(dossier, record);
    case "actor":
      return describeActor(dossier, record, on);
    case "instrument":
      return describeInstrument(dossier, record);
    case "event":
      return describeEvent(dossier, record);
    case "claim":
      return describeClaim(dossier, record.fields);
  }
}

function describeSource(dossier: Dossier, { id, fields }: SourceRecord): string {
  const { title, type, publisher, author, published, captured, language, via, reliability, retracted, url } = fields;
  const basis = fields["published-basis"]?.value === "inferred" ? " (inferred)" : "";
  return paragraphs(
    [heading(title?.value, id?.value, type?.value ?? "article")],
    [
      ...fact("Publisher", publisher && nameOf(dossier, publisher.value)),
      ...fact("Author", author.map(({ value }) => escaped(value)).join(", ")),
      ...fact("Published", published && dateInWords(published.value) + basis),
      ...fact("Captured", captured && dateInWords(captured.value)),
      ...fact("Language", language && escaped(language.value)),
      ...fact("Via", via.map(({ value }) => nameOf(dossier, value)).join(", ")),
      ...fact("Reliability", reliability?.value),
      ...(retracted && retracted.value !== false ? ["**Retracted**"] : []),
    ],
    [...fact("Cited by", id && `${citationsOf(dossier, id.value)}`), ...fact("URL", url && link(url.value))],
  );
}

function describeActor(dossier: Dossier, { id, fields }: ActorRecord, on: DossierDate | undefined): string {
  const { name, type, aliases, roles, owner, born, died } = fields;
  const current = on ? roles.filter((role) => isHeldOn(role, on)) : roles;
  return paragraphs(
    [heading(name?.value, id?.value, type?.value ?? "person")],
    fact("Also", aliases.flatMap(({ text }) => (text ? [escaped(text.value)] : [])).join(", ")),
    current.flatMap((role) => fact(on ? "Then" : "Role", roleInWords(dossier, role))),
    [
      ...fact("Born", born && dateInWords(born.value)),
      ...fact("Died", died && dateInWords(died.value)),
      ...fact("Owner", owner && nameOf(dossier, owner.value)),
    ],
  );
}

function roleInWords(dossier: Dossier, { title, of, from, to, contested, "as-of": asOf }: RoleFields): string {
  const office = `${escaped(title?.value ?? "")}${of ? ` of ${nameOf(dossier, of.value)}` : ""}`;
  const times = [
    from && `from ${dateInWords(from.value)}`,
    to && `to ${dateInWords(to.value)}`,
    asOf && `as of ${dateInWords(asOf.value)}`,
  ];
  const when = times.filter((time) => time !== undefined).join(" ");
  return [office, when, contested?.value === true ? "contested" : ""].filter((part) => part !== "").join(", ");
}

function describeInstrument(dossier: Dossier, { id, fields }: InstrumentRecord): string {
  const { title, type, aliases, parties, scope, signed, ratified, ended } = fields;
  const inForce = fields["in-force"];
  return paragraphs(
    [heading(title?.value, id?.value, type?.value ?? "instrument")],
    fact("Also", aliases.flatMap(({ text }) => (text ? [escaped(text.value)] : [])).join(", ")),
    [
      ...fact("Parties", parties.map(({ value }) => nameOf(dossier, value)).join(", ")),
      ...fact("Scope", scope.map(({ value }) => escaped(value)).join(", ")),
    ],
    [
      ...fact("Signed", signed && dateInWords(signed.value)),
      ...ratified.flatMap(({ key, value }) =>
        fact(key ? `Ratified by ${nameOf(dossier, key.value)}` : "Ratified", dateInWords(value.value)),
      ),
      ...fact("In force", inForce && dateInWords(inForce.value)),
      ...fact("Ended", ended && dateInWords(ended.value)),
    ],
  );
}

function describeEvent(dossier: Dossier, { id, fields }: EventRecord): string {
  const { title, date, status, place, actors, claims, cites } = fields;
  return paragraphs(
    [heading(title?.value, id?.value, status?.value ?? "occurred")],
    [
      ...fact("Date", date && dateInWords(date.value)),
      ...fact("Place", place && escaped(place.value)),
      ...fact("Actors", actors.flatMap(({ actor }) => (actor ? [nameOf(dossier, actor.value)] : [])).join(", ")),
      ...fact("Claims", claims.length > 0 ? `${claims.length}` : undefined),
      ...fact("Sources", cites.flatMap(({ source }) => (source ? [code(source.value)] : [])).join(", ")),
    ],
  );
}

/** A claim by its text, who says it and what it rests on. */
export function describeClaim(dossier: Dossier, claim: ClaimFields): string {
  const { text, kind, status, cites, id } = claim;
  const speaker = claim["said-by"];
  return paragraphs(
    [heading(text?.value, id?.value, kind?.value ?? "claim")],
    [
      ...fact("Said by", speaker && nameOf(dossier, speaker.value)),
      ...fact("Status", status?.value),
      ...fact("Sources", cites.flatMap(({ source }) => (source ? [code(source.value)] : [])).join(", ") || "none"),
    ],
  );
}

const heading = (title: string | undefined, id: string | undefined, kind: string): string =>
  `${bold(title ?? id ?? "")}${id === undefined ? "" : ` · ${code(id)}`} · ${escaped(kind)}`;

/** The name of the actor with that id, or the free text itself. */
function nameOf(dossier: Dossier, id: string): string {
  const record = dossier.definitionsOf(id).find(({ kind }) => kind === "actor")?.record;
  return escaped(record?.kind === "actor" ? (record.fields.name?.value ?? id) : id);
}

function citationsOf(dossier: Dossier, id: string): string {
  const count = dossier.referencesTo(id).filter(({ key }) => key === "cites" || key === "source").length;
  return count === 1 ? "1 place" : `${count} places`;
}
