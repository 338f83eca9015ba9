/**
 * The form in which names are equal: accents, case, blanks, periods and hyphens do not count, so `Yván Gil`, `YVAN GIL` and
 * `Yvan-Gil` are one, and so are `J. R. R. Tolkien` and `J.R.R. Tolkien`. An acronym of up to three capitals keeps its case:
 * `AS` (Amerika Serikat) is not the word `as`.
 */
export function foldName(name: string): string {
  const spelt = withoutMarks(name);
  const plain = SEPARATOR.test(spelt) ? spelt.replace(SEPARATORS, "") : spelt;
  return isShortAcronym(plain) ? plain : lowerCase(plain);
}

/** One word of a name. */
export interface NameToken {
  readonly folded: string;
  /** A single capital, as the W in `George W. Bush`. */
  readonly isInitial: boolean;
}

/** The words of a name in order; hyphens and periods part words too. */
export function nameTokens(name: string): readonly NameToken[] {
  const words = withoutMarks(name)
    .split(SEPARATORS)
    .filter((word) => word !== "");
  return words.map((word) => {
    const folded = lowerCase(word);
    return { folded, isInitial: [...word].length === 1 && word !== folded };
  });
}

const SEPARATORS = /[\s.-]+/gu;
const SEPARATOR = /[\s.-]/;

/**
 * Only marks that are spelling variants are dropped (Latin, Greek, Cyrillic, Hebrew, Arabic): in the scripts of India, Thailand
 * and Japan they are vowels and consonants, and without them other names remain.
 */
function withoutMarks(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFKD")
    .replace(DROPPED_MARKS, "")
    .normalize("NFC")
    .replace(/[\u02B9-\u02BF\u2018\u2019\u201B\u2032\u0060\u00B4]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, "-");
}

/** ASCII without the backtick, which is an apostrophe: most names, in which there is nothing to do. */
const PLAIN = /^[\0-_a-\x7f]*$/;

const DROPPED_MARKS =
  /(?!\p{Script_Extensions=Hiragana})(?=[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}])\p{M}/gu;

/** By way of upper case, so that ß is ss and ı is i. */
const lowerCase = (text: string): string => text.toUpperCase().toLowerCase();

const isShortAcronym = (plain: string): boolean =>
  plain.length <= 6 && [...plain].length <= 3 && plain === plain.toUpperCase() && plain !== plain.toLowerCase();
