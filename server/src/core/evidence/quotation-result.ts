import type { Span } from "#core/text/span.ts";
import type { ArticlePlace } from "./article-text.ts";
import type { DiffPart } from "./word-diff.ts";

/** Whether and where a text has a quotation. Spans count in the article's text, those named `quotation` in the quotation. */
export type QuotationResult = QuotationFound | QuotationElsewhere | QuotationDiffers | { readonly kind: "absent" };

/** Its words stand in the body, one after another; the parts between marks of omission in order. */
export interface QuotationFound {
  readonly kind: "found";
  /** One for each part. */
  readonly spans: readonly Span[];
  readonly place: "body";
  /** How often it occurs where the hints allow it. */
  readonly occurrences: number;
  /** False where `prefix`, `suffix` or `at` fit no occurrence. */
  readonly hintsFit: boolean;
}

/** Its words stand in the text, but not, or not all of them, in the body. */
export interface QuotationElsewhere {
  readonly kind: "elsewhere";
  readonly spans: readonly Span[];
  readonly place: Exclude<ArticlePlace, "body">;
}

/** A passage of the body reads much like it. */
export interface QuotationDiffers {
  readonly kind: "differs";
  /** From the first word of the passage to the last. */
  readonly span: Span;
  /** Of the part that differs most; 1 where the parts are all there, in another order. */
  readonly similarity: number;
  readonly parts: readonly DifferingPart[];
  /** False where the parts stand in another order in the body. */
  readonly inOrder: boolean;
}

export interface DifferingPart {
  readonly quotation: Span;
  readonly source: Span;
  readonly similarity: number;
  /** One equal run where the part is as in the source. */
  readonly diff: readonly DiffPart[];
}
