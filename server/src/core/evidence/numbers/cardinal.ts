import type { Match } from "#core/dates/phrase-table.ts";
import { type NumberText, skipHyphen } from "./number-text.ts";

/** A number in words, below a thousand or a single word above it. */
export interface Cardinal {
  readonly value: number;
  readonly isOrdinal: boolean;
}

/** "twenty-one", "dua puluh satu", "two hundred and five", "двадцать первый". */
export function matchCardinal(text: NumberText, index: number): Match<Cardinal> | undefined {
  let found = matchFirst(text, index);
  while (found !== undefined) {
    const longer = matchHundred(text, found) ?? matchAddend(text, found);
    if (longer === undefined) return { value: { value: found.sum, isOrdinal: found.isOrdinal }, next: found.next };
    found = longer;
  }
  return undefined;
}

interface Sum {
  readonly sum: number;
  /** What is added must be less: 10 behind twenty, 100 behind two hundred, nothing behind five. */
  readonly room: number;
  readonly isOrdinal: boolean;
  readonly next: number;
}

function matchFirst(text: NumberText, index: number): Sum | undefined {
  const { articles, hundred } = text.numbers;
  const first = matchAdded(text, index);
  if (first !== undefined) return first;
  const article = articles.match(text.words, index);
  const ofArticle = article && hundred.match(text.words, article.next);
  return ofArticle && { sum: 100, room: 100, isOrdinal: false, next: ofArticle.next };
}

/** "two hundred". */
function matchHundred(text: NumberText, { sum, isOrdinal, next }: Sum): Sum | undefined {
  if (isOrdinal || !Number.isInteger(sum) || sum < 1 || sum > 99) return undefined;
  const hundred = text.numbers.hundred.match(text.words, skipHyphen(text, next));
  return hundred && { sum: sum * 100, room: 100, isOrdinal, next: hundred.next };
}

function matchAddend(text: NumberText, before: Sum): Sum | undefined {
  if (before.room === 0) return undefined;
  const hyphen = skipHyphen(text, before.next);
  const joined = text.numbers.joiners.match(text.words, hyphen)?.next ?? hyphen;
  const added = matchAdded(text, joined);
  if (added === undefined || added.sum === 0 || added.sum >= before.room) return undefined;
  return { ...added, sum: before.sum + added.sum, isOrdinal: before.isOrdinal || added.isOrdinal };
}

function matchAdded({ words, numbers }: NumberText, index: number): Sum | undefined {
  const cardinal = numbers.cardinals.match(words, index);
  const ordinal = numbers.ordinals.match(words, index);
  const isOrdinal = ordinal !== undefined && ordinal.next >= (cardinal?.next ?? 0);
  const found = isOrdinal ? ordinal : cardinal;
  return found && { sum: found.value, room: roomOf(found.value, isOrdinal), isOrdinal, next: found.next };
}

/** A single word above a thousand is continued as a scale is, not here. */
function roomOf(value: number, isOrdinal: boolean): number {
  if (!Number.isInteger(value) || value >= 1000 || value < (isOrdinal ? 10 : 20)) return 0;
  if (value % 100 === 0) return 100;
  return value % 10 === 0 ? 10 : 0;
}
