import type { Language } from "#core/language/language.ts";
import { perLanguage } from "#core/language/per-language.ts";
import { type PeriodWords, periodWords } from "#core/language/period-words.ts";
import type { DateText } from "./date-text.ts";
import type { LooseMention } from "./loose-mentions.ts";

/** "The third quarter of 2024", "last spring", "Christmas Eve": spans of a year that are told without a month. */
export function loosePeriodsIn({ text, lexicon }: DateText): readonly LooseMention[] {
  const lexiconOfPeriods = periodsOf(lexicon.language);
  if (lexiconOfPeriods === undefined || !lexiconOfPeriods.any.test(text)) return [];
  return lexiconOfPeriods.periods.flatMap(({ pattern, ranges }) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: whole, index, groups }) => {
      const span = { start: index, end: index + whole.length };
      const year = groups?.year === undefined ? undefined : Number(groups.year);
      // "Last spring" is that of this year or of the one before.
      const meant =
        year === undefined ? ranges.flatMap((range) => [range, (other: number) => range(other - 1)]) : ranges;
      const texts = new Set<string>();
      const isNew = (range: RangeIn) => texts.size < texts.add(range(year ?? 2000)).size;
      return meant.filter(isNew).map((range) => ({
        span,
        inYear: (other: number) => range(year ?? other),
        yearStated: year !== undefined,
      }));
    }),
  );
}

/** In EDTF: one unknown day of the range. */
type RangeIn = (year: number) => string;

interface Period {
  readonly pattern: RegExp;
  /** All that it may mean. */
  readonly ranges: readonly RangeIn[];
}

const periodsOf = perLanguage((language: Language) => {
  const words = Object.hasOwn(periodWords, language.tag) ? periodWords[language.tag] : undefined;
  if (words === undefined) return undefined;
  const nouns = [words.quarter, words.half, ...words.seasons, words.christmas, words.newYear, "[QH][1-4]"];
  // Most texts have none of them, and need no closer look.
  return { any: new RegExp(nouns.join("|"), "iu"), periods: compile(words) };
});

function compile(words: PeriodWords): readonly Period[] {
  const year = String.raw`(?:\s+(?:(?:${words.ofYear || "-"})\s+)?(?:tahun\s+)?|/)(?<year>(?:1[5-9]|20)\d\d)(?!\d)`;
  const period = (name: string, ranges: readonly RangeIn[]): Period => ({
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${name})(?![\p{L}\p{N}])(?:${year})?`, "giu"),
    ranges,
  });
  return [
    ...quarters.map((range, index) => period(numbered(words.quarter, index, words), [range])),
    ...halves.map((range, index) => period(numbered(words.half, index, words), [range])),
    ...words.seasons.map((name, index) => {
      return period(name, [...(northern[index] ?? []), ...(words.isSouthern ? (southern[index] ?? []) : [])]);
    }),
    period(words.christmas, [christmas, orthodoxChristmas]),
    period(words.newYear, [newYear, newYearsEve]),
  ];
}

/** "third quarter", "Q3", "triwulan III", "3-й квартал". */
function numbered(noun: string, index: number, { ordinals }: PeriodWords): string {
  const roman = ["I", "II", "III", "IV"][index];
  const number = index + 1;
  const ordinal = `(?:${ordinals[index]}|${roman}|${number}(?:\\.|º|er|e|st|nd|rd|th|-?й|-?го|-?м)?)`;
  const short = noun.includes("half") || noun.includes("semes") ? `H${number}` : `Q${number}`;
  return String.raw`${ordinal}\s+(?:${noun})|(?:${noun})\s+(?:ke-?)?${ordinal}|${short}`;
}

const days =
  (from: string, to: string, yearsOn = 0): RangeIn =>
  (year) =>
    `[${year}-${from}..${year + yearsOn}-${to}]`;

const quarters = [days("01-01", "03-31"), days("04-01", "06-30"), days("07-01", "09-30"), days("10-01", "12-31")];
const halves = [days("01-01", "06-30"), days("07-01", "12-31")];

/** A winter has two years. */
const early = days("03-01", "06-21");
const middle = days("06-01", "09-22");
const late = days("09-01", "12-21");
const turn = days("12-01", "03-21", 1);
const turnBefore: RangeIn = (year) => turn(year - 1);

/** Of spring, summer, autumn and winter. */
const northern: readonly (readonly RangeIn[])[] = [[early], [middle], [late], [turn, turnBefore]];
/** The same south of the equator, where some languages are at home too. */
const southern: readonly (readonly RangeIn[])[] = [[late], [turn, turnBefore], [early], [middle]];

const christmas = days("12-24", "12-26");
const orthodoxChristmas = days("01-06", "01-08");
const newYear = days("01-01", "01-02");
const newYearsEve = days("12-31", "12-31");
