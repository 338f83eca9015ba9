import { compareBound } from "./compare-bound.ts";
import { isSameNumber, isSameScaled } from "./compare-reading.ts";
import { mayBeSameUnit } from "./compare-unit.ts";
import { nearestNumbers } from "./nearest-numbers.ts";
import type { ClaimedNumber, NumberMention } from "./number-mention.ts";

/** What a text has of a claimed number. */
export interface NumberComparison {
  /** "scale": the same digits with another power of ten, as in 5.5 million for 5.5 billion. */
  readonly verdict: "found" | "scale" | "absent";
  /** The one that fits best; undefined if absent. */
  readonly mention: NumberMention | undefined;
  /** What the text has instead, likeliest first, at most three. */
  readonly nearest: readonly NumberMention[];
}

/**
 * Looks for a claimed number among those of a text. Numbers are equal too where one is the other, rounded to the digits it is
 * written with; what is claimed within a bound ("more than 200") is also found where the text is a little more exact.
 */
export function compareNumber(claimed: ClaimedNumber, mentions: readonly NumberMention[]): NumberComparison {
  const comparable = mentions.filter((mention) => isComparable(claimed, mention));
  const found = best(
    claimed,
    comparable.filter((mention) => isSameNumber(claimed, mention)),
  );
  if (found !== undefined) return { verdict: "found", mention: found, nearest: [] };
  const mention = best(
    claimed,
    comparable.filter((other) => isSameScaled(claimed, other)),
  );
  const nearest = nearestNumbers(claimed, mentions);
  return { verdict: mention === undefined ? "absent" : "scale", mention, nearest };
}

/** Whether it is among those of a text; what the text has instead is not looked for. */
export const hasNumber = (claimed: ClaimedNumber, mentions: readonly NumberMention[]): boolean =>
  mentions.some((mention) => isComparable(claimed, mention) && isSameNumber(claimed, mention));

const isComparable = (claimed: ClaimedNumber, mention: NumberMention): boolean =>
  mayBeSameUnit(claimed.unit, mention.unit) && !isOnlyAnAge(claimed, mention);

/** "61 years old" says nothing of 61 %, nor of 61 dollars. */
const isOnlyAnAge = (claimed: ClaimedNumber, mention: NumberMention): boolean =>
  mention.isAge && (claimed.unit.kind === "percent" || claimed.unit.kind === "currency");

/** Of equal ones that with the same bound, then that with the same unit, then the first. */
function best(claimed: ClaimedNumber, mentions: readonly NumberMention[]): NumberMention | undefined {
  let chosen: { readonly mention: NumberMention; readonly rank: number } | undefined;
  for (const mention of mentions) {
    const rank = rankOf(claimed, mention);
    if (chosen === undefined || rank > chosen.rank) chosen = { mention, rank };
  }
  return chosen?.mention;
}

function rankOf(claimed: ClaimedNumber, mention: NumberMention): number {
  const isCount = !mention.isYearLike && !mention.isLabel;
  const sameBound = compareBound(claimed, mention) === "same";
  const sameUnit = claimed.unit.kind === mention.unit.kind;
  return (isCount ? 4 : 0) + (sameBound ? 2 : 0) + (sameUnit ? 1 : 0);
}
