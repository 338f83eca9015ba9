import { aliases } from "./actor.ts";
import { citations } from "./citation.ts";
import { commonKeys } from "./common-keys.ts";
import { date, list, object, optional, ref, required, text, valueOrMapOf } from "./spec.ts";

/** An agreement, treaty, law, resolution: something that binds from one day to another. */
export const instrumentModel = object("Instrument", {
  title: required(text("name"), "The title."),
  type: optional(text(), "As in `treaty`, `intergovernmental-agreement`, `law`."),
  aliases: optional(aliases, "Other names it has in the sources."),
  parties: optional(list(ref("actor")), "Who is bound by it."),
  scope: optional(list(text()), "What it governs; the words are those of `scopes` in dossier.yaml."),
  signed: optional(date(), "When it was signed."),
  ratified: optional(valueOrMapOf(ref("actor"), date()), "When it was ratified: a date, or a date for each party."),
  "in-force": optional(date(), "When it entered into force."),
  ended: optional(date(), "When it ended."),
  amends: optional(list(ref("instrument")), "What it changes."),
  supersedes: optional(list(ref("instrument")), "What it replaces."),
  under: optional(list(ref("instrument")), "What it was made under, as a protocol under a treaty."),
  cites: optional(citations, "What says so."),
  ...commonKeys,
});
