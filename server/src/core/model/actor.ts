import { citations } from "./citation.ts";
import { commonKeys } from "./common-keys.ts";
import { date, flag, list, object, oneOf, optional, ref, refOrText, required, text } from "./spec.ts";

const alias = object(
  "Alias",
  {
    text: required(text("name"), "Another name, in any language or script."),
    lang: optional(text("language"), "Its language (BCP 47)."),
  },
  { shorthand: "text" },
);

export const aliases = list(alias);

const role = object(
  "Role",
  {
    title: required(text("name"), "As in `foreign minister`."),
    of: optional(refOrText("actor"), "The state or organisation it is held in."),
    from: optional(date(), "First day, included."),
    to: optional(date(), "Last day, included."),
    "as-of": optional(date(), "A day on which the role is known to be held; the bounds stay open."),
    exclusive: optional(flag(), "Only one person holds it at a time."),
    contested: optional(flag(), "Others claim it too, or deny it."),
    cites: optional(citations, "What says so."),
  },
  { shorthand: "title" },
);

/** A person, state, body or outlet. */
export const actorModel = object("Actor", {
  name: required(text("name"), "The name as your readers know it."),
  type: optional(
    oneOf(
      {
        person: "A human being.",
        state: "A country.",
        organisation: "A company, party, agency or union.",
        body: "A parliament, court, commission or authority.",
        outlet: "A newspaper, agency, broadcaster or site.",
        group: "People who act together without being an organisation.",
      },
      { fallback: "person" },
    ),
    "What it is.",
  ),
  aliases: optional(aliases, "Other names it has in the sources, in any language and script."),
  not: optional(list(text("name")), "Names that look alike and mean somebody else."),
  roles: optional(list(role), "Offices and functions, with the time they were held."),
  born: optional(date(), "Date of birth, or of foundation."),
  died: optional(date(), "Date of death, or of dissolution."),
  owner: optional(ref("actor"), "Who owns the outlet. Outlets of one owner are one origin."),
  wikidata: optional(text(), "Item id in Wikidata, as in `Q717`."),
  ...commonKeys,
});
