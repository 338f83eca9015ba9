import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import type { Span } from "#core/text/span.ts";
import type { TextDate } from "./text-date.ts";

/**
 * A month or a year tells a day of it only where the text has nothing better: beside "3 April 2025" the words "this year" tell no
 * other day. Bylines and datelines, which have the day of writing, are nothing better.
 * @param reading of one time in the article
 * @param date that it might tell
 * @param inBody all times in the article
 */
export function isOutdone(
  reading: DossierDate,
  date: DossierDate,
  inBody: readonly TextDate[],
  article: ArticleText,
): boolean {
  const width = widthOf(reading);
  if (width < shortestMonth - 1 || widthOf(date) >= width) return false;
  return inBody.some(({ kind, span, readings: [better] }) => {
    if ((kind !== "stated" && kind !== "inferred") || better === undefined) return false;
    const isBetter = widthOf(better) < longestMonth && widthOf(better) < width && isInside(better, reading);
    return isBetter && !isInByline(span, article);
  });
}

const widthOf = (date: DossierDate): number => latestDay(date) - earliestDay(date);

/** Days. */
const shortestMonth = 28;
const longestMonth = 31;

const isInside = (part: DossierDate, whole: DossierDate): boolean =>
  earliestDay(part) >= earliestDay(whole) && latestDay(part) <= latestDay(whole);

/** In a short paragraph that is no sentence, or at the head of one, before a dash: "RIGA, 3 April 2025 – The bridge …". */
function isInByline(span: Span, article: ArticleText): boolean {
  const paragraph = article.paragraphs[article.paragraphAt(span.start) ?? -1];
  if (paragraph === undefined) return false;
  const text = article.text.slice(paragraph.start, paragraph.end);
  if (text.length <= longestByline && !/[.!?…]["'”’»)]*$/u.test(text)) return true;
  const isAtHead = span.start - paragraph.start <= longestDateline;
  return isAtHead && /^[^\p{L}\p{N}]*[-–—:][^\p{L}\p{N}]/u.test(article.text.slice(span.end, span.end + 5));
}

/** Characters. */
const longestByline = 120;
const longestDateline = 40;
