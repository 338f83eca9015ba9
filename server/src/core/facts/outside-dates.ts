import { compatible } from "#core/dates/compare.ts";
import { findDateMentions } from "#core/dates/date-mentions.ts";
import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import { parseDate } from "#core/dates/parse-date.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import type { SourceRecord } from "#core/record.ts";
import type { OutsidePlace } from "./outside-place.ts";
import { languagesOf } from "./text-dates.ts";

/**
 * Where around an article, but not in it, the date stands: with its year and at least its month. Relative words do not count:
 * "2 days ago" in a list of related news is told by the day on which the page was stored.
 */
export function placesOfDate(date: DossierDate, source: SourceRecord, article: ArticleText): OutsidePlace[] {
  const found = findDateMentions(article.text, languagesOf(source)).filter((mention) => {
    if (!mention.yearStated || mention.date === undefined) return false;
    if (article.placeOf(mention.span.start) === "body") return false;
    const read = parseDate(mention.date).date;
    return read !== undefined && latestDay(read) - earliestDay(read) < 31 && compatible(read, date);
  });
  return found.map(({ span }) => ({ source, article, offset: span.start }));
}
