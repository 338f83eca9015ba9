import { isJoined } from "#core/dates/date-text.ts";
import type { WrittenBound } from "./number-mention.ts";
import { matchBefore, matchHyphenated, type NumberText } from "./number-text.ts";
import type { Quantity } from "./quantity.ts";

/** What limits a number, before or behind it: "lebih dari 260", "260 or more", "260-an". */
export function boundOn(text: NumberText, { start, next, magnitude }: Quantity): WrittenBound {
  if (magnitude.kind === "ordinal") return "exactly";
  const before = matchBefore(text, start, text.numbers.bounds);
  if (before !== undefined) return before.value;
  const after = matchHyphenated(text, next, text.numbers.boundsAfter);
  if (after === undefined) return "exactly";
  const isWord = text.words[after.next - 1]?.kind === "word" && text.words[next]?.kind === "word";
  return isWord || isJoined(text, next) ? after.value : "exactly";
}
