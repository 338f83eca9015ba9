import type { RuleContext } from "#core/check/rule.ts";
import type { ActorRecord, ClaimFields, DossierRecord, SourceRecord } from "#core/record.ts";
import { namesOf } from "./actor-names.ts";
import { type CountedCitation, citationsOfClaim } from "./event-sources.ts";
import { foldName } from "./names.ts";

/** Where information comes from in the end. */
export interface Origin {
  /** The same for what is one origin. */
  readonly key: string;
  /** An actor's name, the text that stands for one, or the id of a source that names nobody. */
  readonly name: string;
}

/** One way from a citation to an origin. */
export interface Descent {
  readonly origin: Origin;
  /** Ids, and names where there is no id, from the cited source to the origin. */
  readonly path: readonly string[];
}

/** A descent and where it begins. */
export interface CitedDescent extends Descent {
  readonly cited: CountedCitation;
}

/** What a claim rests on: its citations that count, and where each leads. */
export interface Support {
  readonly citations: readonly CountedCitation[];
  readonly descents: readonly CitedDescent[];
  /** Each once. Articles carried by one wire, and the wire itself, have one. */
  readonly origins: readonly Origin[];
}

/**
 * The origins of a claim: those of all its citations. A citation's are what its `via`, else that of its source, leads to through
 * any number of sources; a source without `via` has its publisher, or itself. Outlets count as their topmost `owner`.
 *
 * `undefined` where they cannot be counted: nothing is cited, a source is unknown, or attribution runs in circles only.
 */
export function supportOf(record: DossierRecord, claim: ClaimFields, context: RuleContext): Support | undefined {
  const citations = citationsOfClaim(record, claim, context);
  const descents: CitedDescent[] = [];
  for (const cited of citations) {
    const found = descentsOf(cited, context);
    if (found.length === 0) return undefined;
    descents.push(...found.map((descent) => ({ ...descent, cited })));
  }
  if (descents.length === 0) return undefined;
  return { citations, descents, origins: distinct(descents) };
}

/** The ways from citations to their origins; from one whose source is unknown there is none. */
export const descentsFrom = (citations: readonly CountedCitation[], context: RuleContext): readonly CitedDescent[] =>
  citations.flatMap((cited) => descentsOf(cited, context).map((descent) => ({ ...descent, cited })));

/** The origins of citations, each once; of one whose source is unknown nothing is known. */
export function originsOf(citations: readonly CountedCitation[], context: RuleContext): readonly Origin[] {
  return distinct(citations.flatMap((cited) => descentsOf(cited, context)));
}

/** The origins of a source, each once. */
export const originsOfSource = (id: string, context: RuleContext): readonly Origin[] =>
  distinct(descentsOfSource(id, context));

/** What findings about the number of a claim's origins are about. */
export const originsSubject = ({ span }: ClaimFields): string => `claim:${span.start}:origins`;

/** The ways from the citations to the origins, as places that belong to a problem. */
export const waysIn = ({ descents }: Support) =>
  descents.flatMap(({ cited: { record, citation }, path }) =>
    citation.source
      ? [{ record, span: citation.source.span, message: "way" as const, args: { way: path.join(" → ") } }]
      : [],
  );

/** The ids that are cited, each once. */
export const sourcesIn = ({ citations }: Support): readonly string[] => [
  ...new Set(citations.flatMap(({ citation }) => (citation.source ? [citation.source.value] : []))),
];

const distinct = (descents: readonly Descent[]): readonly Origin[] => [
  ...new Map(descents.map(({ origin }) => [origin.key, origin])).values(),
];

function descentsOf({ citation, source }: CountedCitation, context: RuleContext): readonly Descent[] {
  const id = citation.source?.value;
  if (id === undefined || source === undefined) return [];
  if (citation.via.length === 0) return descentsOfSource(id, context);
  return citation.via.flatMap(({ value }) => {
    const found = context.find("source", value) ? descentsOfSource(value, context) : [outlet(value, [], context)];
    return found.map(({ origin, path }) => ({ origin, path: [id, ...path] }));
  });
}

const descentsOfSource = (id: string, context: RuleContext): readonly Descent[] =>
  context.once(`origins ${id}`, (shared) => descend(id, shared));

/** Each source on the way is entered once, so that circles end; the first way to an origin stands for all. */
function descend(start: string, context: RuleContext): readonly Descent[] {
  const descents = new Map<string, Descent>();
  const entered = new Set<string>();
  const open: { readonly id: string; readonly path: readonly string[] }[] = [{ id: start, path: [] }];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const { id, path } = next;
    const source = context.find("source", id);
    if (source?.fields.via.length) {
      if (!entered.has(id)) open.push(...source.fields.via.map(({ value }) => ({ id: value, path: [...path, id] })));
      entered.add(id);
    } else {
      const end = source ? ownOrigin(source, id, path, context) : outlet(id, path, context);
      if (!descents.has(end.origin.key)) descents.set(end.origin.key, end);
    }
  }
  return [...descents.values()];
}

function ownOrigin({ fields }: SourceRecord, id: string, path: readonly string[], context: RuleContext): Descent {
  const { publisher } = fields;
  if (publisher) return outlet(publisher.value, [...path, id], context);
  return { origin: { key: `source ${id}`, name: id }, path: [...path, id] };
}

/** The end of a path: an outlet by its id or its name, as its topmost owner. */
function outlet(text: string, path: readonly string[], context: RuleContext): Descent {
  const id = context.find("actor", text) ? text : idOfName(text, context);
  if (id === undefined) return { origin: { key: `text ${foldName(text)}`, name: text }, path: [...path, text] };
  const owners = ownersOf(id, context);
  const top = owners.at(-1) ?? id;
  const name = context.find("actor", top)?.fields.name?.value ?? top;
  return { origin: { key: `actor ${top}`, name }, path: [...path, id, ...owners] };
}

/** From the nearest to the topmost. Among owners of each other the first by name of id stands for all. */
function ownersOf(id: string, context: RuleContext): string[] {
  const chain = [id];
  for (;;) {
    const owner = context.find("actor", chain.at(-1) ?? id)?.fields.owner?.value;
    if (owner === undefined) return chain.slice(1);
    const at = chain.indexOf(owner);
    if (at >= 0) return [...chain.slice(at)].sort().slice(0, 1);
    chain.push(owner);
  }
}

/** Id of the actor that has the name; `undefined` where nobody has it, or several do. */
export function idOfName(name: string, context: RuleContext): string | undefined {
  const ids = context.once("origins: ids by name", (shared) => idsByName(shared.all("actor")));
  const [id, ...others] = ids.get(foldName(name)) ?? [];
  return others.length === 0 ? id : undefined;
}

function idsByName(actors: readonly ActorRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const actor of actors) {
    const id = actor.id?.value;
    if (id === undefined) continue;
    for (const { text } of namesOf(actor)) {
      const folded = foldName(text);
      const known = ids.get(folded);
      if (known) known.add(id);
      else ids.set(folded, new Set([id]));
    }
  }
  return ids;
}
