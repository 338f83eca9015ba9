import type { Span } from "#core/text/span.ts";

/**
 * The sentences of a paragraph, in order. A sentence ends at a full stop, a question or exclamation mark before white space and a
 * capital or an opening mark; not behind an initial or a short abbreviation, as in "Mr. Ruiz" and "J. Ruiz".
 */
export function splitSentences(text: string, paragraph: Span): readonly Span[] {
  const sentences: Span[] = [];
  let { start } = paragraph;
  for (const { 0: end, index } of text.slice(paragraph.start, paragraph.end).matchAll(END)) {
    const at = paragraph.start + index + end.length;
    if (end.startsWith(". ") && isAbbreviated(text.slice(start, paragraph.start + index), text.charAt(at))) continue;
    sentences.push({ start, end: at });
    start = at;
  }
  return start < paragraph.end ? [...sentences, { start, end: paragraph.end }] : sentences;
}

const END = /[.!?…]+["'”’»)\]]*\s+(?=["'“‘„«¿¡([—–-]*\s?[\p{Lu}\p{Lt}\p{Lo}\p{Nd}])/gu;
const ABBREVIATION =
  /(?:^|[\s.(])(?:\p{Lu}|Mrs?|Ms|Mme|Mlle|Dra?|Drs|Prof|St|Srt?a?|Jr|Hr|Fr|Ir|Hj?|Gen|Col|Lt|Sen|Rep|Gov|г|им)$/u;
const BEFORE_NUMBER = /(?:^|[\s.(])(?:[Nn]o|[Nn]r|[Aa]rt|pp?|[Vv]ol)$/u;

const isAbbreviated = (before: string, next: string): boolean =>
  ABBREVIATION.test(before) || (/\p{Nd}/u.test(next) && BEFORE_NUMBER.test(before));
