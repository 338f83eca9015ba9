import type { NumberMention, NumberUnit } from "./number-mention.ts";

/** A number as it is written in a language: "5.5 billion", "260", "51%". Currencies and what is counted are left out. */
export function formatNumber(value: number, unit: NumberUnit, locale: string): string {
  const number = new Intl.NumberFormat(locale, { ...notationOf(value), maximumSignificantDigits: 15 }).format(value);
  return unit.kind === "percent" ? `${number}%` : number;
}

/** Ordinals and parts as they stand in the text. */
export function formatMention(mention: NumberMention, text: string, locale: string): string {
  const { unit, value, span } = mention;
  const isWritten = unit.kind === "ordinal" || unit.kind === "fraction";
  return isWritten ? text.slice(span.start, span.end).replace(/\s+/g, " ") : formatNumber(value, unit, locale);
}

/** Scale words shorten round numbers only: nobody reads "5.234567 million" with ease. */
function notationOf(value: number): Intl.NumberFormatOptions {
  const isRound = value >= 1e6 && Number(value.toPrecision(4)) === value;
  return isRound ? { notation: "compact", compactDisplay: "long" } : {};
}
