import { isMark } from "#core/dates/date-text.ts";
import type { NumberMention, NumberReading } from "./number-mention.ts";
import { matchBefore, type NumberText } from "./number-text.ts";

/** A mention and the words it consists of. */
export interface PlacedMention {
  readonly mention: NumberMention;
  readonly start: number;
  readonly next: number;
}

/**
 * Marks the ends of "10–15 persen", "between 10 and 15", and gives the first the unit and the scale that the
 * second states, and the second the currency in front of the first.
 */
export function joinRanges(text: NumberText, found: readonly PlacedMention[]): readonly NumberMention[] {
  const mentions = found.map(({ mention }) => mention);
  for (let index = 1; index < found.length; index += 1) {
    const first = found[index - 1];
    const second = found[index];
    const from = mentions[index - 1];
    const to = mentions[index];
    if (first === undefined || second === undefined || from === undefined || to === undefined) continue;
    if (!isRange(text, first, second)) continue;
    mentions[index - 1] = { ...withUnitOf(withScaleOf(from, to), to), range: "from" };
    mentions[index] = { ...(from.unit.kind === "currency" ? withUnitOf(to, from) : to), bound: "exactly", range: "to" };
  }
  return mentions;
}

function isRange(text: NumberText, first: PlacedMention, second: PlacedMention): boolean {
  const isCount = ({ mention: { unit } }: PlacedMention): boolean =>
    unit.kind !== "ordinal" && unit.kind !== "fraction";
  if (!isCount(first) || !isCount(second) || !areOfOneUnit(first.mention, second.mention)) return false;
  if (isMark(text, first.next, "-")) return first.next + 1 === second.start;
  if (text.lexicon.rangeWords.match(text.words, first.next)?.next === second.start) return true;
  const and = text.numbers.conjunctions.match(text.words, first.next);
  return and?.next === second.start && matchBefore(text, first.start, text.numbers.between) !== undefined;
}

/** Not "fell 18% to $7 million": a unit stands behind the second number or at both, a currency before the first too. */
function areOfOneUnit({ unit: from }: NumberMention, { unit: to }: NumberMention): boolean {
  return from.kind === to.kind || from.kind === "none" || (from.kind === "currency" && to.kind === "none");
}

const withUnitOf = (mention: NumberMention, other: NumberMention): NumberMention =>
  mention.unit.kind === "none" ? { ...mention, unit: other.unit } : mention;

/** The 5 of "5 to 6 million" is probably five million. */
function withScaleOf(mention: NumberMention, other: NumberMention): NumberMention {
  if (mention.scale > 0 || other.scale === 0 || mention.value >= 1000) return mention;
  const readings = [...mention.readings.map((reading) => raised(reading, other.scale)), ...mention.readings];
  return { ...mention, readings, value: readings[0]?.value ?? mention.value };
}

function raised({ digits, power }: NumberReading, by: number): NumberReading {
  return { digits, power: power + by, value: Number(`${digits}e${power + by}`) };
}
