import { foldWord } from "#core/language/words.ts";
import { type Span, spanOf } from "#core/text/span.ts";
import { currencySigns } from "./currency-signs.ts";

/** The parts of a text whose digits count nothing in any language: addresses, names such as G7 and Su-30, phone numbers, ratios. */
export function findCodes(text: string): readonly Span[] {
  const codes = Array.from(text.matchAll(PHONE_NUMBERS), ({ 0: code, index }) => spanOf(index, index + code.length));
  for (const { 0: rest, index: digit } of text.matchAll(FROM_FIRST_DIGIT)) {
    if (isBare(text, digit, rest)) continue;
    const start = startOfPiece(text, digit);
    const piece = text.slice(start, digit + rest.length);
    if (PLAIN.test(piece)) continue;
    for (const match of piece.matchAll(CODES)) {
      if (!isCounted(match.groups)) codes.push(spanOf(start + match.index, start + match.index + match[0].length));
    }
  }
  return codes.sort((a, b) => a.start - b.start);
}

const PHONE_NUMBERS = /\+\d[\d\s().-]{6,}\d/gu;

/** What is left of a piece between blanks that has digits. */
const FROM_FIRST_DIGIT = /\p{Nd}\S*/gu;

/** Most numbers have nothing beside them but punctuation. */
const PLAIN = /^["'(“”‘’„«»]*\d+(?:[.,]\d+)*[%.,;!?"')“”’»]*$/;

/** Four digits and fewer between two blanks. */
const isBare = (text: string, start: number, rest: string): boolean =>
  rest.length <= 4 && (start === 0 || text.charAt(start - 1) === " ") && /^\d+$/.test(rest);

function startOfPiece(text: string, digit: number): number {
  let start = digit;
  while (start > 0 && !/\s/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

const HYPHEN = String.raw`[-\u2010\u2011]`;
const LETTER = String.raw`[\p{L}\p{M}]`;
const DASH = String.raw`[-\u2010-\u2014]`;

const CODES = new RegExp(
  [
    // Addresses, handles and hashtags.
    String.raw`(?:https?:\/\/|www\.)\S+`,
    String.raw`(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*`,
    String.raw`(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+`,
    String.raw`(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}\/\S*`,
    // G7, Su-30, MH370, COVID-19.
    String.raw`(?<![\p{L}\p{M}\p{N}])(?<letters>${LETTER}+)(?<hyphen>${HYPHEN}?)\d[\p{L}\p{N}]*(?:${HYPHEN}[\p{L}\p{N}]+)*`,
    // 9M729, 1b4f2a, 20h15.
    String.raw`(?<![\p{L}\p{N}])\d+\p{L}+\d[\p{L}\p{N}]*`,
    // 123-ФЗ.
    String.raw`(?<![\p{L}\p{N}])\d+${HYPHEN}\p{Lu}{1,4}(?![\p{L}\p{M}])`,
    // 021-555-1234, 1-2-3.
    String.raw`(?<![\p{L}\p{N}])\d+(?:${DASH}\d+){2,}`,
    // 20:15, 2:1.
    String.raw`(?<!\d)\d+:\d+(?:[:.]\d+)*`,
    // Footnotes.
    String.raw`\[\d{1,3}\]`,
  ].join("|"),
  "gu",
);

/** "Rp5", "USD10" and "ke-19" are numbers all the same. */
function isCounted(groups: Record<string, string | undefined> | undefined): boolean {
  const letters = groups?.letters;
  if (letters === undefined) return false;
  if (groups?.hyphen !== "") return ORDINAL_PREFIX.test(letters);
  return CURRENCIES.has(foldWord(letters));
}

const ORDINAL_PREFIX = /^ke$/i;

const CURRENCIES: ReadonlySet<string> = new Set(currencySigns.map(([sign]) => foldWord(sign)));
