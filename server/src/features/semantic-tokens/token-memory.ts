import type { RuleContext } from "#core/check/rule.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import { judgeCitation } from "#core/facts/cited-quotation.ts";
import { isRetracted } from "#core/facts/event-sources.ts";
import type { AnyRecord, CitationFields } from "#core/record.ts";
import type { MemorySlot } from "../feature-memory.ts";
import { IdWorld } from "../id-world.ts";
import { type Mark, marksIn, type Subject } from "./marks.ts";
import { TokenEncoder, type TokenStyle } from "./token-encoder.ts";
import type { TokenRun, TokenRuns } from "./token-runs.ts";

/** The tokens that a client was last given. */
export interface TokenResult {
  readonly resultId: string;
  readonly runs: TokenRuns;
  /** In which they were these. */
  readonly world: object;
}

type StyleOf = (subject: Subject, record: AnyRecord) => TokenStyle | undefined;

/** What is kept about the tokens of one text, so that an edit costs what it changed: records are the same objects until they change. */
export class TokenMemory {
  last: TokenResult | undefined;
  readonly #runs = new WeakMap<AnyRecord, { readonly run: TokenRun; world: object }>();
  readonly #marks = new WeakMap<AnyRecord, readonly Mark[]>();
  readonly #verdicts = new WeakMap<CitationFields, { article: ArticleText; isFound: boolean | undefined }>();

  marksOf(record: AnyRecord): readonly Mark[] {
    const known = this.#marks.get(record);
    if (known) return known;
    const marks = marksIn(record);
    this.#marks.set(record, marks);
    return marks;
  }

  /**
   * The tokens of records of one revision.
   * @param world of that revision: as long as it is the same, so are the tokens of a record
   */
  runsIn(world: object, styleOf: StyleOf): (record: AnyRecord) => TokenRun {
    return (record) => {
      const known = this.#runs.get(record);
      if (known?.world === world) return known.run;
      const marks = this.marksOf(record);
      const run = runOf(record, marks, styleOf);
      const isLasting = marks.every(({ subject }) => subject.is !== "quotation");
      this.#runs.set(record, { run, world: isLasting ? world : never });
      return run;
    };
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

/** The world of what is to be looked at each time, because texts may have been read since. */
const never = {};

function runOf(record: AnyRecord, marks: readonly Mark[], styleOf: StyleOf): TokenRun {
  const encoder = new TokenEncoder();
  for (const { line, character, length, subject } of marks) {
    const style = styleOf(subject, record);
    if (style) encoder.add({ line, character }, length, style);
  }
  return { data: encoder.data, last: encoder.last };
}

export const retractions: MemorySlot<IdWorld> = {
  make: () => new IdWorld((record) => record.kind === "source" && isRetracted(record)),
};

export const tokenMemory: MemorySlot<TokenMemory> = { make: () => new TokenMemory() };
