import { mayBeSameUnit } from "./compare-unit.ts";
import type { ClaimedNumber, NumberMention } from "./number-mention.ts";

/** The numbers of a text that a claimed one is likeliest to stand for: at most three, of different values. */
export function nearestNumbers(claimed: ClaimedNumber, mentions: readonly NumberMention[]): readonly NumberMention[] {
  const [first] = claimed.readings;
  if (first === undefined) return [];
  const candidates = mentions.filter(({ isYearLike, isLabel, value, isWord, unit }) => {
    const isSmallWord = isWord && value < 3 && unit.kind === "none";
    return !isYearLike && !isLabel && !isSmallWord;
  });
  const digits = sorted(first.digits);
  const ranked = candidates.map((mention) => ({ mention, distance: distanceTo(claimed, digits, mention) }));
  ranked.sort((a, b) => a.distance - b.distance);
  const values = new Set<number>();
  const nearest: NumberMention[] = [];
  for (const { mention } of ranked) {
    if (values.has(mention.value) || nearest.length === MOST) continue;
    values.add(mention.value);
    nearest.push(mention);
  }
  return nearest;
}

const MOST = 3;

/**
 * Ratios count in powers of ten; the same digits in another order, another unit, as much as one.
 * @param digits of what is claimed, sorted
 */
function distanceTo(claimed: ClaimedNumber, digits: string, mention: NumberMention): number {
  const [first] = claimed.readings;
  const ratio = Math.abs(Math.log10((mention.value || Number.MIN_VALUE) / (first?.value || Number.MIN_VALUE)));
  const isMixedUp = mention.readings.some((reading) => sorted(reading.digits) === digits);
  const isOtherUnit = !mayBeSameUnit(claimed.unit, mention.unit);
  return ratio + (isMixedUp ? -1 : 0) + (isOtherUnit ? 1 : 0);
}

const sorted = (digits: string): string => Array.from(digits.replace(/0+$/, "")).sort().join("");
