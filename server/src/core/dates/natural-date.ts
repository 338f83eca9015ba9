import type { Language } from "#core/language/language.ts";
import { splitText } from "#core/language/words.ts";
import { lexiconOf } from "./date-lexicon.ts";
import { type MentionParts, matchMention } from "./date-mentions.ts";
import { readingsOf } from "./date-parts.ts";
import { type DateText, dateText } from "./date-text.ts";
import { type PhraseTable, phraseTable } from "./phrase-table.ts";

/**
 * What a phrase that is nothing but a date would be in EDTF, the likeliest first: "7 Mei 2025", "late October 2025",
 * "26/1/2022", "since January 2019". Empty where it is not understood as a whole, or has no year.
 */
export function convertNaturalDate(text: string, languages: readonly Language[]): readonly string[] {
  return [
    ...new Set(
      languages.flatMap((language) => {
        const read = dateText(splitText(text), lexiconOf(language), false);
        return convertFrom(read, openingsOf(language), 0, MOST_OPENINGS);
      }),
    ),
  ];
}

const MOST_OPENINGS = 4;

/** A phrase before the date, and what it makes of it. */
interface Opening {
  readonly phrases: PhraseTable<true>;
  readonly apply: (date: string) => string;
}

function openingsOf({ dates }: Language): readonly Opening[] {
  const opening = (phrases: readonly string[], apply: Opening["apply"]): Opening => ({
    phrases: phraseTable(phrases.map((phrase) => [phrase, true])),
    apply,
  });
  const ofSingle = (change: Opening["apply"]) => (date: string) => (/^[\dT:Z+~-]+$/.test(date) ? change(date) : date);
  return [
    opening(
      dates.approximators,
      ofSingle((date) => (date.includes("T") ? date : `${date}~`)),
    ),
    opening(
      dates.since,
      ofSingle((date) => `${date}/..`),
    ),
    opening(
      dates.until,
      ofSingle((date) => `../${date}`),
    ),
    opening([...dates.openers, "(", "."], (date) => date),
  ];
}

function convertFrom(text: DateText, openings: readonly Opening[], index: number, depth: number): readonly string[] {
  const whole = matchMention(text, index);
  if (whole !== undefined && isEnd(text, whole.next)) return datesOf(whole.value);
  if (depth === 0) return [];
  for (const { phrases, apply } of openings) {
    const opening = phrases.match(text.words, index);
    const rest = opening === undefined ? [] : convertFrom(text, openings, opening.next, depth - 1);
    if (rest.length > 0) return rest.map(apply);
  }
  return [];
}

const isEnd = ({ words }: DateText, index: number): boolean =>
  words.slice(index).every(({ folded }) => /^[.,;)]$/.test(folded));

function datesOf({ parts, mention: { time } }: MentionParts): readonly string[] {
  const dates = readingsOf(parts);
  return time === undefined ? dates : dates.map((date) => `${date}T${clockOf(time.minutes)}${offsetOf(time.offset)}`);
}

function offsetOf(offset: number | undefined): string {
  if (offset === undefined) return "";
  return offset === 0 ? "Z" : `${offset < 0 ? "-" : "+"}${clockOf(Math.abs(offset))}`;
}

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
