import { claimsOf } from "#core/facts/claims.ts";
import { supportOf } from "#core/facts/origins.ts";
import { supportOfEvent } from "#core/facts/text-support.ts";
import { type ClaimFields, type DossierRecord, type EventRecord, isKind } from "#core/record.ts";
import { dateInWords, precisionOf } from "./describe-date.ts";
import { detailsInWords } from "./details.ts";
import { heading } from "./heading.ts";
import { firstOf, type HoverContext, idsOf, nameOf } from "./hover-context.ts";
import { bullets, escaped, paragraphs, shortened, when } from "./markdown.ts";

/** An event: when, who, what is claimed about it and from how many origins, and what the cited texts have of it. */
export function describeEvent(event: EventRecord, context: HoverContext): string {
  const { id, fields } = event;
  return paragraphs(
    [heading(fields.title?.value, id?.value, fields.status?.value ?? "occurred")],
    factsOf(event, context),
    bullets(claimLines(event, context)),
    supportLines(event, context),
  );
}

function factsOf({ fields }: EventRecord, context: HoverContext): string[] {
  const { say } = context;
  const { date, place, actors, cites } = fields;
  const names = firstOf(actors.flatMap(({ actor }) => (actor ? [nameOf(context, actor.value)] : [])));
  const ids = idsOf(cites.map(({ source }) => source));
  const precision = date && precisionOf(date.value);
  return [
    ...when(date, ({ value }) => {
      const words = dateInWords(value, context);
      return precision === undefined
        ? say("hover.date", { date: words })
        : say("hover.dateKnownTo", { date: words, precision: say(precision) });
    }),
    ...when(place, ({ value }) => say("hover.place", { place: escaped(value) })),
    ...when(names[0], () => say("hover.actors", { names: names.join(", ") })),
    ...when(ids[0], () => say("hover.sources", { ids: ids.join(", ") })),
  ];
}

interface PlacedClaim {
  readonly record: DossierRecord;
  readonly claim: ClaimFields;
}

/** The first claims, those in the event before those that name it, each with the number of its origins. */
function claimLines(event: EventRecord, context: HoverContext): string[] {
  const inside = event.fields.claims.map((claim) => ({ record: event, claim }));
  const all: PlacedClaim[] = [...inside, ...claimsAbout(event, context)];
  const lines = all.slice(0, mostClaims).map((placed) => claimLine(placed, context));
  const more = all.length - lines.length;
  return more > 0 ? [...lines, context.say("hover.moreClaims", { count: more })] : lines;
}

const mostClaims = 5;

function claimLine({ record, claim }: PlacedClaim, { facts, say }: HoverContext): string {
  const text = escaped(shortened(claim.text?.value ?? claim.id?.value ?? "", longestClaim));
  const origins = supportOf(record, claim, facts)?.origins.length;
  const support = origins === undefined ? say("hover.originsUnknown") : say("hover.originCount", { count: origins });
  return `${text} · ${support}`;
}

const longestClaim = 120;

function claimsAbout({ id }: EventRecord, { dossier }: HoverContext): PlacedClaim[] {
  const mentions = dossier.index.references(id?.value ?? "").filter(({ key }) => key === "event");
  const records = dossier.inTextOrder(mentions).flatMap(({ record }) => (isKind(record, "claim") ? [record] : []));
  return records.flatMap((record) => claimsOf(record).map((claim) => ({ record, claim })));
}

function supportLines(event: EventRecord, context: HoverContext): string[] {
  const { texts, missing, open } = supportOfEvent(event, context.facts);
  const found = [...new Set(texts.flatMap((text) => text.found))];
  return [
    ...detailsInWords("hover.foundInTexts", found, context),
    ...detailsInWords("hover.missing", missing, context),
    ...(found.length + missing.length > 0 ? detailsInWords("hover.open", open, context) : []),
  ];
}
