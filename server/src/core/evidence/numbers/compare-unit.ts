import { dollars } from "./currency-signs.ts";
import type { NumberUnit } from "./number-mention.ts";

/** False only where both units are stated and differ. An ordinal may be written as a plain number, a part as a percentage. */
export function mayBeSameUnit(a: NumberUnit, b: NumberUnit): boolean {
  if (a.kind === "none" || b.kind === "none") return true;
  if (a.kind === "currency" && b.kind === "currency") return mayBeSameCurrency(a.code, b.code);
  if (a.kind === b.kind) return true;
  return isShare(a) && isShare(b);
}

const isShare = ({ kind }: NumberUnit): boolean => kind === "percent" || kind === "fraction";

const mayBeSameCurrency = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b || (dollars.has(a) && dollars.has(b));
