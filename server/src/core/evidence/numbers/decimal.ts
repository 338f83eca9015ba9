import type { NumberReading } from "./number-mention.ts";

/** coefficient × 10^power, exactly and with the precision it was written with. Never negative. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly power: number;
}

export const decimal = (digits: string, power = 0): Decimal => ({ coefficient: BigInt(digits), power });

/** Of a number as JavaScript writes it; not for NaN and infinities. */
export function decimalOf(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(Math.abs(value)).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return decimal(whole + fraction, Number(exponent) - fraction.length);
}

export const times = (a: Decimal, b: Decimal): Decimal => ({
  coefficient: a.coefficient * b.coefficient,
  power: a.power + b.power,
});

export const scaled = ({ coefficient, power }: Decimal, by: number): Decimal => ({ coefficient, power: power + by });

export function plus(a: Decimal, b: Decimal): Decimal {
  const power = Math.min(a.power, b.power);
  return { coefficient: coefficientAt(a, power) + coefficientAt(b, power), power };
}

/** Exact where it can be, else with fifteen digits. */
export function ratio(numerator: number, denominator: number): Decimal {
  return decimalOf(Number((numerator / denominator).toPrecision(15)));
}

export const toNumber = ({ coefficient, power }: Decimal): number => Number(`${coefficient}e${power}`);

export const readingOf = (number: Decimal): NumberReading => ({
  value: toNumber(number),
  digits: String(number.coefficient),
  power: number.power,
});

/** In units of 10^power, which must not be above the number's own. */
export const coefficientAt = ({ coefficient, power }: Decimal, unit: number): bigint =>
  coefficient * 10n ** BigInt(power - unit);
