import { isCapitalised, isMark } from "#core/dates/date-text.ts";
import { matchBefore, type NumberText, skipHyphen } from "./number-text.ts";
import type { Quantity } from "./quantity.ts";

/** "aged 61", "61-year-old", "Rossi, 61, ", "Rossi (61)", "Rossi, 61 tahun, ". */
export function isAge(text: NumberText, { magnitude, unit, start, next }: Quantity): boolean {
  const { words, numbers } = text;
  const [first] = magnitude.readings;
  if (
    unit.kind !== "none" ||
    magnitude.kind !== "cardinal" ||
    first === undefined ||
    first.power !== 0 ||
    first.coefficient > 120n
  )
    return false;
  if (numbers.afterAge.match(words, skipHyphen(text, next)) !== undefined) return true;
  if (matchBefore(text, start, numbers.beforeAge) !== undefined) return true;
  const behind = numbers.years.match(words, next)?.next ?? next;
  if (isMark(text, start - 1, "(")) return isMark(text, behind, ")") && isCapitalised(text, start - 2);
  return isMark(text, start - 1, ",") && isMark(text, behind, ",") && isCapitalised(text, start - 2);
}
