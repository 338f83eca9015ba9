import type { RuleContext } from "#core/check/rule.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import { judgeCitation } from "#core/facts/cited-quotation.ts";
import type { AnyRecord, CitationFields } from "#core/record.ts";
import type { MemorySlot } from "../feature-memory.ts";
import { type Mark, marksIn } from "./marks.ts";

/** The tokens that a client was last given, in the encoding of the protocol. */
export interface TokenResult {
  readonly resultId: string;
  readonly data: readonly number[];
}

/** What is kept about the tokens of one text, so that an edit costs what it changed: records are the same objects until they change. */
export class TokenMemory {
  last: TokenResult | undefined;
  readonly #marks = new WeakMap<AnyRecord, readonly Mark[]>();
  readonly #verdicts = new WeakMap<CitationFields, { article: ArticleText; isFound: boolean | undefined }>();

  marksOf(record: AnyRecord): readonly Mark[] {
    const known = this.#marks.get(record);
    if (known) return known;
    const marks = marksIn(record);
    this.#marks.set(record, marks);
    return marks;
  }

  /** Whether the quoted words stand in the article; `undefined` where the text is not at hand or nothing can be said. */
  isFound(citation: CitationFields, facts: RuleContext): boolean | undefined {
    const source = citation.source && facts.find("source", citation.source.value);
    const article = source && facts.articleOf(source);
    if (article === undefined) return undefined;
    const known = this.#verdicts.get(citation);
    if (known?.article === article) return known.isFound;
    const kind = judgeCitation(citation, facts)?.verdict.kind;
    const isFound = kind && (kind === "found" || kind === "elsewhere");
    this.#verdicts.set(citation, { article, isFound });
    return isFound;
  }
}

export const tokenMemory: MemorySlot<TokenMemory> = { make: () => new TokenMemory() };
