import { type FindingIn, keyRule, type RuleContext } from "#core/check/rule.ts";
import type { Config } from "#core/config.ts";
import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { namesOf } from "#core/facts/actor-names.ts";
import { type HeldDays, heldDays, sharedTime } from "#core/facts/held-days.ts";
import { foldName } from "#core/facts/names.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { editsOf, insertBehind } from "#core/fixes/record-edits.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { groupBy } from "#core/group-by.ts";
import { type ActorRecord, isKind, type RoleFields } from "#core/record.ts";

/** An office for one has one holder at a time, or its holders contest it. */
export const roleOverlap = keyRule({
  id: "role-overlap",
  severity: "warning",
  summary: "An office that one person holds at a time has one holder at a time.",
  messages: {
    overlap:
      "'{id}' and '{other}' are both '{role}' of '{of}' at one time ({time}), and only one can be. Correct the dates, or mark the role as contested.",
    other: "The other holder: '{other}'.",
  },

  *keys(record, { config }) {
    if (isKind(record, "actor")) for (const role of record.fields.roles) yield* titleOf(role, config);
  },

  *members(members, context, title) {
    const holders = members.flatMap((record) => (isKind(record, "actor") ? holdersIn(record, title, context) : []));
    for (const ofOne of byPlace(holders, context)) {
      yield* overlapsAmong(ofOne.sort((a, b) => a.held.first - b.held.first));
    }
  },
});

/** The title of the role, where only one person holds it at a time and nobody contests it. */
function titleOf({ title, of, exclusive, contested }: RoleFields, config: Config): string[] {
  if (title === undefined || of === undefined || contested?.value === true || exclusive?.value === false) return [];
  const folded = foldName(title.value);
  const isExclusive =
    exclusive?.value === true || config["exclusive-roles"].some(({ value }) => foldName(value) === folded);
  return isExclusive ? [folded] : [];
}

interface Holder {
  readonly actor: ActorRecord;
  readonly role: RoleFields;
  readonly held: HeldDays;
}

function holdersIn(actor: ActorRecord, title: string, { config }: RuleContext): Holder[] {
  const roles = actor.fields.roles.filter((role) => titleOf(role, config).includes(title));
  return roles.flatMap((role) => {
    const held = heldDays(role);
    return held ? [{ actor, role, held }] : [];
  });
}

/** Where the roles are held: one writes the id of the state or organisation, another its name. */
function byPlace(holders: readonly Holder[], context: RuleContext): Iterable<Holder[]> {
  const ids = new Set(holders.flatMap(({ role }) => (role.of ? [role.of.value] : [])));
  const idOfName = new Map<string, string>();
  for (const id of ids) {
    const place = context.find("actor", id);
    for (const { text } of place ? namesOf(place) : []) idOfName.set(foldName(text), id);
  }
  return groupBy(holders, ({ role }) => {
    const written = role.of?.value ?? "";
    const id = context.find("actor", written) ? written : idOfName.get(foldName(written));
    return id === undefined ? `name ${foldName(written)}` : `id ${id}`;
  }).values();
}

/** Holders of one time that are compared with a new one. */
const mostCompared = 20;

/** @param holders by their first day */
function* overlapsAmong(holders: readonly Holder[]): Generator<FindingIn<"overlap" | "other">> {
  const reported = new Set<RoleFields>();
  let current: Holder[] = [];
  for (const holder of holders) {
    current = current.filter(({ held }) => held.last >= holder.held.first).slice(-mostCompared);
    for (const other of current) {
      const time = areOne(holder.actor, other.actor) ? undefined : sharedTime(holder.held, other.held);
      if (time === undefined) continue;
      if (!reported.has(other.role)) yield overlap(other, holder, time);
      if (!reported.has(holder.role)) yield overlap(holder, other, time);
      reported.add(other.role).add(holder.role);
    }
    current.push(holder);
  }
}

const areOne = (a: ActorRecord, b: ActorRecord): boolean =>
  a === b || (a.id !== undefined && a.id.value === b.id?.value);

function overlap(here: Holder, there: Holder, time: DossierDate): FindingIn<"overlap" | "other"> {
  const [id, other] = [nameOf(here.actor), nameOf(there.actor)];
  const { title, of, span } = here.role;
  const args = { id, other, role: title?.value ?? "", of: of?.value ?? "", time };
  return {
    record: here.actor,
    span: title?.span ?? span,
    message: "overlap",
    args,
    related: [{ record: there.actor, span: there.role.title?.span ?? there.role.span, message: "other", args }],
    fixes: (dossier) => [...contest(dossier, here), ...endEarlier(dossier, here, there)],
  };
}

const nameOf = ({ id, fields }: ActorRecord): string => id?.value ?? fields.name?.value ?? "";

function contest(dossier: Dossier, { actor, role: { node } }: Holder): Fix[] {
  const last = node.kind === "map" ? node.entries.at(-1) : undefined;
  if (node.kind !== "map" || last === undefined) return [];
  const change = insertBehind(actor.syntax.text, node, last, "contested: true");
  return change ? [fix("contested", {}, editsOf(dossier, actor, [change]))] : [];
}

/** Who began first held it until the other one began. Where no end is recorded, the role is known to be held later. */
function endEarlier(dossier: Dossier, here: Holder, there: Holder): Fix[] {
  const [earlier, later] = here.held.first < there.held.first ? [here, there] : [there, here];
  const { to, "as-of": asOf } = earlier.role;
  const begin = later.role.from?.value;
  const id = earlier.actor.id?.value;
  if (to === undefined || begin?.kind !== "point" || id === undefined) return [];
  if (earlier.held.first >= later.held.first || (asOf && latestDay(asOf.value) > earliestDay(begin))) return [];
  const { text } = begin;
  return [fix("endRole", { id, date: text }, [replaceScalar(dossier, earlier.actor, to.span, text)])];
}
