import { date, list, object, optional, required, text } from "./spec.ts";

const suppression = object("Suppression", {
  rule: required(text("rule"), "The id of the rule to be silent about on this record."),
  reason: optional(text("prose"), "Why. A suppression without a reason is reported."),
  until: optional(date(), "The last day on which it holds."),
});

/** Keys of every record kind. Keys that begin with `x-` are allowed everywhere too. */
export const commonKeys = {
  note: optional(text("prose"), "For the reader. Nothing is checked in it."),
  ignore: optional(list(suppression), "Problems of this record that are accepted, each with the reason."),
};
