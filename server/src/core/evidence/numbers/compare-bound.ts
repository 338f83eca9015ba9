import type { Bound, ClaimedNumber, NumberMention, WrittenBound } from "./number-mention.ts";

/** How the bound of a claimed number stands to that in the text, which has the same number. */
export type BoundComparison = "same" | "dropped" | "invented" | "different";

/**
 * "More than" and "at least" point the same way, and so do "less than" and "up to", and are not told apart: languages differ in
 * what they mean exactly. What a claim adds to a number that it has rounded is no invention.
 */
export function compareBound(claimed: ClaimedNumber, mention: NumberMention): BoundComparison {
  const wanted = directionOf(claimed.bound);
  const found = directionsOf(mention);
  if (found.includes(wanted)) return "same";
  if (claimed.bound === "exactly") return "dropped";
  if (mention.bound !== "exactly") return "different";
  return isExactly(claimed, mention) ? "invented" : "same";
}

/** The bound to write for one found in a text. */
export const boundOf = (written: WrittenBound): Bound => (written === "nearly" ? "about" : written);

type Direction = "none" | "above" | "below" | "around";

const DIRECTIONS: Readonly<Record<Exclude<WrittenBound, "nearly">, Direction>> = {
  exactly: "none",
  "more-than": "above",
  "at-least": "above",
  "less-than": "below",
  "at-most": "below",
  about: "around",
};

const directionOf = (bound: WrittenBound): Direction => DIRECTIONS[boundOf(bound)];

/** "Nearly" is about as well as less than; the ends of a range are bounds, if one will. */
function directionsOf({ bound, range, isCollective }: NumberMention): readonly Direction[] {
  if (bound === "nearly") return ["around", "below"];
  if (bound !== "exactly") return [directionOf(bound)];
  if (isCollective) return ["none", "around"];
  if (range === "from") return ["none", "above"];
  return range === "to" ? ["none", "below"] : ["none"];
}

const isExactly = (claimed: ClaimedNumber, mention: NumberMention): boolean =>
  claimed.readings.some(({ value }) => mention.readings.some((other) => other.value === value));
