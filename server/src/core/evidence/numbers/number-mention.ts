import type { LimitingBound } from "#core/language/number-words.ts";
import type { Span } from "#core/text/span.ts";

/** A number in running text. */
export interface NumberMention extends ClaimedNumber {
  /** With its scale word, its currency and its percent sign, without what limits it. */
  readonly span: Span;
  /** Of the likeliest reading. */
  readonly value: number;
  /** As written, without scale and unit: the "5,5" of "$5,5 miliar". */
  readonly mantissa: string;
  /** The power of ten of the scale words: 9 for "miliar", 0 where there is none. */
  readonly scale: number;
  /** Written in words. */
  readonly isWord: boolean;
  /** A bare number that may be a year. It supports a claim, but in a claim it proves nothing. */
  readonly isYearLike: boolean;
  /** Probably a part of a name, as in "Boeing 737" or "resolution 2231". */
  readonly isLabel: boolean;
  /** Written as the age of somebody. */
  readonly isAge: boolean;
  /** A count that is seldom meant exactly: "a dozen", "two decades", "une centaine". */
  readonly isCollective: boolean;
  /** Which end of "10–15" it is. */
  readonly range: "from" | "to" | undefined;
}

/** What of a number is compared. */
export interface ClaimedNumber {
  /** At least one, the likeliest first. There are several where the text leaves open which mark parts the decimals. */
  readonly readings: readonly NumberReading[];
  readonly unit: NumberUnit;
  readonly bound: WrittenBound;
}

/** digits × 10^power, which tells how exactly it is written: 5.50 is not 5.5. */
export interface NumberReading {
  /** The nearest double, so that equal numbers have equal values. */
  readonly value: number;
  /** As written, without separators and zeros in front. */
  readonly digits: string;
  /** The power of ten of the last digit. */
  readonly power: number;
}

export type NumberUnit =
  | { readonly kind: "none" | "percent" | "ordinal" | "fraction" }
  /** The code is that of ISO 4217; undefined where several states have a currency of this name. */
  | { readonly kind: "currency"; readonly code: string | undefined };

/** As the figures of a claim have it. */
export type Bound = Exclude<WrittenBound, "nearly">;

export type WrittenBound = LimitingBound | "exactly";
