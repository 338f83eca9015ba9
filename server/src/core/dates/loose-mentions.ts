import type { Span } from "#core/text/span.ts";
import { isCalendarDay } from "./civil-day.ts";
import { type DateText, matchDay, matchMonth } from "./date-text.ts";
import { isoDay, isoMonth } from "./dossier-date.ts";
import { loosePeriodsIn } from "./loose-periods.ts";

/**
 * What may be a date, though not certainly: enough to doubt that a text lacks one, too little to say that it has one.
 */
export interface LooseMention {
  readonly span: Span;
  /** In EDTF; the year is undefined where none is written. */
  readonly inYear: (year: number) => string | undefined;
  /** True where `inYear` gives the same for every year. */
  readonly yearStated: boolean;
}

/** "Jan. 6" and "6 Jan" without a year, "(26/1)", "(26/1/22)", "the 1990s", "in February", "last spring". */
export function findLooseMentions(read: DateText): readonly LooseMention[] {
  return [...abbreviations(read), ...bracketed(read.text), ...decades(read.text), ...loosePeriodsIn(read)];
}

function* abbreviations(text: DateText): Iterable<LooseMention> {
  for (let index = 0; index < text.words.length; index += 1) {
    const word = text.words[index];
    const month = word?.kind === "word" ? matchMonth(text, index) : undefined;
    if (word === undefined || month === undefined) continue;
    if (month.value.full) yield monthOf(word.span, month.value.month);
    const after = matchDay(text, month.next);
    const before = matchDay(text, index - 1);
    const day = after?.value ?? (before?.next === index ? before.value : undefined);
    if (day !== undefined) yield dayOf(word.span, month.value.month, day);
  }
}

function* bracketed(text: string): Iterable<LooseMention> {
  for (const match of text.matchAll(/(?<=[(\s])(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}))?(?=[)\s,;])/g)) {
    const [whole, day, month, year] = match;
    const span = { start: match.index, end: match.index + whole.length };
    const found = dayOf(span, Number(month), Number(day));
    if (year === undefined) yield found;
    else yield { ...found, inYear: () => found.inYear(2000 + Number(year)), yearStated: true };
  }
}

function* decades(text: string): Iterable<LooseMention> {
  for (const match of text.matchAll(/(?<!\d)(1[5-9]|20)\d0(?=['’]?s\b|-?an\b|-?[хі]\b|er\b|-ми|-их|-ті)/giu)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const decade = `${match[0].slice(0, 3)}X`;
    yield { span, inYear: () => decade, yearStated: true };
  }
}

const monthOf = (span: Span, month: number): LooseMention => ({
  span,
  inYear: (year) => isoMonth(year, month),
  yearStated: false,
});

function dayOf(span: Span, month: number, day: number): LooseMention {
  return {
    span,
    inYear: (year) => (isCalendarDay(year, month, day) ? isoDay(year, month, day) : undefined),
    yearStated: false,
  };
}
