import { type RuleContext, recordRule } from "#core/check/rule.ts";
import type { DateReplacement, DateSyntaxReason } from "#core/dates/date-problem.ts";
import { type DateFieldProblem, type DatePlace, dateProblemsOf } from "#core/facts/date-problems.ts";
import { dateSuggestions } from "#core/facts/date-suggestions.ts";
import { fix, preferred } from "#core/fixes/fixes.ts";
import type { AnyRecord } from "#core/record.ts";

/** What is not read as a date is compared with nothing. */
export const dateSyntax = recordRule({
  id: "date-syntax",
  severity: "error",
  summary: "Dates are written so that they mean the same to every reader.",
  messages: {
    suggestion: "'{text}' is not a date here. Write {dates}.",
    other: "'{text}' is not a date here. Write it as in 2025-05-07, 2025-05 or 2025, or 'unknown'.",
    empty: "A date is due here, as in 2025-05-07, 2025-05 or 2025, or 'unknown'.",
    season: "'{text}' stands for a season or a quarter here. Write its months, as in [2025-03..2025-05].",
    braces:
      "Braces mean all of several dates, and a field has one. Write [{a}, {b}] for one of them, {a}/{b} for all days between.",
    years: "'{text}' is not a date here. Years run from 0001 to 9999.",
    qualifier: "The signs ~, ? and % stand at the end of a date without a clock time, as in 2025-05~.",
    unspecified: "Only the last places of a date can be left open, with X: 202X, 2025-XX, 2025-05-XX.",
    time: "Write date and time as in 2024-07-29T20:15:00+07:00; seconds and offset may be left out.",
    brackets:
      "Write several dates in brackets: [2025-05-07, 2025-05-09] is one of two, [2025-05-07..2025-05-09] a day between.",
    nested: "'{text}' cannot stand inside an interval or a set. Write plain dates there, as in 2025-05-07.",
    "no-bounds": "Without a start and an end it is not a date. Write 'unknown'.",
  },

  *record(record, context) {
    for (const problem of dateProblemsOf(record, "syntax", context)) {
      const { defect, subject } = problem;
      const { place, replacements } = mendingOf(problem, record, context);
      const isCertain = replacements.length === 1 && !hasOtherMeaning.has(defect.reason);
      yield {
        span: place.span,
        ...subject,
        ...said(defect.reason, place, replacements, record.syntax.text),
        fixes: (dossier) =>
          replacements.map(({ span, text }) => {
            const change = fix("replace", { text }, [dossier.edit(record, span, text)]);
            return isCertain ? preferred(change) : change;
          }),
      };
    }
  },
});

/** A season has no dates that all agree on, and all of a set is not one of it: what replaces them says something else. */
const hasOtherMeaning: ReadonlySet<DateSyntaxReason> = new Set(["season", "braces", "empty"]);

interface Mending {
  readonly place: DatePlace;
  readonly replacements: readonly DateReplacement[];
}

/** A phrase is read where the defect is, and, where that is only a part of it ("5/7/2025 20:15"), as a whole. */
function mendingOf(problem: DateFieldProblem<"syntax">, record: AnyRecord, context: RuleContext): Mending {
  const { defect, place, around, replacements } = problem;
  if (replacements.length > 0 || hasOtherMeaning.has(defect.reason)) return { place, replacements };
  for (const part of [place, around]) {
    const suggestions = dateSuggestions(part.written, record, context).flatMap((text) => part.replaceBy(text) ?? []);
    if (suggestions.length > 0) return { place: part, replacements: suggestions.slice(0, 3) };
  }
  return { place, replacements: [] };
}

function said(
  reason: DateSyntaxReason,
  { span, written: text }: DatePlace,
  replacements: readonly DateReplacement[],
  source: string,
) {
  const [first] = replacements;
  if (first !== undefined && !hasOtherMeaning.has(reason)) {
    const isMore = first.span.end - first.span.start > span.end - span.start;
    const replaced = isMore ? source.slice(first.span.start, first.span.end) : text;
    const dates = { oneOf: replacements.map((replacement) => shown(replacement.text)) };
    return { message: "suggestion", args: { text: replaced, dates } } as const;
  }
  if (reason === "braces") return { message: reason, args: ends(text) } as const;
  return { message: messageFor[reason], args: { text } } as const;
}

/** The dots of an open end must not be taken for the end of the sentence. */
const shown = (date: string): string => (date.endsWith(".") ? `'${date}'` : date);

/** The first and the last date in braces, for an example. */
function ends(text: string): { readonly a: string; readonly b: string } {
  const dates = text.match(/\d[\dX-]*/g) ?? [];
  return { a: dates[0] ?? "2001", b: dates.at(-1) ?? "2002" };
}

const messageFor = {
  empty: "empty",
  season: "season",
  exponent: "years",
  bce: "years",
  words: "other",
  numeric: "other",
  padding: "other",
  qualifier: "qualifier",
  unspecified: "unspecified",
  time: "time",
  brackets: "brackets",
  nested: "nested",
  "no-bounds": "no-bounds",
  other: "other",
} as const;
