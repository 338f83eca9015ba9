import { type DateMention, findDateMentions } from "#core/dates/date-mentions.ts";
import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import { parseDate } from "#core/dates/parse-date.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import type { Language } from "#core/language/language.ts";
import { splitWords } from "#core/language/words.ts";
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
 * The lines that tell the date of publication: with a clock time or alone on their line at the head, with a word that says so at
 * the foot too. Not those of an update or of another article, and none in the midst of the body.
 */
export function publicationLinesOf(article: ArticleText, languages: readonly Language[]): readonly PublicationLine[] {
  const lines = linesOf(article.text);
  const head = lines.slice(0, EDGE).filter((line) => isOutside(article, line) || isFirst(article, line));
  const foot = lines.slice(Math.max(EDGE, lines.length - EDGE)).filter((line) => isOutside(article, line));
  return [
    ...head.flatMap((line) => read(article.text, line, languages, false)),
    ...foot.flatMap((line) => read(article.text, line, languages, true)),
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

function read(text: string, line: Span, languages: readonly Language[], atFoot: boolean): PublicationLine[] {
  const written = text.slice(line.start, line.end);
  const words = splitWords(written);
  if (written.length > LONGEST || words.some(({ folded }) => isOtherDate(folded))) return [];
  const mentions = findDateMentions(written, languages);
  const [mention] = mentions;
  if (mention?.date === undefined || !mention.yearStated || mentions.length > 1) return [];
  const date = parseDate(mention.date).date;
  if (date === undefined || date.precision !== "day" || mention.to !== undefined || mention.part !== undefined)
    return [];
  const says = words.some(({ folded }) => isPublication(folded));
  const alone = restOf(written, mention).length === 0;
  if (!says && (atFoot || (mention.time === undefined && !alone))) return [];
  return [{ span: line, date, written: edtfOf(mention, mention.date, date), offset: mention.time?.offset }];
}

/** Characters; a sentence of the article is longer. */
const LONGEST = 120;

function restOf(line: string, { span, weekday }: DateMention): string {
  const weekdayAt = weekday?.span ?? { start: span.start, end: span.start };
  const chars = [...line.matchAll(/[\p{L}\p{N}]/gu)].filter(({ index }) => {
    const inDate = span.start <= index && index < span.end;
    return !inDate && !(weekdayAt.start <= index && index < weekdayAt.end);
  });
  return chars.map(({ 0: char }) => char).join("");
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
