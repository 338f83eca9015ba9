import { keyRule, type RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { namesOf, typeOf } from "#core/facts/actor-names.ts";
import { type ComparedName, comparedNamesOf } from "#core/facts/compared-names.ts";
import { canBeOne, type NamePair, similarNames } from "#core/facts/same-actor.ts";
import { blocksOf, signaturesOf } from "#core/facts/similar-names.ts";
import { addToList } from "#core/fixes/add-to-list.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { mergeActor } from "#core/fixes/merge-actor.ts";
import { append } from "#core/group-by.ts";
import { type ActorRecord, isKind } from "#core/record.ts";

/** What is said of one person under two ids is half of what is known under either. */
export const duplicateActor = keyRule({
  id: "duplicate-actor",
  severity: "warning",
  summary: "Every actor is recorded once.",
  messages: {
    same: "'{name}' is also a name of '{id}'. Keep one record, or tell the two apart with `not`.",
    alike: "'{name}' looks like '{other}', a name of '{id}'. Keep one record, or tell the two apart with `not`.",
    other: "The other record: '{other}'.",
  },

  fewest: 2,
  keys: (record) => (isKind(record, "actor") ? keysOf(record) : []),

  *members(members, context, key) {
    const actors = members.filter((record) => isKind(record, "actor"));
    for (const [actor, others] of partnersIn(actors, key, context)) {
      for (const other of others) {
        const pair = similarNames(actor, other, context);
        if (pair === undefined) continue;
        const args = { name: pair.own.text, other: pair.other.text, id: other.id?.value ?? pair.other.text };
        yield {
          record: actor,
          span: pair.own.span,
          message: pair.likeness === "same" ? "same" : "alike",
          args,
          related: [{ record: other, span: pair.other.span, message: "other", args }],
          fixes: (dossier) => fixes(dossier, pair),
        };
      }
    }
  },
});

function* keysOf(actor: ActorRecord): Generator<string> {
  const type = typeOf(actor);
  if (type === undefined) return;
  for (const { text } of namesOf(actor)) for (const block of blocksOf(text)) yield `${type} ${block}`;
}

/** More than this many names of one spelling are not compared with each other, and more partners are not shown. */
const mostCompared = 20;
const mostShown = 3;

/** Which actors of the group may be the same, both ways. */
function partnersIn(
  actors: readonly ActorRecord[],
  key: string,
  context: RuleContext,
): Map<ActorRecord, Set<ActorRecord>> {
  const partners = new Map<ActorRecord, Set<ActorRecord>>();
  for (const names of bySignature(actors, key.slice(key.indexOf(" ") + 1), context).values()) {
    for (const name of names) {
      const others = partners.get(name.actor) ?? new Set();
      partners.set(name.actor, others);
      for (const other of names.slice(0, mostCompared)) {
        if (others.size === mostShown) break;
        if (canBeOne(name, other)) others.add(other.actor);
      }
    }
  }
  return partners;
}

function bySignature(actors: readonly ActorRecord[], block: string, context: RuleContext): Map<string, ComparedName[]> {
  const groups = new Map<string, ComparedName[]>();
  for (const name of actors.flatMap((actor) => comparedNamesOf(actor, context))) {
    if (!blocksOf(name.text).includes(block)) continue;
    for (const signature of signaturesOf(name.text, block)) {
      append(groups, signature, name);
    }
  }
  return groups;
}

function fixes(dossier: Dossier, { own, other }: NamePair): Fix[] {
  const { actor } = own;
  const apart = addToList(dossier, actor, actor.value, "not", other.text);
  const merged = mergeActor(dossier, actor, other.actor);
  const ids = { id: actor.id?.value ?? own.text, other: other.actor.id?.value ?? other.text };
  return [
    ...(merged.length > 0 ? [fix("mergeInto", ids, merged)] : []),
    ...(apart.length > 0 ? [fix("tellApart", { name: other.text }, apart)] : []),
  ];
}
