import type { Language } from "#core/language/language.ts";
import { perLanguage } from "#core/language/per-language.ts";
import { type RelativeUnit, type RelativeWords, relativeWords } from "#core/language/relative-words.ts";
import { phraseList } from "#core/language/word-list.ts";
import { splitText, splitWords, type Word } from "#core/language/words.ts";
import type { Span } from "#core/text/span.ts";
import type { Weekday } from "./civil-day.ts";
import { lexiconOf, type MonthPart } from "./date-lexicon.ts";
import { type DateText, dateText, isMark, isPartOfNumber, matchNumber, skip } from "./date-text.ts";
import { type Match, type PhraseTable, phraseTable } from "./phrase-table.ts";
import { matchWeekday } from "./weekday-mentions.ts";

/** Words that tell a time by the time of writing. */
export interface RelativeMention {
  readonly span: Span;
  readonly meaning: RelativeMeaning;
}

export type RelativeMeaning =
  /** "Friday"; with -1, 0 or 1 for "last", "this" and "next". */
  | { readonly kind: "weekday"; readonly weekday: Weekday; readonly offset: number | undefined }
  /** "Yesterday" is -1 day, "next month" 1 month. `part` counts of months and years only. */
  | {
      readonly kind: "unit";
      readonly unit: RelativeUnit;
      readonly offset: number;
      readonly part: MonthPart | undefined;
      /** "Two weeks ago": not a week of the calendar. */
      readonly counted: boolean;
    }
  /** "18 hours ago", counted back from the time the page was seen. */
  | { readonly kind: "hours" };

/** In text order, never overlapping; none in a language without a table. */
export function findRelativeMentions(text: string, language: Language): readonly RelativeMention[] {
  return relativeMentionsIn(dateText(splitText(text), lexiconOf(language), true));
}

/** The same, of a text that is split into words already. */
export function relativeMentionsIn(read: DateText): readonly RelativeMention[] {
  const lexicon = relativeLexiconOf(read.lexicon.language);
  if (lexicon === undefined) return [];
  const mentions: RelativeMention[] = [];
  let index = 0;
  while (index < read.words.length) {
    const found = mayOpen(read, lexicon, index) ? matchRelative(read, lexicon, index) : undefined;
    if (found !== undefined) mentions.push({ span: spanOf(read.words, index, found.next), meaning: found.value });
    index = found?.next ?? index + 1;
  }
  return mentions;
}

function mayOpen({ words }: DateText, { openers }: RelativeLexicon, index: number): boolean {
  const word = words[index];
  return word?.kind === "number" || (word?.kind === "word" && openers.has(word.folded));
}

/** A word of the text shows that it speaks of what is to come. */
export function speaksOfFuture(text: string, language: Language): boolean {
  const words = splitWords(text);
  const future = relativeLexiconOf(language)?.future;
  return words.some((_, index) => future?.match(words, index) !== undefined);
}

type RelativeMatch = Match<RelativeMeaning> | undefined;

function matchRelative(text: DateText, lexicon: RelativeLexicon, index: number): RelativeMatch {
  return (
    matchCounted(text, lexicon, index) ??
    lexicon.fixed.match(text.words, index) ??
    matchUnit(text, lexicon, index) ??
    matchRelativeWeekday(text, lexicon, index)
  );
}

/** "2 hari lalu", "hace dos días", "vor einer Woche". */
function matchCounted(text: DateText, lexicon: RelativeLexicon, index: number): RelativeMatch {
  const { words } = text;
  const opened = lexicon.agoBefore.match(words, index);
  const at = opened?.next ?? index;
  const number = isWholeNumber(text, at) ? matchNumber(text, at, 1, 3) : lexicon.counts.match(words, at);
  const hours = number && lexicon.hours.match(words, number.next);
  const unit = number && lexicon.units.match(words, number.next);
  const last = hours ?? unit;
  if (number === undefined || last === undefined) return undefined;
  const closed = lexicon.agoAfter.match(words, last.next);
  if (opened === undefined && closed === undefined) return undefined;
  const next = closed?.next ?? last.next;
  if (unit === undefined) return { value: { kind: "hours" }, next };
  return { value: unitOf(unit.value, -number.value, undefined, true), next };
}

/** Not the 500 of "71.500 years ago" and of "71 500 years ago". */
function isWholeNumber(text: DateText, index: number): boolean {
  const [before, word] = [text.words[index - 1], text.words[index]];
  if (word?.kind !== "number" || isPartOfNumber(text, index)) return false;
  return before?.kind !== "number" || word.folded.length !== 3;
}

