import { parseDecimal } from "#core/model/read.ts";

/** What an author may have meant by a text where a plain decimal number is due. */
export type WrittenNumber =
  | { readonly form: "comma" | "grouped"; readonly number: string }
  /** `5,500`: the comma may stand before a fraction or between thousands. */
  | { readonly form: "ambiguous"; readonly number: string; readonly other: string }
  | { readonly form: "with-unit"; readonly number: string; readonly unit: string }
  | { readonly form: "unknown" };

export function readWrittenNumber(text: string): WrittenNumber {
  const plain = text.replace(/(?<=\d)[\s_'’\u00a0\u202f](?=\d{3}(?!\d))/gu, "");
  if (/^[+-]?[1-9]\d{0,2},\d{3}$/.test(plain))
    return { form: "ambiguous", number: plain.replace(",", "."), other: plain.replace(",", "") };
  if (/^[+-]?\d+,\d+$/.test(plain)) return { form: "comma", number: plain.replace(",", ".") };
  const grouped = withoutGroups(plain);
  if (parseDecimal(grouped) !== undefined) return { form: "grouped", number: grouped };
  const [, number, unit] = /^([+-]?\d+(?:\.\d+)?)\s*(%|\p{Sc}|[A-Z]{3}|km²?|kg|ha)$/u.exec(plain) ?? [];
  return number !== undefined && unit !== undefined ? { form: "with-unit", number, unit } : { form: "unknown" };
}

/** `1.234.567,8` and `1,234,567.8` without the signs between thousands. */
function withoutGroups(text: string): string {
  if (/^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return text.replaceAll(".", "").replace(",", ".");
  return /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
}
