import { keyRule, type RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { type ActorName, areToldApart, deniesName, namesOf, typeOf } from "#core/facts/actor-names.ts";
import { foldName, nameTokens } from "#core/facts/names.ts";
import { similarNames } from "#core/facts/same-actor.ts";
import { addToList } from "#core/fixes/add-to-list.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { editsOf, removeItem } from "#core/fixes/record-edits.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { type ActorRecord, isKind } from "#core/record.ts";

/** A name that two actors have says of neither that an article means it. */
export const ambiguousAlias = keyRule({
  id: "ambiguous-alias",
  severity: "warning",
  summary: "An alias means one actor.",
  messages: {
    one: "'{alias}' fits '{id}' too. Use a name that only one of them has.",
    more: "'{alias}' fits {count} actors. Use a name that only one of them has.",
    other: "It fits '{name}'.",
  },

  fewest: 2,
  keys: (record) => (isKind(record, "actor") ? keysOf(record) : []),

  *members(members, context, key) {
    const group = groupOf(
      members.filter((record) => isKind(record, "actor")),
      key,
    );
    for (const alias of group.holders) {
      const others = othersOf(alias, group, context);
      const [first] = others;
      if (first === undefined) continue;
      const args = { alias: alias.text, id: first.actor.id?.value ?? first.text, count: others.length + 1 };
      yield {
        record: alias.actor,
        span: alias.span,
        message: others.length === 1 ? "one" : "more",
        args,
        related: others.slice(0, mostShown).map(({ actor, span, text }) => {
          return { record: actor, span, message: "other", args: { name: text } };
        }),
        fixes: (dossier) => fixes(dossier, alias, others),
      };
    }
  },
});

/** Actors that share a name with more than this many others are compared with the first of them only. */
const mostCompared = 30;
const mostShown = 5;

function* keysOf(actor: ActorRecord): Generator<string> {
  for (const { text } of namesOf(actor)) yield foldName(text);
  const first = firstNameOf(actor);
  if (first) yield first.key;
}

/** The first of several words of a person's name. */
function firstNameOf(actor: ActorRecord): { readonly key: string; readonly name: ActorName } | undefined {
  const name = typeOf(actor) === "person" ? namesOf(actor).find(({ isMain }) => isMain) : undefined;
  const tokens = name ? nameTokens(name.text) : [];
  const [first] = tokens;
  return name && first && tokens.length > 1 ? { key: first.folded, name } : undefined;
}

interface Group {
  /** Names and aliases that are the key. */
  readonly holders: readonly ActorName[];
  /** Names of people that begin with the key; empty where it is the first name of one only. */
  readonly bearers: readonly ActorName[];
}

function groupOf(actors: readonly ActorRecord[], key: string): Group {
  const holders = actors.flatMap((actor) => namesOf(actor).find(({ text }) => foldName(text) === key) ?? []);
  const bearers = actors.flatMap((actor) => {
    const first = firstNameOf(actor);
    return first?.key === key && !deniesName(actor, key) ? [first.name] : [];
  });
  return { holders, bearers: bearers.length > 1 ? bearers : [] };
}

/** One name of every other actor that the alias fits. */
function othersOf(alias: ActorName, { holders, bearers }: Group, context: RuleContext): readonly ActorName[] {
  const shared = holders.slice(0, mostCompared).filter((other) => isShared(alias, other, context));
  const isFirstName = !alias.isMain && typeOf(alias.actor) === "person";
  const namesakes = isFirstName ? bearers.slice(0, mostCompared).filter((other) => isApart(alias, other, context)) : [];
  const named = new Set(shared.map(({ actor }) => actor));
  return [...shared, ...namesakes.filter(({ actor }) => !named.has(actor))];
}

/** Two main names are not aliases. */
function isShared(alias: ActorName, other: ActorName, context: RuleContext): boolean {
  if (alias.isMain && other.isMain) return false;
  return isApart(alias, other, context) && !deniesName(other.actor, alias.text);
}

/** What makes two records look like one actor's is `duplicate-actor`'s to report. */
function isApart({ actor }: ActorName, other: ActorName, context: RuleContext): boolean {
  const isOne = actor === other.actor || (actor.id !== undefined && actor.id.value === other.actor.id?.value);
  return !isOne && !areToldApart(actor, other.actor) && !similarNames(actor, other.actor, context);
}

function fixes(dossier: Dossier, alias: ActorName, others: readonly ActorName[]): Fix[] {
  const { actor, span, text } = alias;
  const { value } = actor;
  const longer = alias.isMain ? undefined : longerName(alias);
  const removed =
    !alias.isMain && value.kind === "map" ? removeItem(actor.syntax.text, value, "aliases", span) : undefined;
  const [other] = others.length === 1 ? others : [];
  const apart = other ? addToList(dossier, actor, value, "not", nameOf(other)) : [];
  return [
    ...(longer === undefined ? [] : [fix("replace", { text: longer }, [replaceScalar(dossier, actor, span, longer)])]),
    ...(removed ? [fix("remove", { text }, editsOf(dossier, actor, [removed]))] : []),
    ...(other && apart.length > 0 ? [fix("tellApart", { name: nameOf(other) }, apart)] : []),
  ];
}

const nameOf = ({ actor, text }: ActorName): string => actor.fields.name?.value ?? text;

/** `Sergey Lavrov` of Sergey Viktorovich Lavrov, where the alias is Sergey and the longer name is not there yet. */
function longerName({ actor, text }: ActorName): string | undefined {
  const words = actor.fields.name?.value.trim().split(/\s+/) ?? [];
  const last = words.at(-1);
  if (last === undefined || words.length < 2 || foldName(words[0] ?? "") !== foldName(text)) return undefined;
  const longer = `${text} ${last}`;
  return namesOf(actor).some((known) => foldName(known.text) === foldName(longer)) ? undefined : longer;
}
