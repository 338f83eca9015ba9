import type { ArticleText } from "#core/evidence/article-text.ts";
import type { SourceRecord } from "#core/record.ts";

/** Where on an article's page, but not in the article, something stands. */
export interface OutsidePlace {
  readonly source: SourceRecord;
  readonly article: ArticleText;
  /** In the article's text. */
  readonly offset: number;
}

/** How near to the article it is: its headline, one of its captions, or whatever else is on the page. */
export function nearness({ article, offset }: OutsidePlace): "headline" | "caption" | "around" {
  const place = article.placeOf(offset);
  return place === "headline" || place === "caption" ? place : "around";
}

/** The place that is nearest to its article; of equals the first. */
export function nearestPlace(places: readonly OutsidePlace[]): OutsidePlace | undefined {
  return (["headline", "caption", "around"] as const)
    .flatMap((wanted) => places.filter((place) => nearness(place) === wanted))
    .at(0);
}

/** From 1, in the file. */
export const lineOf = ({ article, offset }: OutsidePlace): number => article.stored.lineAt(offset);