/** "Bulan lalu", "last month", "awal bulan ini", "at the end of the month". */
function matchUnit(text: DateText, lexicon: RelativeLexicon, index: number): RelativeMatch {
  const { words } = text;
  const part = text.lexicon.parts.match(words, index);
  const between = part && skip(text, isMark(text, part.next, "-") ? part.next + 1 : part.next, lexicon.between, 2);
  const start = between ?? index;
  const before = lexicon.before.match(words, start);
  const unit = lexicon.units.match(words, before?.next ?? start);
  if (unit === undefined) return undefined;
  const after = before === undefined ? lexicon.after.match(words, unit.next) : undefined;
  const offset = before?.value ?? after?.value;
  const isOfMonth = part !== undefined && unit.value === "month" && words[unit.next]?.kind !== "word";
  if (offset === undefined && !isOfMonth) return undefined;
  if (unit.value === "day") return undefined;
  return { value: unitOf(unit.value, offset ?? 0, part?.value, false), next: after?.next ?? unit.next };
}

function matchRelativeWeekday(text: DateText, lexicon: RelativeLexicon, index: number): RelativeMatch {
  const before = lexicon.before.match(text.words, index);
  const weekday = matchWeekday(text, before?.next ?? index, "bare");
  if (weekday === undefined) return undefined;
  const after = before === undefined ? lexicon.after.match(text.words, weekday.next) : undefined;
  const offset = before?.value ?? after?.value;
  return {
    value: { kind: "weekday", weekday: weekday.value.weekday, offset },
    next: after?.next ?? weekday.next,
  };
}

const unitOf = (
  unit: RelativeUnit,
  offset: number,
  part: MonthPart | undefined,
  counted: boolean,
): RelativeMeaning => ({ kind: "unit", unit, offset, part, counted });

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.span.start ?? 0, end: words[to - 1]?.span.end ?? 0 };
}

/** The relative words of one language, ready to be looked up. */
interface RelativeLexicon {
  /** The words that one can begin with, apart from numbers. */
  readonly openers: ReadonlySet<string>;
  readonly fixed: PhraseTable<RelativeMeaning>;
  readonly hours: PhraseTable<true>;
  readonly units: PhraseTable<RelativeUnit>;
  readonly before: PhraseTable<number>;
  readonly after: PhraseTable<number>;
  readonly between: PhraseTable<true>;
  readonly counts: PhraseTable<number>;
  readonly agoBefore: PhraseTable<true>;
  readonly agoAfter: PhraseTable<true>;
  readonly future: PhraseTable<true>;
}

const relativeLexiconOf = perLanguage((language) => {
  const words = Object.hasOwn(relativeWords, language.tag) ? relativeWords[language.tag] : undefined;
  return words && compile(words, language);
});

function compile(words: RelativeWords, language: Language): RelativeLexicon {
  const flags = (phrases: string): PhraseTable<true> =>
    phraseTable(phraseList(phrases).map((phrase) => [phrase, true]));
  const numbered = (record: Readonly<Record<number, string>>) =>
    Object.entries(record).flatMap(([value, phrases]) =>
      phraseList(phrases).map((phrase) => [phrase, Number(value)] as const),
    );
  const units = Object.entries(words.units) as [RelativeUnit, string][];
  const singles = Object.entries(words.unitAgo) as [RelativeUnit, string][];
  const inUnits = (entries: [RelativeUnit, string][]) =>
    entries.flatMap(([unit, phrases]) => phraseList(phrases).map((phrase) => [phrase, unit] as const));
  const begun = {
    fixed: phraseTable([
      ...numbered(words.days).map(([phrase, days]) => [phrase, unitOf("day", days, undefined, false)] as const),
      ...inUnits(singles).map(([phrase, unit]) => [phrase, unitOf(unit, -1, undefined, true)] as const),
    ]),
    units: phraseTable(inUnits(units)),
    before: phraseTable(numbered(words.before)),
    counts: phraseTable([
      ...phraseList(words.one).map((phrase) => [phrase, 1] as const),
      ...numbered(language.numbers.cardinals),
    ]),
    agoBefore: flags(words.agoBefore),
  };
  const { parts, weekdays } = lexiconOf(language);
  return {
    ...begun,
    openers: new Set([...Object.values(begun), parts, weekdays].flatMap(({ openers }) => openers)),
    hours: flags(words.hours),
    after: phraseTable(numbered(words.after)),
    between: flags(words.between),
    agoAfter: flags(words.agoAfter),
    future: flags(words.future),
  };
}
