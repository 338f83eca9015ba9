import type { Span } from "#core/text/span.ts";
import { type DateText, isJoined, isMark, matchNumber } from "./date-text.ts";
import type { Match } from "./phrase-table.ts";

/** A clock time written behind a date. */
export interface MentionedTime {
  readonly span: Span;
  /** Minutes since midnight. */
  readonly minutes: number;
  /** Minutes east of UTC; undefined where no zone is named, or one whose offset is not the same for everybody. */
  readonly offset: number | undefined;
}

/** "20:15", ", pukul 20.15 WIB", "at 8:15 pm". A dot is taken for a colon only beside a word that tells a time. */
export function matchClock(text: DateText, index: number): Match<MentionedTime> | undefined {
  const opening = skipOpening(text, index);
  const announced = text.lexicon.beforeClock.match(text.words, opening);
  const start = announced?.next ?? opening;
  const time = matchMinutes(text, start);
  if (time === undefined) return undefined;
  const zone = matchZone(text, time.next);
  const dotted = isMark(text, start + 1, ".");
  if (dotted && announced === undefined && zone === undefined) return undefined;
  const next = zone?.next ?? (text.words[time.next]?.folded === "uhr" ? time.next + 1 : time.next);
  const span = { start: text.words[start]?.span.start ?? 0, end: text.words[next - 1]?.span.end ?? 0 };
  return { value: { span, minutes: time.value, offset: zone?.value }, next };
}

/** A comma, a dash, a bracket, or the T of ISO 8601. */
function skipOpening(text: DateText, index: number): number {
  if (isMark(text, index, ",-|(")) return index + 1;
  return text.words[index]?.folded === "t" && isJoined(text, index) ? index + 1 : index;
}

/** Minutes since midnight of "20:15", "20.15:30", "20h15", "20 h 15", "8:15 pm". */
function matchMinutes(text: DateText, index: number): Match<number> | undefined {
  const hours = matchNumber(text, index, 1, 2);
  if (hours === undefined || !isSeparator(text, hours.next)) return undefined;
  const minutes = matchNumber(text, hours.next + 1, 2, 2);
  if (minutes === undefined || minutes.value > 59) return undefined;
  const seconds = isMark(text, minutes.next, ":") ? matchNumber(text, minutes.next + 1, 2, 2) : undefined;
  const half = matchHalfOfDay(text, seconds?.next ?? minutes.next, hours.value);
  return half.value > 23 ? undefined : { value: half.value * 60 + minutes.value, next: half.next };
}

function isSeparator(text: DateText, index: number): boolean {
  const isJoinedBehind = isJoined(text, index + 1);
  if (text.words[index]?.folded === "h") return isJoined(text, index) === isJoinedBehind;
  return isJoined(text, index) && isJoinedBehind && isMark(text, index, ":.");
}

/** The hour on the 24-hour clock. */
function matchHalfOfDay({ words }: DateText, index: number, hours: number): Match<number> {
  const half = words[index]?.folded;
  const dotted = /^[ap]$/.test(half ?? "") && words[index + 1]?.folded === "." && words[index + 2]?.folded === "m";
  if (half !== "am" && half !== "pm" && !dotted) return { value: hours, next: index };
  const next = dotted ? index + (words[index + 3]?.folded === "." ? 4 : 3) : index + 1;
  return { value: (hours % 12) + (half?.startsWith("p") ? 12 : 0), next };
}

function matchZone(text: DateText, index: number): Match<number> | undefined {
  const { words } = text;
  const sign = isMark(text, index, "+-") ? index : index + 1;
  const named = words[index]?.folded ?? "";
  const base = ZONE_OFFSETS.get(named);
  if (sign !== index && base === undefined) return undefined;
  if (base !== 0 && sign !== index) return { value: base ?? 0, next: index + 1 };
  return matchSignedOffset(text, sign) ?? (sign === index ? undefined : { value: 0, next: index + 1 });
}

/** "+7", "+07:00", "-0400". */
function matchSignedOffset(text: DateText, index: number): Match<number> | undefined {
  if (!isMark(text, index, "+-") || !isJoined(text, index + 1)) return undefined;
  const direction = isMark(text, index, "-") ? -1 : 1;
  const compact = matchNumber(text, index + 1, 4, 4);
  if (compact !== undefined) {
    return inRange(direction, Math.floor(compact.value / 100), compact.value % 100, compact.next);
  }
  const hours = matchNumber(text, index + 1, 1, 2);
  if (hours === undefined) return undefined;
  const minutes = isMark(text, hours.next, ":") ? matchNumber(text, hours.next + 1, 2, 2) : undefined;
  return inRange(direction, hours.value, minutes?.value ?? 0, minutes?.next ?? hours.next);
}

function inRange(direction: number, hours: number, minutes: number, next: number): Match<number> | undefined {
  return hours > 14 || minutes > 59 ? undefined : { value: direction * (hours * 60 + minutes), next };
}

/** Abbreviations with one meaning in every country; "EST" and "CST" have several. */
const ZONE_OFFSETS: ReadonlyMap<string, number> = new Map([
  ["z", 0],
  ["utc", 0],
  ["gmt", 0],
  ["wib", 420],
  ["wita", 480],
  ["wit", 540],
  ["msk", 180],
  ["мск", 180],
  ["cet", 60],
  ["cest", 120],
  ["mez", 60],
  ["mesz", 120],
  ["vet", -240],
]);
