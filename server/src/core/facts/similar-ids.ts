import type { RuleContext } from "#core/check/rule.ts";
import type { RecordKind } from "#core/model/spec.ts";
import { similar } from "#core/text/similar.ts";
import { withoutOtherQuotes } from "./other-quotes.ts";

/** Ids of the kinds that a typing mistake may have made of `id`, nearest first, at most three. */
export const similarIds = (id: string, kinds: readonly RecordKind[], context: RuleContext): readonly string[] =>
  context.once(`similar ${kinds.join(" or ")} ${id}`, (shared) =>
    idsLike(id, new Set(kinds.flatMap((kind) => shared.ids(kind)))),
  );

function idsLike(written: string, ids: ReadonlySet<string>): readonly string[] {
  const id = withoutOtherQuotes(written);
  return id !== written && ids.has(id) ? [id] : similar(written, ids);
}
