import { citations } from "./citation.ts";
import { commonKeys } from "./common-keys.ts";
import { date, list, number, object, oneOf, optional, ref, required, text } from "./spec.ts";

const figure = object("Figure", {
  value: required(number(), "A plain decimal number, as in `5500000000` or `5.5e9`."),
  unit: optional(text(), "As in `USD`, `%`, `km`."),
  bound: optional(
    oneOf(
      {
        exactly: "This number.",
        "more-than": "More than this number.",
        "at-least": "This number or more.",
        "less-than": "Less than this number.",
        "at-most": "This number or less.",
        about: "Roughly this number.",
      },
      { fallback: "exactly" },
    ),
    "How the source limits the number.",
  ),
  of: optional(text(), "What is counted."),
  "as-of": optional(date(), "The day it holds for."),
});

const governance = object(
  "Governance",
  {
    instrument: required(ref("instrument"), "The instrument that is said to govern."),
    scope: optional(list(text()), "What it is said to govern. Left out: everything."),
    "as-of": optional(date(), "When. Left out: the claim's date, else the event's."),
  },
  { shorthand: "instrument" },
);

export const statusOfClaim = oneOf(
  {
    asserted: "Said by its sources; no more.",
    corroborated: "Supported by independent origins.",
    disputed: "Somebody contradicts it.",
    refuted: "Shown to be wrong. Kept, and not checked for support.",
    retracted: "Withdrawn by who made it. Kept, and not checked for support.",
  },
  { fallback: "asserted" },
);

/** What a source is said to say. */
export const claimModel = object("Claim", {
  text: required(text("prose"), "The claim in your own words."),
  cites: optional(citations, "The sources that support it. A claim without one is reported."),
  id: optional(text(), "Only where other records refer to the claim."),
  event: optional(ref("event"), "The event it is about, for claims outside one."),
  kind: optional(
    oneOf(
      {
        fact: "Something that happened or is so.",
        statement: "Something somebody said; say who in `said-by`.",
        figure: "A number; put it into `figures`.",
        allegation: "Something somebody is accused of.",
        assessment: "A judgement, the author's or the outlet's.",
      },
      { synonyms: { quote: "statement" } },
    ),
    "What sort of claim it is.",
  ),
  date: optional(date(), "When, where that is not the event's date. Such a claim is checked alone."),
  "said-by": optional(ref("actor"), "Who said it."),
  "said-on": optional(date(), "When it was said."),
  figures: optional(list(figure), "The numbers in it."),
  governs: optional(list(governance), "The claim says that an instrument governs something at a time."),
  status: optional(statusOfClaim, "How far it stands."),
  confidence: optional(
    oneOf({
      low: "Weak support.",
      moderate: "Plausible, credibly sourced.",
      high: "Several good and independent sources.",
    }),
    "Your confidence in it.",
  ),
  credibility: optional(
    number({ minimum: 1, maximum: 6 }),
    "Grade of the information, 1 (confirmed) to 6 (cannot be judged).",
  ),
  contradicts: optional(list(ref("claim")), "Claims that cannot be true together with this one."),
  supports: optional(list(ref("claim", "event")), "What this claim is evidence for."),
  wording: optional(oneOf({ contested: "The sources use loaded words that differ." }), "How the wording stands."),
  ...commonKeys,
});
