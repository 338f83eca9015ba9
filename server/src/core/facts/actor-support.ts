import type { RuleContext } from "#core/check/rule.ts";
import { languageOf } from "#core/language/languages.ts";
import type { ActorRecord } from "#core/record.ts";
import { findActor, type NameableText, type Presence } from "./actor-in-text.ts";
import { namesOf, typeOf } from "./actor-names.ts";
import { isWrongArticle } from "./citation-standing.ts";
import type { CountedCitation } from "./event-sources.ts";
import type { Script } from "./name-forms.ts";
import { nameableTextOf } from "./nameable-text.ts";
import { foldName } from "./names.ts";
import { nearestPlace, type OutsidePlace } from "./outside-place.ts";
import { outsideTextOf } from "./outside-text.ts";

/** What the cited texts lack of an actor. */
export type MissingActor = { readonly sources: readonly string[] } & (
  | { readonly kind: "near"; readonly source: string; readonly spelling: string }
  | { readonly kind: "unwritten"; readonly source: string; readonly script: Script }
  /** `isCertain`: the texts could only have used a name that is known; not so of groups, whose names describe them. */
  | { readonly kind: "absent"; readonly isCertain: boolean }
  /** Named on a page, but not in its article. */
  | { readonly kind: "outside"; readonly isCertain: boolean; readonly place: OutsidePlace }
);

/**
 * Looks for an actor in all that is cited. `undefined` where one of the texts names it or may do so, and where one of them is not
 * at hand or is the wrong article, so that nobody knows what the right one says.
 */
export function missingActor(
  actor: ActorRecord,
  citations: readonly CountedCitation[],
  context: RuleContext,
): MissingActor | undefined {
  const presences = new Map<string, Presence>();
  for (const cited of citations) {
    const presence = presenceIn(actor, cited, context);
    if (presence === undefined) return undefined;
    presences.set(cited.citation.source?.value ?? "", presence);
  }
  return presences.size === 0 ? undefined : summary(actor, presences, context);
}

/** Where around the articles of these sources the actor is named, for certain. */
function placesAround(actor: ActorRecord, sources: readonly string[], context: RuleContext): OutsidePlace[] {
  return sources.flatMap((source) =>
    context.once(JSON.stringify(["actor around text", actor.id?.value, source]), (shared) => {
      const noted = shared.find("actor", actor.id?.value ?? "");
      const cited = shared.find("source", source);
      const around = cited && outsideTextOf(cited, shared);
      const presence = noted && around && findActor(noted, around.text, shared);
      return presence?.kind === "named" ? presence.places.flatMap((place) => around?.placeOf(place) ?? []) : [];
    }),
  );
}

/** `undefined` also where the source has the actor: nothing is missing then. */
function presenceIn(actor: ActorRecord, cited: CountedCitation, context: RuleContext): Presence | undefined {
  const { source, record, citation } = cited;
  const text = source && nameableTextOf(source, context);
  if (text === undefined || isPartOfRecord(actor, cited)) return undefined;
  const presence = presenceOf(actor, source?.id?.value ?? "", context);
  if (presence?.kind === "named" || presence?.kind === "uncertain") return undefined;
  return text.isExcerpt || isWrongArticle(record, citation, context) ? undefined : presence;
}

/** Whether the text of a source names an actor; `undefined` where it cannot be searched. */
export function presenceOf(actor: ActorRecord, source: string, context: RuleContext): Presence | undefined {
  const question = JSON.stringify(["actor in text", actor.id?.value, source]);
  return context.once(question, (shared) => {
    const [noted, cites] = [shared.find("actor", actor.id?.value ?? ""), shared.find("source", source)];
    const body = cites && nameableTextOf(cites, shared);
    return noted && body && findActor(noted, body, shared);
  });
}

/** Who publishes, hands on or writes a text need not be named in it; nor who a speech or document is by its title. */
function isPartOfRecord(actor: ActorRecord, { source, citation }: CountedCitation): boolean {
  if (source === undefined) return false;
  const { publisher, via, author, editor, title, type } = source.fields;
  const names = new Set(namesOf(actor).map(({ text }) => foldName(text)));
  const involved = [publisher, ...via, ...citation.via, ...author, ...editor].map((field) => field?.value ?? "");
  if (involved.some((value) => value === actor.id?.value || names.has(foldName(value)))) return true;
  const isReport = type === undefined || type.value === "article" || type.value === "wire";
  return !isReport && title !== undefined && namesOf(actor).some(({ text }) => isIn(text, title.value));
}

const isIn = (name: string, title: string): boolean => foldName(title).includes(foldName(name));

/** Another spelling in an article says more than the name beside it. */
function summary(actor: ActorRecord, presences: ReadonlyMap<string, Presence>, context: RuleContext): MissingActor {
  const sources = [...presences.keys()];
  const found = [...presences];
  for (const [source, presence] of found) {
    if (presence.kind === "near") return { kind: "near", sources, source, spelling: presence.spelling };
  }
  for (const [source, { kind }] of found) {
    if (kind === "unwritten") return { kind, sources, source, script: textOf(source, context)?.script ?? "other" };
  }
  const type = typeOf(actor);
  const isCertain =
    type === "person" ||
    (type !== "group" &&
      found.every(([source, { kind }]) => kind === "absent" && isKnownIn(actor, textOf(source, context), context)));
  const place = nearestPlace(placesAround(actor, sources, context));
  return place === undefined ? { kind: "absent", sources, isCertain } : { kind: "outside", sources, isCertain, place };
}

/** The actor has a name in the language of the text; its main name is in that of the dossier. */
function isKnownIn(actor: ActorRecord, text: NameableText | undefined, context: RuleContext): boolean {
  if (text === undefined) return false;
  const { name, aliases } = actor.fields;
  const isOwn = name !== undefined && languageOf(context.languageOf(actor)) === text.language;
  return isOwn || aliases.some(({ lang }) => lang !== undefined && languageOf(lang.value) === text.language);
}

function textOf(id: string, context: RuleContext): NameableText | undefined {
  const source = context.find("source", id);
  return source && nameableTextOf(source, context);
}
