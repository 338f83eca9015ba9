import { suppressionRule } from "#core/check/rule.ts";
import { fix, preferred } from "#core/fixes/fixes.ts";

/** An exception that nothing needs any more hides the next problem, which nobody has looked at. */
export const unusedSuppression = suppressionRule({
  id: "unused-suppression",
  severity: "hint",
  summary: "Every suppression silences something.",
  messages: {
    record: "'{rule}' reports nothing in this record, so there is nothing to silence. Remove the entry.",
    claim: "'{rule}' reports nothing in this claim, so there is nothing to silence. Remove the entry.",
    line: "'{rule}' reports nothing on this line, so there is nothing to silence. Remove the comment.",
    "next line":
      "'{rule}' reports nothing on the next line, for which the comment holds. Remove it, or put it directly above what it means.",
  },

  unused({ rule, span, where, remove }) {
    return {
      span,
      message: where,
      args: { rule },
      fixes: (dossier) => {
        const edits = remove(dossier);
        return edits.length > 0 ? [preferred(fix("remove", { text: rule }, edits))] : [];
      },
    };
  },
});
