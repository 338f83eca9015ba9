import type { DossierDate } from "#core/dates/dossier-date.ts";
import { isHeldOn } from "#core/facts/held-on.ts";
import type { ActorRecord, RoleFields } from "#core/record.ts";
import { dateInWords } from "./describe-date.ts";
import { heading } from "./heading.ts";
import { firstOf, type HoverContext, nameOf } from "./hover-context.ts";
import { escaped, paragraphs, when } from "./markdown.ts";

/** An actor by its names, and the roles that it held on a day, or ever. */
export function describeActor({ id, fields }: ActorRecord, context: HoverContext, on?: DossierDate): string {
  const { say } = context;
  const { name, type, aliases, roles, owner, born, died } = fields;
  const held = on ? roles.filter((role) => isHeldOn(role, on)) : roles;
  return paragraphs(
    [heading(name?.value, id?.value, type?.value ?? "person")],
    also(aliases, context),
    firstOf(held.map((role) => say(on ? "hover.roleThen" : "hover.role", { role: roleInWords(role, context) }))),
    [
      ...when(born, ({ value }) => say("hover.born", { date: dateInWords(value, context) })),
      ...when(died, ({ value }) => say("hover.died", { date: dateInWords(value, context) })),
      ...when(owner, ({ value }) => say("hover.owner", { name: nameOf(context, value) })),
    ],
  );
}

/** Other names of an actor or an instrument. */
export function also(aliases: ActorRecord["fields"]["aliases"], { say }: HoverContext): string[] {
  const names = firstOf(aliases.flatMap(({ text }) => (text ? [escaped(text.value)] : [])));
  return when(names[0], () => say("hover.alsoCalled", { names: names.join(", ") }));
}

function roleInWords({ title, of, from, to, contested, "as-of": asOf }: RoleFields, context: HoverContext): string {
  const { say } = context;
  const name = escaped(title?.value ?? "");
  const office = of ? say("hover.roleOf", { title: name, name: nameOf(context, of.value) }) : name;
  const [first, last] = [from, to].map((date) => date && dateInWords(date.value, context));
  const held = periodOf(office, first, last, context);
  const known = asOf ? say("hover.roleAsOf", { role: held, date: dateInWords(asOf.value, context) }) : held;
  return contested?.value === true ? say("hover.roleContested", { role: known }) : known;
}

function periodOf(role: string, from: string | undefined, to: string | undefined, { say }: HoverContext): string {
  if (from !== undefined && to !== undefined) return say("hover.roleFromTo", { role, from, to });
  if (from !== undefined) return say("hover.roleFrom", { role, from });
  return to === undefined ? role : say("hover.roleTo", { role, to });
}
