import { coefficientAt, type Decimal, decimal } from "./decimal.ts";
import type { ClaimedNumber, NumberMention, NumberReading, WrittenBound } from "./number-mention.ts";

/** True where some reading of one is some reading of the other, allowing for rounding and for what bounds leave open. */
export function isSameNumber(claimed: ClaimedNumber, mention: NumberMention): boolean {
  const shift = percentShift(claimed, mention);
  return claimed.readings.some((reading) =>
    mention.readings.some((other) => isSame(reading, shifted(other, shift), claimed.bound)),
  );
}

/** True where the digits agree but not the power of ten. */
export function isSameScaled(claimed: ClaimedNumber, mention: NumberMention): boolean {
  if (mention.isYearLike || mention.isLabel || mention.unit.kind === "fraction" || mention.unit.kind === "ordinal") {
    return false;
  }
  return claimed.readings.some((reading) => mention.readings.some((other) => differsInScale(reading, other, mention)));
}

/** A part is so many hundredths. */
function percentShift(claimed: ClaimedNumber, mention: NumberMention): number {
  if (claimed.unit.kind === "percent" && mention.unit.kind === "fraction") return 2;
  return claimed.unit.kind === "fraction" && mention.unit.kind === "percent" ? -2 : 0;
}

const shifted = (reading: NumberReading, by: number): NumberReading =>
  by === 0
    ? reading
    : {
        ...reading,
        power: reading.power + by,
        value: Number(`${reading.digits}e${reading.power + by}`),
      };

function isSame(claimed: NumberReading, found: NumberReading, bound: WrittenBound): boolean {
  if (claimed.value === found.value) return true;
  if (claimed.value === 0 || found.value === 0) return false;
  return isRounded(claimed, found) || isWithin(claimed, found, bound);
}

/**
 * True where the rougher of two numbers is the other one, rounded to its own last digit; halves may go either way. A text that
 * has a single digit ("a million") is no support for a more exact claim.
 */
function isRounded(claimed: NumberReading, found: NumberReading): boolean {
  if (claimed.power === found.power || (found.power > claimed.power && found.digits.length < 2)) return false;
  return isNear(claimed, found, Math.max(claimed.power, found.power));
}

/** True where they differ by half of 10^unit or less. */
function isNear(a: NumberReading, b: NumberReading, unit: number): boolean {
  if (Math.abs(a.value - b.value) > 10 ** unit) return false;
  const power = Math.min(a.power, b.power, unit);
  if (unit - power > MOST_DIGITS) return false;
  const difference = coefficientAt(toDecimal(a), power) - coefficientAt(toDecimal(b), power);
  return 2n * (difference < 0n ? -difference : difference) <= coefficientAt(decimal("1", unit), power);
}

const MOST_DIGITS = 60;

const toDecimal = ({ digits, power }: NumberReading): Decimal => decimal(digits, power);

/** What a bound leaves open: "more than 5,000" for 5,234, "about 5,000" for 4,870. Zeros at the end are round there. */
function isWithin(claimed: NumberReading, found: NumberReading, bound: WrittenBound): boolean {
  const step = 10 ** roundPower(claimed);
  const above = found.value - claimed.value;
  switch (bound) {
    case "exactly":
      return false;
    case "about":
      return Math.abs(above) <= Math.min(step / 2, claimed.value * ABOUT);
    case "more-than":
    case "at-least":
      return above >= 0 && above < Math.min(step, claimed.value * BEYOND);
    default:
      return above <= 0 && -above < Math.min(step, claimed.value * BEYOND);
  }
}

const ABOUT = 0.1;
const BEYOND = 0.2;

/** The power of ten of the last digit that is not zero. */
const roundPower = ({ digits, power }: NumberReading): number => power + digits.length - significant(digits).length;

const significant = (digits: string): string => digits.replace(/0+$/, "");

/** A single digit is the same one too easily, so that it must be off by thousands, and have a unit or be ten and more. */
function differsInScale(claimed: NumberReading, found: NumberReading, { unit }: NumberMention): boolean {
  if (claimed.value === 0 || found.value === 0 || claimed.value === found.value) return false;
  const digits = significant(claimed.digits);
  const powers = roundPower(claimed) - roundPower(found);
  if (digits === significant(found.digits)) {
    const isCounted = unit.kind !== "none" || Math.min(claimed.value, found.value) >= 10;
    return digits.length > 1 || (powers % 3 === 0 && isCounted);
  }
  return digits.length > 1 && THOUSANDS.some((power) => isRounded(claimed, shifted(found, power)));
}

const THOUSANDS = [3, -3, 6, -6, 9, -9];
