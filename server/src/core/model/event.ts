import { citations } from "./citation.ts";
import { claimModel } from "./claim.ts";
import { commonKeys } from "./common-keys.ts";
import { date, list, object, oneOf, optional, ref, required, text } from "./spec.ts";

const participant = object(
  "Participant",
  {
    actor: required(ref("actor"), "Who took part."),
    role: optional(text(), "In which role, as in one of the actor's `roles`."),
  },
  { shorthand: "actor" },
);

/** Something that happened, or is planned to. */
export const eventModel = object("Event", {
  date: required(
    date(),
    "When. Write only what is known: `2001-05`, `[2025-10-21..2025-10-31]`, `2021-06-21/2021-06-23`.",
  ),
  title: required(text("prose"), "What happened, in a few words."),
  "date-text": optional(text("quotation"), "The words the source uses for the date."),
  "date-basis": optional(
    oneOf({ stated: "The source gives it.", inferred: "Concluded.", relative: "Counted from another date." }),
    "How the date is known.",
  ),
  announced: optional(date(), "When a planned event was announced."),
  status: optional(
    oneOf(
      {
        planned: "Announced for later.",
        occurred: "It happened.",
        disputed: "Some say it did not happen, or not so.",
        denied: "Those said to have done it deny it.",
        cancelled: "Planned, and given up.",
        hypothetical: "Discussed, not planned.",
      },
      { fallback: "occurred" },
    ),
    "Whether it happened.",
  ),
  type: optional(text(), "As in `meeting`, `election`, `agreement`."),
  place: optional(text(), "Where."),
  actors: optional(list(participant), "Who took part."),
  instrument: optional(ref("instrument"), "The instrument that this is a step of; say which in `phase`."),
  phase: optional(
    oneOf({
      negotiated: "It was negotiated.",
      initialled: "Its text was fixed.",
      signed: "It was signed.",
      ratified: "It was ratified.",
      "in-force": "It entered into force.",
      suspended: "It was suspended.",
      ended: "It ended.",
    }),
    "Which step in the life of the instrument.",
  ),
  under: optional(list(ref("instrument")), "Instruments that it happened under."),
  before: optional(list(ref("event")), "Events that came later."),
  after: optional(list(ref("event")), "Events that came earlier."),
  "part-of": optional(list(ref("event")), "Events that it was part of."),
  "same-as": optional(list(ref("event")), "Records of the same event. Nothing is merged."),
  claims: optional(list(claimModel), "What the sources say about it."),
  cites: optional(citations, "The sources for its date, title and actors."),
  ...commonKeys,
});
