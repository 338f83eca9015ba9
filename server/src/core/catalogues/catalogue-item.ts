import type { Span } from "#core/text/span.ts";

/** One item of a bibliography, in the terms of a source record. Spans count from the start of the file. */
export interface CatalogueItem {
  /** The citation key. */
  readonly id: string;
  readonly idSpan: Span;
  readonly span: Span;
  readonly values: SourceValues;
}

/** What a bibliography can say of a source, as it would be written in a dossier. */
export interface SourceValues {
  readonly title?: string | undefined;
  readonly type?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: readonly string[];
  readonly language?: string | undefined;
  readonly published?: string | undefined;
  readonly captured?: string | undefined;
  readonly url?: string | undefined;
}
