import { type RuleContext, recordRule } from "#core/check/rule.ts";
import { isRecordId, recordIdFrom } from "#core/facts/record-id.ts";
import { fix, preferred } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { type AnyRecord, isKind } from "#core/record.ts";
import type { Definition } from "#core/record-sites.ts";

/** An id is written in lists and in brackets, on command lines and in addresses; blanks and brackets would end it there. */
export const invalidId = recordRule({
  id: "invalid-id",
  severity: "warning",
  summary: "Every id consists of letters, digits and a few signs, without blanks.",
  messages: {
    blank: "Id '{id}' has a blank; use '{mended}'.",
    first: "Id '{id}' begins with '{sign}'; use '{mended}'.",
    sign: "Id '{id}' has '{sign}', which is not allowed in ids; use '{mended}'.",
    long: "Id '{id}' is longer than 128 characters; use '{mended}'.",
    none: "'{id}' has no letter and no digit; an id needs one.",
  },

  *record(record, context) {
    if (record.syntax.problems.length > 0 || mayBeOfCatalogue(record, context)) return;
    for (const definition of record.definitions) {
      const { id, span } = definition;
      if (isRecordId(id)) continue;
      const mended = freeId(recordIdFrom(id), context);
      yield {
        span,
        ...(mended === undefined ? { message: "none", args: { id } } : { ...defectOf(id), ...argumentsOf(id, mended) }),
        fixes: (dossier) => {
          if (mended === undefined || dossier.definitionsOf(id).length !== 1) return [];
          const mentions = dossier
            .referencesTo(id)
            .map((site) => replaceScalar(dossier, site.record, site.span, mended));
          const edits = [replaceScalar(dossier, record, definition.span, mended), ...mentions];
          return [preferred(fix("rename", { id: mended }, edits))];
        },
      };
    }
  },
});

/** Citation keys of catalogues may hold anything, and a source's record may extend an item of one. */
const mayBeOfCatalogue = (record: AnyRecord, context: RuleContext): boolean =>
  isKind(record, "source") && (record.isExtension || context.isOfCatalogue(record) || !context.hasAllCatalogues);

function freeId(mended: string | undefined, context: RuleContext): string | undefined {
  if (mended === undefined || context.definition(mended) === undefined) return mended;
  const numbered = [2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${mended.slice(0, 120)}-${number}`);
  return numbered.find((id) => context.definition(id) === undefined);
}

function defectOf(id: Definition["id"]) {
  if (/\s/u.test(id)) return { message: "blank" } as const;
  if (/^[^\p{L}\p{N}_]/u.test(id)) return { message: "first" } as const;
  return { message: signIn(id) === undefined ? "long" : "sign" } as const;
}

const argumentsOf = (id: string, mended: string) => ({
  args: {
    id: id.length > 128 ? `${id.slice(0, 40)}…` : id,
    mended: mended.length > 80 ? `${mended.slice(0, 40)}…` : mended,
    sign: signIn(id) ?? "",
  },
});

const signIn = (id: string): string | undefined => /^[^\p{L}\p{N}_]|[^\p{L}\p{M}\p{N}_.:+\-/@]/u.exec(id)?.[0];
