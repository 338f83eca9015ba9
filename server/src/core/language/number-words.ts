/**
 * How numbers are written in running text. A string holds phrases parted by commas, each of one or more words; a record of
 * them goes by the number they stand for. Every form that occurs in running text is listed, since words are compared folded
 * but not by stem.
 */
export interface NumberWords {
  /** What parts the decimals. "either": both are in use, as in Spanish, so that 1,234 and 1.234 have two readings each. */
  readonly decimalMark: "comma" | "point" | "either";
  /** What parts groups of three digits. Where it is a blank, 1.234 has two readings too. */
  readonly groupMark: "comma" | "point" | "blank";
  /** Whether plain blanks part groups of three digits: "5 000 000". Blanks that do not break do so in every language. */
  readonly spacedGroups: boolean;
  readonly cardinals: PhrasesByNumber;
  /** One, but only before what is counted in bulk: "a million", "une dizaine". */
  readonly articles: string;
  /** What multiplies the number before it by a hundred. */
  readonly hundred: string;
  /** What may stand between the words of one number, beside a hyphen: "hundred and five". */
  readonly joiners: string;
  /** By the power of ten. They count only behind a number or an article: "millions" is no number. */
  readonly scales: PhrasesByNumber;
  /** By the power of ten: letters that count only joined to the digits, or beside a currency. */
  readonly scaleLetters: PhrasesByNumber;
  /** Counts that are seldom meant exactly, behind a number or an article: "dozen", "decades". By their size. */
  readonly collectives: PhrasesByNumber;
  /** The same where one word says one of them: "selusin". */
  readonly loneCollectives: PhrasesByNumber;
  /** By the denominator; alone they are one part: "half", "quarter". */
  readonly parts: PhrasesByNumber;
  /** What shows, behind an ordinal, that it is a part: "a third of". Empty where parts have words of their own. */
  readonly partOf: string;
  /** "Half" before a scale: "half a million". */
  readonly halves: string;
  /** "And a half". */
  readonly andHalf: string;
  readonly ordinals: PhrasesByNumber;
  /** What is written before the digits of an ordinal, with a hyphen: "ke-19". */
  readonly ordinalPrefixes: string;
  /** What is written behind them, joined or with a hyphen: "19th", "19-го". */
  readonly ordinalSuffixes: string;
  readonly percent: string;
  /** By ISO 4217 code; `other` where currencies of several states are called so. */
  readonly currencies: Readonly<Record<string, string>>;
  /** What may stand between a number and what it counts: "5 millones de dólares". */
  readonly beforeUnit: string;
  /** What stands before a number and limits it. */
  readonly bounds: BoundWords;
  /** What does so behind it. */
  readonly boundsAfter: Partial<BoundWords>;
  /** "Between", and what stands between its two numbers; the latter also parts the last items of a list. */
  readonly between: string;
  readonly conjunctions: string;
  /** Nouns whose number is a name and no count: "article 5". */
  readonly labels: string;
  /** What announces the day of a month without its name: "tanggal 7". */
  readonly beforeDayOfMonth: string;
  /** "Years", before a decade: "años 90". */
  readonly beforeDecade: string;
  readonly decadeSuffixes: string;
  /** "Aged", before an age. */
  readonly beforeAge: string;
  /** "Years old", behind it. */
  readonly afterAge: string;
  /** "Years", which follows an age between commas: "Rossi, 61 years, ". */
  readonly years: string;
}

export type PhrasesByNumber = Readonly<Record<number, string>>;

/** How a number may be limited. "nearly" is a little less than it. */
export type LimitingBound = "more-than" | "at-least" | "less-than" | "at-most" | "about" | "nearly";

export type BoundWords = Readonly<Record<LimitingBound, string>>;
