import { type Decimal, ratio } from "./decimal.ts";
import type { NumberText } from "./number-text.ts";

/** The value of a character such as "½". */
export function vulgarFraction({ words }: NumberText, index: number): Decimal | undefined {
  const folded = words[index]?.folded ?? "";
  const [, numerator, denominator] = (folded.length > 1 && /^(\d)\u2044(\d+)$/.exec(folded)) || [];
  return numerator === undefined ? undefined : ratio(Number(numerator), Number(denominator));
}
