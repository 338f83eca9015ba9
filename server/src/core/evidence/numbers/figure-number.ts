import { currencySigns } from "./currency-signs.ts";
import { decimalOf, readingOf } from "./decimal.ts";
import type { Bound, ClaimedNumber, NumberUnit } from "./number-mention.ts";

/**
 * A figure of a claim, to be compared with a text. Undefined for what cannot be looked for: a bare 0 or 1, which texts need no
 * number for ("nobody", "a soldier"), and what is no finite number.
 */
export function figureNumber(figure: {
  readonly value: number;
  readonly unit?: string | undefined;
  readonly bound?: Bound | undefined;
}): ClaimedNumber | undefined {
  const { value, bound = "exactly" } = figure;
  const unit = unitOf(figure.unit?.trim() ?? "");
  if (!Number.isFinite(value) || (unit.kind === "none" && (value === 0 || value === 1))) return undefined;
  const exact = decimalOf(value);
  return { readings: [readingOf(value < MILLION ? exact : withoutZeros(exact))], unit, bound };
}

/** A plain number has no other way to be rough: 5500000000 stands for 5.5 billion. */
const MILLION = 1e6;

function withoutZeros({ coefficient, power }: ReturnType<typeof decimalOf>): ReturnType<typeof decimalOf> {
  const digits = String(coefficient);
  const kept = digits.replace(/0+$/, "");
  return { coefficient: BigInt(kept), power: power + digits.length - kept.length };
}

function unitOf(unit: string): NumberUnit {
  if (PERCENT.test(unit)) return { kind: "percent" };
  const currency = CURRENCIES.get(unit.toUpperCase());
  return currency === undefined ? { kind: "none" } : { kind: "currency", code: currency };
}

const PERCENT =
  /^(?:%|percent|per cent|pct|persen|prozent|por ciento|por cento|pour cent|процент\p{L}*|відсот\p{L}*)$/iu;

const CURRENCIES: ReadonlyMap<string, string> = new Map(
  currencySigns.flatMap(([sign, code]) => (code === undefined ? [] : [[sign.toUpperCase(), code]])),
);
