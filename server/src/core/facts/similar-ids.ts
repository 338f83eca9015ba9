import type { RuleContext } from "#core/check/rule.ts";
import type { RecordKind } from "#core/model/spec.ts";
import { SimilarTexts } from "#core/text/similar.ts";
import { withoutOtherQuotes } from "./other-quotes.ts";

/** Ids of the kinds that a typing mistake may have made of `id`, nearest first, at most three. */
export const similarIds = (id: string, kinds: readonly RecordKind[], context: RuleContext): readonly string[] =>
  context.once(`similar ${kinds.join(" or ")} ${id}`, (shared) => idsLike(id, kinds, shared));

function idsLike(written: string, kinds: readonly RecordKind[], context: RuleContext): readonly string[] {
  const id = withoutOtherQuotes(written);
  const isId = () => context.definitions(id).some(({ kind }) => kinds.includes(kind));
  return id !== written && isId() ? [id] : idsToCompare(kinds, context).similarTo(id);
}

/** All ids of the kinds, ready to be compared with many others. */
export const idsToCompare = (kinds: readonly RecordKind[], context: RuleContext): SimilarTexts =>
  context.once(
    `ids of ${kinds.join(" or ")}`,
    (shared) => new SimilarTexts(new Set(kinds.flatMap((kind) => shared.ids(kind)))),
  );
