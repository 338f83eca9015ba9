import { type RuleContext, recordRule } from "#core/check/rule.ts";
import { gapDays } from "#core/dates/compare.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { isSaidToHaveHappened } from "#core/facts/event-date.ts";
import { foldName } from "#core/facts/names.ts";
import { certainlyEarlier } from "#core/facts/zones.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import type { Field } from "#core/model/read.ts";
import { type ActorRecord, type EventRecord, isKind, type RoleFields } from "#core/record.ts";
import { entryOf, isEmpty } from "#core/syntax/node.ts";

/** Who acts in an office before or after holding it acts in another one, or at another time. */
export const roleOutsideInterval = recordRule({
  id: "role-outside-interval",
  severity: "warning",
  summary: "A role is used for a time at which the actor held it.",
  messages: {
    before: "'{id}' is '{role}' only from {bound}. The event's date is {date}.",
    after: "'{id}' is '{role}' only until {bound}. The event's date is {date}.",
    bound: "The bound of the role.",
  },

  *record(record, context) {
    if (!isKind(record, "event") || record.fields.date === undefined || !isSaidToHaveHappened(record)) return;
    const date = record.fields.date.value;
    for (const { actor: reference, role } of record.fields.actors) {
      if (reference === undefined || role === undefined) continue;
      const actor = context.find("actor", reference.value);
      if (actor === undefined) continue;
      const bound = nearestBound(rolesCalled(role.value, actor), date, context);
      if (bound === undefined) continue;
      yield {
        span: role.span,
        message: bound.side,
        args: { id: reference.value, role: role.value, bound: bound.field.value, date },
        related: [{ record: actor, span: bound.field.span, message: "bound" }],
        fixes: (dossier) => [
          ...otherRoles(dossier, record, role, actor, context),
          ...moveBound(dossier, actor, bound, date),
        ],
      };
    }
  },
});

interface Bound {
  readonly side: "before" | "after";
  readonly field: Field<DossierDate>;
}

/** Roles of that title, whomever they are held in. */
function rolesCalled(title: string, { fields }: ActorRecord): readonly RoleFields[] {
  const folded = foldName(title);
  return fields.roles.filter((role) => role.title && foldName(role.title.value) === folded);
}

/** The bound that is nearest to the date, where it certainly lies outside all the roles. */
function nearestBound(roles: readonly RoleFields[], date: DossierDate, context: RuleContext): Bound | undefined {
  const bounds = roles.map((role) => crossedBound(role, date, context));
  const crossed = bounds.filter((bound) => bound !== undefined);
  if (crossed.length < bounds.length) return undefined;
  return crossed.sort((a, b) => daysBeyond(a, date) - daysBeyond(b, date))[0];
}

function crossedBound(role: RoleFields, date: DossierDate, { config }: RuleContext): Bound | undefined {
  const { from, to } = role;
  if (isUnreadable(role, "from") || isUnreadable(role, "to")) return undefined;
  if (from && certainlyEarlier(date, from.value, config)) return { side: "before", field: from };
  return to && certainlyEarlier(to.value, date, config) ? { side: "after", field: to } : undefined;
}

/** The bound is written and not read: the role may have been held at any time. */
function isUnreadable(role: RoleFields, key: "from" | "to"): boolean {
  const entry = entryOf(role.node, key);
  return entry !== undefined && !isEmpty(entry.value) && role[key] === undefined;
}

const daysBeyond = ({ side, field }: Bound, date: DossierDate): number =>
  side === "before" ? gapDays(date, field.value) : gapDays(field.value, date);

/** Bounded roles of the actor that may have been held on the event's date. */
function otherRoles(
  dossier: Dossier,
  event: EventRecord,
  role: Field<string>,
  actor: ActorRecord,
  context: RuleContext,
): Fix[] {
  const date = event.fields.date?.value;
  const fitting = actor.fields.roles.filter(
    (other) => date && (other.from ?? other.to) && crossedBound(other, date, context) === undefined,
  );
  const titles = new Set(fitting.flatMap(({ title }) => (title ? [title.value] : [])));
  return [...titles].map((text) => fix("replace", { text }, [replaceScalar(dossier, event, role.span, text)]));
}

/** The role was held from the event's date on, or until then. */
function moveBound(
  dossier: Dossier,
  actor: ActorRecord,
  { side, field }: Bound,
  { kind, members }: DossierDate,
): Fix[] {
  const point = side === "before" ? members[0]?.from : members[0]?.to;
  const id = actor.id?.value;
  if (point === undefined || id === undefined || (kind !== "point" && kind !== "interval")) return [];
  const edit = replaceScalar(dossier, actor, field.span, point.text);
  return [fix(side === "before" ? "beginRole" : "endRole", { id, date: point.text }, [edit])];
}
