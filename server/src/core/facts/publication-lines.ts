import { type DateMention, dateMentionsIn } from "#core/dates/date-mentions.ts";
import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import { parseDate } from "#core/dates/parse-date.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import type { Language } from "#core/language/language.ts";
import { splitText } from "#core/language/words.ts";
import type { Span } from "#core/text/span.ts";

/** A line at the head or the foot of a stored text that says when the article was published. */
export interface PublicationLine {
  /** In the article's text, without white space around it. */
  readonly span: Span;
  /** A single day, or one of two that its numbers may mean. */
  readonly date: DossierDate;
  /** In EDTF, with the time where the line has one whose zone is known. */
  readonly written: string;
  /** Minutes east of UTC of the day that is written. */
  readonly offset: number | undefined;
}

/**
 * The lines that tell the date of publication: at the head a byline, which ends or begins with the date, or has a clock time; with
 * a word that says so at the foot too. Not those of an update or of another article, and none in the midst of the body.
 */
export function publicationLinesOf(article: ArticleText, languages: readonly Language[]): readonly PublicationLine[] {
  const lines = linesOf(article.text);
  const head = lines.slice(0, EDGE).filter((line) => isOutside(article, line) || isFirst(article, line));
  const foot = lines.slice(Math.max(EDGE, lines.length - EDGE)).filter((line) => isOutside(article, line));
  return [
    ...head.flatMap((line) => read(article.text, line, languages, line === lines[0] ? "first" : "head")),
    ...foot.flatMap((line) => read(article.text, line, languages, "foot")),
  ];
}

/** Lines at either end that are looked at. */
const EDGE = 10;

function linesOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\r\n]*\S[^\r\n]*/g), ({ 0: line, index }) => {
    const start = index + line.length - line.trimStart().length;
    return { start, end: start + line.trim().length };
  });
}

/** A caption tells when the picture was taken, and a sidebar is about another article. */
const isOutside = (article: ArticleText, { start }: Span): boolean => {
  const place = article.placeOf(start);
  return place === "other" || place === "headline";
};

/** Where nobody marked the body, its first paragraphs may be the byline. */
function isFirst(article: ArticleText, { start }: Span): boolean {
  return article.paragraphs.slice(0, 5).some((paragraph) => paragraph.start <= start && start < paragraph.end);
}

type LinePlace = "first" | "head" | "foot";

function read(text: string, line: Span, languages: readonly Language[], place: LinePlace): PublicationLine[] {
  const written = text.slice(line.start, line.end);
  if (written.length > LONGEST || !YEAR.test(written)) return [];
  const dated = datedParts(written, languages);
  const [part] = dated;
  if (part === undefined || dated.length > 1) return [];
  const { mention } = part;
  const date = mention.date === undefined || !mention.yearStated ? undefined : parseDate(mention.date).date;
  if (mention.date === undefined || date === undefined || date.precision !== "day") return [];
  if (mention.to !== undefined || mention.part !== undefined || !mayTell(part, written, place)) return [];
  return [{ span: line, date, written: edtfOf(mention, mention.date, date), offset: mention.time?.offset }];
}

/** Characters; a sentence of the article is longer. */
const LONGEST = 120;
const YEAR = /\p{Nd}{4}/u;

/** A part of a line with one date. */
interface DatedPart {
  readonly text: string;
  readonly mention: DateMention;
  /** A word of it says "published". */
  readonly says: boolean;
}

/** The parts of a line between strokes, dots and dashes, without those about an update or a picture. */
function datedParts(line: string, languages: readonly Language[]): DatedPart[] {
  const parts = line.split(PARTING);
  if (parts.length > 1 && parts.some((part) => part.length > LONGEST_PART)) return [];
  return parts.flatMap((whole) => {
    const text = withoutUpdate(whole);
    const split = splitText(text);
    const says = split.words.some(({ folded }) => isPublication(folded));
    return dateMentionsIn(split, languages).map((mention) => ({ text, mention, says }));
  });
}

/** Characters; what a dateline stands before is longer. */
const LONGEST_PART = 50;

const PARTING = /\s+[|•·–—-]\s+|;/u;

/** "Published 29 July 2024, updated 30 July 2024" up to the second word; nothing where only an update is told of. */
function withoutUpdate(text: string): string {
  const { words } = splitText(text);
  const other = words.find(({ folded }) => isOtherDate(folded));
  if (other === undefined) return text;
  const says = words.some(({ folded, span }) => span.start < other.span.start && isPublication(folded));
  return says ? text.slice(0, other.span.start) : "";
}

/** The first line is the headline, which may have the date of anything. */
function mayTell({ says, mention, text }: DatedPart, line: string, place: LinePlace): boolean {
  if (says) return true;
  if (place === "foot") return false;
  if (mention.time !== undefined || isAlone(mention, line)) return true;
  return place === "head" && !SENTENCE_END.test(line) && isSetApart(mention, text);
}

const SENTENCE_END = /[.!?…]["'”’»)]*$/u;

/** Only the weekday stands beside it. */
function isAlone(mention: DateMention, line: string): boolean {
  const { before, after } = around(mention, line);
  return !/[\p{L}\p{N}]/u.test(before + after);
}

/** At an end, parted from the name of the outlet or of the author: "The Courier, Monday, 29 July 2024". */
function isSetApart(mention: DateMention, text: string): boolean {
  const { before, after } = around(mention, text);
  if (/^\s*$/.test(before)) return /^\s*(?:$|,)/.test(after);
  // The weekday may stand behind: "29 July 2024, Monday".
  return /[,.:(]\s*$/.test(before) && /^\)?(?:,\s*\p{L}+)?\s*$/u.test(after);
}

function around({ span, weekday }: DateMention, text: string) {
  const start = Math.min(span.start, weekday?.span.start ?? span.start);
  const end = Math.max(span.end, weekday?.span.end ?? span.end);
  return { before: text.slice(0, start), after: text.slice(end) };
}

function edtfOf({ time }: DateMention, text: string, date: DossierDate): string {
  if (time?.offset === undefined || earliestDay(date) !== latestDay(date)) return text;
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  const sign = time.offset < 0 ? "-" : "+";
  return `${text}T${clock(time.minutes)}:00${time.offset === 0 ? "Z" : sign + clock(Math.abs(time.offset))}`;
}

const isPublication = (folded: string): boolean => PUBLISHED.some((stem) => folded.startsWith(stem));

const PUBLISHED = [
  ...["publish", "posted", "issued"],
  ...["terbit", "diterbit", "publik", "dipublik", "diunggah", "tayang", "ditayang"],
  ...["publicad", "publicat", "publie", "veroffentlich", "опубликован", "опубл", "опубліков"],
];

/** Updates, captures and pictures; "jour" is in "mis à jour". */
const isOtherDate = (folded: string): boolean => OTHER.some((stem) => folded.startsWith(stem));

const OTHER = [
  ...[
    "updat",
    "modif",
    "edited",
    "revis",
    "correct",
    "captur",
    "accessed",
    "retriev",
    "archiv",
    "saved",
    "photo",
    "file",
  ],
  ...["diperbarui", "perbaru", "diakses", "disimpan", "foto", "dok", "diubah"],
  ...["actualiz", "atualiz", "consult", "acess", "aktualisier", "abgeruf", "geandert", "bild", "jour"],
  ...["обновлен", "изменен", "фото", "оновлен", "змінен"],
];
