import type { Language } from "#core/language/language.ts";
import type { Span } from "#core/text/span.ts";
import { findNumbers } from "./find-numbers.ts";
import type { NumberMention } from "./number-mention.ts";

/** A number with the words that limit it: "lebih dari 260", "260 or more". Its own span where these are not near. */
export function boundedPhrase(text: string, { span, bound }: NumberMention, language: Language): Span {
  if (bound === "exactly") return span;
  const near = { start: Math.max(0, span.start - REACH), end: Math.min(text.length, span.end + REACH) };
  const starts = [...text.slice(near.start, span.start).matchAll(WORD_START)].map(({ index }) => near.start + index);
  const ends = [...text.slice(span.end, near.end).matchAll(WORD_END)].map(({ index }) => span.end + index);
  const phrases = [
    ...starts.reverse().map((start) => ({ start, end: span.end })),
    ...ends.map((end) => ({ start: span.start, end })),
  ];
  return phrases.find((phrase) => hasBound(text, phrase, bound, language)) ?? span;
}

/** In characters; no bound is longer. */
const REACH = 30;
const WORD_START = /(?<![\p{L}\p{M}\p{N}])[\p{L}><≥≤~≈±+]/gu;
const WORD_END = /(?<=[\p{L}\p{M}+])(?![\p{L}\p{M}\p{N}])/gu;

function hasBound(text: string, { start, end }: Span, bound: NumberMention["bound"], language: Language): boolean {
  const [mention] = findNumbers(text.slice(start, end), [language]).slice(-1);
  return mention?.bound === bound;
}
