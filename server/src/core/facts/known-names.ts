import type { RuleContext } from "#core/check/rule.ts";
import { groupBy } from "#core/group-by.ts";
import type { ActorRecord, InstrumentRecord } from "#core/record.ts";
import { SimilarTexts } from "#core/text/similar.ts";
import { idsToCompare } from "./similar-ids.ts";

/** A record that an unknown id may mean. */
export interface Candidate {
  readonly id: string;
  /** The name or title that speaks for it, where that is not the id. */
  readonly name: string | undefined;
  /** `alias` and `name`: the unknown id is that name, but for case, accents, blanks and marks. */
  readonly match: "id" | "name" | "alias" | "similar-name";
}

/**
 * Records that an unknown id may mean, the likeliest first, at most three: who bears it as a name, whose id is similar, whose
 * name is similar.
 */
export function candidatesFor(kind: NamedKind, id: string, context: RuleContext): readonly Candidate[] {
  return context.once(`candidates ${kind} ${id}`, (shared) => findCandidates(kind, id, shared));
}

function findCandidates(kind: NamedKind, id: string, context: RuleContext): readonly Candidate[] {
  const folded = lettersOf(id);
  const bearers = folded === "" ? [] : (namesByLetters(kind, context).get(folded) ?? []);
  const ids = idsToCompare([kind], context)
    .similarTo(id)
    .map((near): Candidate => ({ id: near, name: undefined, match: "id" }));
  return firstOfEach([...bearers, ...ids, ...withSimilarName(kind, id, context)]).slice(0, 3);
}

/** The key and the arguments of what rules say about an unknown id. */
export function unknownMessage(id: string, best: Candidate | undefined) {
  if (best === undefined) return { message: "unknown", args: { id } } as const;
  const { match, name = "" } = best;
  if (match === "name" || match === "alias") return { message: match, args: { id, similar: best.id, name } } as const;
  return { message: "similar", args: { id, similar: best.id } } as const;
}

/** Records that have names beside their ids. */
export type NamedKind = "actor" | "instrument";

type Named = Candidate & { readonly name: string };

const allNames = (kind: NamedKind, context: RuleContext): readonly Named[] =>
  context.once(`names ${kind}`, (shared) => namesOfAll(kind, shared));

const namesByLetters = (kind: NamedKind, context: RuleContext): ReadonlyMap<string, readonly Named[]> =>
  context.once(`names by letters ${kind}`, (shared) => groupBy(allNames(kind, shared), ({ name }) => lettersOf(name)));

function namesOfAll(kind: NamedKind, context: RuleContext): Named[] {
  return kind === "actor" ? context.all("actor").flatMap(namesOf) : context.all("instrument").flatMap(namesOf);
}

function namesOf(record: ActorRecord | InstrumentRecord): Named[] {
  const id = record.id?.value;
  if (id === undefined) return [];
  const main = record.kind === "actor" ? record.fields.name : record.fields.title;
  return [
    ...(main ? [{ id, name: main.value, match: "name" as const }] : []),
    ...record.fields.aliases.flatMap(({ text }) => (text ? [{ id, name: text.value, match: "alias" as const }] : [])),
  ];
}

function withSimilarName(kind: NamedKind, id: string, context: RuleContext): Candidate[] {
  const names = allNames(kind, context);
  const compared = context.once(`names to compare ${kind}`, (shared) => {
    return new SimilarTexts(new Set(allNames(kind, shared).map(({ name }) => name)));
  });
  return compared
    .similarTo(id)
    .flatMap((text) =>
      names.filter(({ name }) => name === text).map((named) => ({ ...named, match: "similar-name" as const })),
    );
}

function firstOfEach(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Letters and digits alone, so that `jorge-arreaza`, `Jorge Arreaza` and `JORGE ARREAZA` are one. */
const lettersOf = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
